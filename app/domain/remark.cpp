// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remark.h"

#include "base/nfc.h"

#include <QCoreApplication>
#include <QSet>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Characters that turn the direction of what follows, or hide: a reader would see other words than were written.
bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200b || code == 0xfeff;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

std::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The remarks were not taken: %1. Nothing was changed. Correct them, then try again.").arg(why), {}, u"remark.text"_s);
}

} // namespace

QString RemarkPlace::text() const
{
    switch (kind) {
    case Kind::Cell:
        return u"c:%1:%2:%3"_s.arg(report.value, form, cell.text());
    case Kind::Paragraph:
        return u"p:%1:%2"_s.arg(material.value).arg(paragraph);
    case Kind::Package:
        break;
    }
    return {};
}

QString tidiedRemark(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r')
            plain += i + 1 < text.size() && text.at(i + 1) == u'\n' ? QString() : u"\n"_s;
        else if (c == u'\t' || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            plain += c == u'\t' ? u' ' : u'\n';
        else if (c == u'\n' || (c.category() != QChar::Other_Control && !isHidden(c)))
            plain += c;
    }
    return nfc(plain).trimmed();
}

Result<> checkRemarks(const QList<Remark> &remarks)
{
    if (remarks.size() > RemarkLimits::remarks)
        return refused(QCoreApplication::translate("PhoLuat", "there are %1 of them, and a return carries at most %2").arg(remarks.size()).arg(RemarkLimits::remarks));
    qsizetype all = 0;
    for (qsizetype i = 0; i < remarks.size(); ++i) {
        const Remark &remark = remarks.at(i);
        all += remark.text.size();
        if (remark.text.trimmed().isEmpty())
            return refused(QCoreApplication::translate("PhoLuat", "number %1 says nothing").arg(i + 1));
        if (remark.text.size() > RemarkLimits::text)
            return refused(QCoreApplication::translate("PhoLuat", "number %1 has %2 characters, and one may have at most %3").arg(i + 1).arg(remark.text.size()).arg(RemarkLimits::text));
        if (remark.text != tidiedRemark(remark.text))
            return refused(QCoreApplication::translate("PhoLuat", "number %1 holds control characters or others that cannot be seen").arg(i + 1));
        if (remark.place.quotation.size() > RemarkLimits::quotation)
            return refused(QCoreApplication::translate("PhoLuat", "number %1 quotes more than %2 characters").arg(i + 1).arg(RemarkLimits::quotation));
    }
    if (all > RemarkLimits::texts)
        return refused(QCoreApplication::translate("PhoLuat", "together they have %1 characters, and a return carries at most %2").arg(all).arg(RemarkLimits::texts));
    return {};
}

QString remarkOnTheWhole(const QList<Remark> &remarks)
{
    if (remarks.isEmpty())
        return {};
    return u"%1 nhận xét kèm theo: %2"_s.arg(remarks.size()).arg(remarks.first().text);
}

QString paragraphWords(const Block &block)
{
    return plainText({{block}}).simplified();
}

QString quotationOf(const Block &block)
{
    return shortened(paragraphWords(block), RemarkLimits::quotation);
}

int findParagraph(const Body &body, const RemarkPlace &place)
{
    const int meant = place.paragraph - 1;
    const bool isThere = meant >= 0 && meant < body.blocks.size();
    if (place.quotation.isEmpty())
        return isThere ? meant : -1;
    const QSet<QString> quoted = wordsOf(place.quotation);
    int same = -1;
    int alike = -1;
    qsizetype most = (quoted.size() + 1) / 2;
    for (int i = 0; i < body.blocks.size(); ++i) {
        const QString words = paragraphWords(body.blocks.at(i));
        if (words.startsWith(place.quotation)) {
            if (same < 0 || std::abs(i - meant) < std::abs(same - meant))
                same = i;
        } else if (same < 0) {
            const qsizetype shared = (wordsOf(words) & quoted).size();
            if (shared > most || (shared == most && shared > 0 && (alike < 0 || std::abs(i - meant) < std::abs(alike - meant)))) {
                alike = i;
                most = shared;
            }
        }
    }
    return same >= 0 ? same : alike >= 0 ? alike : isThere ? meant : -1;
}

} // namespace PhoLuat
