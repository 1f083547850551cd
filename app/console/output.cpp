// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const Findings &findings)
{
    QJsonArray reasons;
    for (const Finding &finding : findings) {
        reasons.append(QJsonObject{{u"code"_s, finding.code}, {u"text"_s, finding.text}, {u"where"_s, finding.place}});
    }
    return reasons;
}

QString sentence(Verdict verdict, const QString &kind)
{
    switch (verdict) {
    case Verdict::Valid: return QCoreApplication::translate("PhoLuat", "valid (%1)").arg(kind);
    case Verdict::Warning: return QCoreApplication::translate("PhoLuat", "valid, with remarks (%1)").arg(kind);
    case Verdict::Refused: return QCoreApplication::translate("PhoLuat", "refused (%1)").arg(kind);
    case Verdict::Damaged: return QCoreApplication::translate("PhoLuat", "damaged (%1)").arg(kind);
    case Verdict::Unreadable: return QCoreApplication::translate("PhoLuat", "unreadable");
    }
    return {};
}

/// Names and texts from outside may try to paint the terminal, or to look like a line of ours.
QString shown(const QString &text, bool linesStay = false)
{
    QString clean;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (QChar::isPrint(point) || (linesStay && point == u'\n'))
            clean += QChar::fromUcs4(point);
        else
            clean += u'\uFFFD';
    }
    return clean;
}

} // namespace

Exit exitFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid: return Exit::Fine;
    case Verdict::Warning: return Exit::Remarks;
    case Verdict::Refused:
    case Verdict::Damaged: return Exit::Damaged;
    case Verdict::Unreadable: return Exit::Unreachable;
    }
    return Exit::Internal;
}

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Unreachable: return Exit::Unreachable;
    case ErrorKind::Conflict: return Exit::Remarks;
    case ErrorKind::Refused: return Exit::Remarks;
    case ErrorKind::Damaged: return Exit::Damaged;
    case ErrorKind::Broken: return Exit::Internal;
    }
    return Exit::Internal;
}

void Output::raise(Exit exit)
{
    m_exit = std::max(m_exit, exit);
}

void Output::write(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Output::judged(const QString &file, const Judgement &judgement)
{
    raise(exitFor(judgement.verdict));
    if (m_json) {
        write({{u"file"_s, file}, {u"verdict"_s, verdictWord(judgement.verdict)}, {u"kind"_s, judgement.kind}, {u"reasons"_s, toJson(judgement.reasons)}});
        return;
    }
    m_out << shown(file) << u": "_s << sentence(judgement.verdict, judgement.kind) << Qt::endl;
    for (const Finding &reason : judgement.reasons) {
        m_out << u"  "_s << shown(reason.text);
        if (!reason.place.isEmpty())
            m_out << u"  ["_s << shown(reason.place) << u']';
        m_out << Qt::endl;
    }
}

void Output::done(const QString &sentenceText, const QJsonObject &fields)
{
    if (!m_json) {
        m_out << shown(sentenceText, true) << Qt::endl;
        return;
    }
    QJsonObject whole{{u"file"_s, QString()}, {u"verdict"_s, verdictWord(Verdict::Valid)}, {u"kind"_s, QString()}, {u"reasons"_s, QJsonArray()}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        whole.insert(field.key(), field.value());
    write(whole);
}

void Output::line(const QString &text)
{
    if (!m_json)
        m_out << shown(text, true) << Qt::endl;
}

void Output::failed(const Error &error, const QString &subject)
{
    raise(exitFor(error));
    if (m_json) {
        const Verdict verdict = error.kind == ErrorKind::Damaged ? Verdict::Damaged : error.kind == ErrorKind::Refused || error.kind == ErrorKind::Conflict ? Verdict::Refused : Verdict::Unreadable;
        write({{u"file"_s, subject}, {u"verdict"_s, verdictWord(verdict)}, {u"kind"_s, QString()},
               {u"reasons"_s, QJsonArray{QJsonObject{{u"code"_s, error.code}, {u"text"_s, error.text}, {u"where"_s, subject}}}}});
        return;
    }
    m_err << (subject.isEmpty() ? QString() : shown(subject) + u": "_s) << shown(error.text) << Qt::endl;
}

void Output::findings(const QString &subject, const Findings &findings)
{
    const bool isFine = std::ranges::none_of(findings, [](const Finding &finding) { return finding.severity != Severity::Information && !finding.explained; });
    if (!isFine)
        raise(Exit::Remarks);
    if (m_json) {
        write({{u"file"_s, subject}, {u"verdict"_s, verdictWord(isFine ? Verdict::Valid : Verdict::Warning)}, {u"kind"_s, u"check"_s}, {u"reasons"_s, toJson(findings)}});
        return;
    }
    m_out << shown(subject) << u": "_s
          << (findings.isEmpty() ? QCoreApplication::translate("PhoLuat", "nothing to remark")
                                 : QCoreApplication::translate("PhoLuat", "%n remark(s)", nullptr, int(findings.size())))
          << Qt::endl;
    for (const Finding &finding : findings)
        m_out << u"  "_s << finding.code << u"  "_s << shown(finding.text) << (finding.place.isEmpty() ? QString() : u"  ["_s + shown(finding.place) + u']') << Qt::endl;
}

void Output::groups(const QString &subject, const QList<FindingGroup> &groups)
{
    const auto line = [this](const Finding &finding, const QString &indent) {
        if (finding.severity != Severity::Information && !finding.explained)
            raise(Exit::Remarks);
        m_out << indent << finding.code << u"  "_s << shown(finding.text) << (finding.place.isEmpty() ? QString() : u"  ["_s + shown(finding.place) + u']') << Qt::endl;
    };
    m_out << shown(subject) << u": "_s << findingsVerdict(groups) << Qt::endl;
    for (const FindingGroup &group : groups) {
        line(group.cause, u"  "_s);
        for (const Finding &followOn : group.followOns)
            line(followOn, u"      \u21b3 "_s);
    }
}

void Output::usage(const QString &text)
{
    raise(Exit::Usage);
    m_err << shown(text, true) << Qt::endl;
}

} // namespace PhoLuat
