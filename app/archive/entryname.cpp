// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entryname.h"

#include "archive/zip.h"
#include "base/nfc.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

Error trouble(const QString &name, const QString &code, const QString &why)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("PhoLuat", "The name \"%1\" cannot be used. %2 Ask the sender to rename the file and send again.")
                .arg(shownName(name), why),
            shownName(name), code};
}

bool steersDisplay(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isBidi(char32_t c)
{
    return (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x061c;
}

/// Names that Windows gives to devices, whatever their extension.
bool isReserved(QStringView part)
{
    const qsizetype dot = part.indexOf(u'.');
    const QString stem = (dot < 0 ? part : part.left(dot)).trimmed().toString().toLower();
    if (stem == "con"_L1 || stem == "prn"_L1 || stem == "aux"_L1 || stem == "nul"_L1 || stem == "conin$"_L1 || stem == "conout$"_L1)
        return true;
    if (stem.size() != 4 || !(stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)))
        return false;
    return u"0123456789\u00b9\u00b2\u00b3"_s.contains(stem.at(3));
}

QChar latinTwin(QChar c)
{
    static const QString from = u"\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u043a\u043c\u0442\u043d\u0432"
                                u"\u03b1\u03bf\u03c1\u03bd\u03b9\u03ba\u03c4\u03c5\u03c7\u0131\u04cf\u0261"_s;
    static const QString to = u"aeopcyxijsdkmthb"
                              u"aopviktuxiIg"_s;
    const qsizetype at = from.indexOf(c);
    return at < 0 ? c : to.at(at);
}

} // namespace

QString shownName(const QString &name)
{
    constexpr int longest = 80;
    QString shown;
    for (const char32_t c : name.toUcs4()) {
        if (steersDisplay(c))
            shown += u"\\u%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
        else
            shown += QString::fromUcs4(&c, 1);
        if (shown.size() > longest)
            return shown.left(longest) + u'…';
    }
    return shown;
}

QString collisionKey(const QString &name)
{
    return nfc(nfc(name).toCaseFolded());
}

QString lookAlikeKey(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : key) {
        if (c.isSpace())
            c = u' ';
        else
            c = latinTwin(c);
    }
    return nfc(key);
}

bool mixesScripts(const QString &name)
{
    bool latin = false;
    bool other = false;
    for (const char32_t c : name.toUcs4()) {
        if (!QChar::isLetter(c)) {
            if (!QChar::isMark(c))
                latin = other = false;
            continue;
        }
        const QChar::Script script = QChar::script(c);
        latin = latin || script == QChar::Script_Latin;
        other = other || script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
        if (latin && other)
            return true;
    }
    return false;
}

std::optional<Error> troubleWithEntryName(const QString &name, const ArchiveLimits &limits)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PhoLuat", text); };
    if (name.isEmpty())
        return trouble(name, u"zip.name.empty"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It is empty.")));
    if (!name.isValidUtf16())
        return trouble(name, u"zip.name.encoding"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It is not valid Unicode text.")));
    if (name.toUtf8().size() > limits.nameBytes) {
        return trouble(name, u"zip.name.long"_s,
                       QCoreApplication::translate("PhoLuat", "It is longer than %1 bytes.").arg(limits.nameBytes));
    }
    for (const char32_t c : name.toUcs4()) {
        if (isBidi(c))
            return trouble(name, u"zip.name.bidi"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It holds a sign that turns the direction of writing, so it reads as another name.")));
        if (steersDisplay(c))
            return trouble(name, u"zip.name.control"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It holds an invisible control character.")));
    }
    if (!isNfc(name))
        return trouble(name, u"zip.name.form"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Its letters and marks are not in the composed form (NFC).")));
    if (name.startsWith(u'/') || name.startsWith(u'\\'))
        return trouble(name, u"zip.name.absolute"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It is an absolute path, which points outside the package.")));
    if (name.contains(u'\\'))
        return trouble(name, u"zip.name.backslash"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It holds a backslash, which separates folders on some systems.")));
    if (name.size() > 1 && name.at(1) == u':')
        return trouble(name, u"zip.name.drive"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It names a drive, which points outside the package.")));

    const QString path = name.endsWith(u'/') ? name.chopped(1) : name;
    const QStringList parts = path.split(u'/');
    if (parts.size() > limits.levels) {
        return trouble(name, u"zip.name.levels"_s,
                       QCoreApplication::translate("PhoLuat", "It lies more than %1 folders deep.").arg(limits.levels));
    }
    if (parts.first().startsWith(u'~'))
        return trouble(name, u"zip.name.home"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It begins like somebody's home folder, which points outside the package.")));
    for (const QString &part : parts) {
        if (part.isEmpty())
            return trouble(name, u"zip.name.empty"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "A part of the path is empty.")));
        if (part == "."_L1 || part == ".."_L1)
            return trouble(name, u"zip.name.dotdot"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It steps out of its folder.")));
        for (const QChar c : part) {
            if (u"<>:\"|?*"_s.contains(c)) {
                return trouble(name, u"zip.name.character"_s,
                               QCoreApplication::translate("PhoLuat", "It holds the character %1, which Windows forbids.").arg(c));
            }
        }
        if (part.endsWith(u'.') || part.back().isSpace())
            return trouble(name, u"zip.name.trailing"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "A part of it ends in a dot or a blank, which Windows drops.")));
        if (isReserved(part))
            return trouble(name, u"zip.name.reserved"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Windows keeps this name for a device.")));
        const QString compatible = part.normalized(QString::NormalizationForm_KC);
        if (compatible.contains(u'/') || compatible.contains(u'\\') || compatible == ".."_L1)
            return trouble(name, u"zip.name.lookalike"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It holds a sign that looks like a path separator.")));
        const QString lower = part.toLower();
        if (lower.contains("%2f"_L1) || lower.contains("%5c"_L1) || lower.contains("%2e%2e"_L1))
            return trouble(name, u"zip.name.percent"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "It holds a path separator in disguise.")));
    }
    return std::nullopt;
}

} // namespace PhoLuat
