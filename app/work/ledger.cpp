// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/ledger.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString inVietnam(const QDateTime &moment)
{
    constexpr int vietnamSeconds = 7 * 3600;
    return moment.isNull() ? QString() : moment.toOffsetFromUtc(vietnamSeconds).toString(u"dd/MM/yyyy HH:mm:ss"_s);
}

QString subjectWord(LedgerLine::Subject subject)
{
    switch (subject) {
    case LedgerLine::Subject::Report: return u"Báo cáo"_s;
    case LedgerLine::Subject::Material: return u"Tài liệu"_s;
    case LedgerLine::Subject::Answer: return u"Phiếu trả lời"_s;
    }
    return {};
}

QString decisionInVietnamese(PackageRecord::Decision decision)
{
    switch (decision) {
    case PackageRecord::Decision::None: return {};
    case PackageRecord::Decision::Accepted: return u"Đã chấp nhận"_s;
    case PackageRecord::Decision::Returned: return u"Trả lại"_s;
    case PackageRecord::Decision::Conflict: return u"Trùng mã, khác nội dung"_s;
    }
    return {};
}

QString field(QString text)
{
    text.remove(QChar(u'\0'));
    // A spreadsheet would run it as a formula.
    if (!text.isEmpty() && (u"=+-@"_s.contains(text.trimmed().left(1).isEmpty() ? u' ' : text.trimmed().front()) || u"\t\r"_s.contains(text.front())))
        text.prepend(u'\'');
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

/// What a package holds, a line each.
QList<LedgerLine> subjectsOf(const PackageRecord &record)
{
    QList<LedgerLine> lines;
    const LedgerLine common{.package = record.key, .fileName = record.fileName, .sha256 = record.sha256, .receiverName = record.info.receiverName, .sealedAt = record.at,
                            .destination = {}};
    for (const Report &report : record.reports) {
        LedgerLine line = common;
        line.subject = LedgerLine::Subject::Report;
        line.id = report.id.value;
        line.title = u"%1, %2"_s.arg(record.info.senderName, report.period.key());
        line.version = report.version;
        lines.append(line);
    }
    for (const Material &material : record.materials) {
        LedgerLine line = common;
        line.subject = LedgerLine::Subject::Material;
        line.id = material.id.value;
        line.title = material.title;
        line.version = record.key.version;
        lines.append(line);
    }
    if (lines.isEmpty()) {
        LedgerLine line = common;
        line.subject = LedgerLine::Subject::Answer;
        line.id = record.key.id.value;
        line.title = record.remark.isEmpty() ? u"Chấp nhận"_s : record.remark;
        line.version = record.key.version;
        lines.append(line);
    }
    return lines;
}

} // namespace

QString stateInVietnamese(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Queued: return u"trong hàng đợi"_s;
    case Delivery::State::Sending: return u"đang gửi"_s;
    case Delivery::State::Delivered: return u"đã nhận"_s;
    case Delivery::State::Refused: return u"không nhận"_s;
    case Delivery::State::Waiting: return u"chờ gửi lại"_s;
    case Delivery::State::Unclear: return u"chưa rõ, đang hỏi lại"_s;
    case Delivery::State::Held: return u"chờ người xử lý"_s;
    }
    return {};
}

Ledger ledgerFrom(const QList<PackageRecord> &sealed, const QList<PackageRecord> &received, const QList<Delivery> &deliveries, const QList<Destination> &destinations)
{
    QMultiHash<QString, const Delivery *> byDigest;
    for (const Delivery &delivery : deliveries)
        byDigest.insert(delivery.key.digest, &delivery);
    QMultiHash<QString, const PackageRecord *> answers;
    for (const PackageRecord &record : received) {
        if (record.info.kind == PackageKind::Return)
            answers.insert(record.info.replaces, &record);
    }
    // The last word of whoever got it; what others say about it is no answer.
    const auto answerTo = [&answers](const PackageRecord &sent) {
        const PackageRecord *last = nullptr;
        for (const PackageRecord *answer : answers.values(sent.key.digest)) {
            const bool counts = sent.info.kind == PackageKind::Submission && answer->info.sender == sent.info.receiver && answer->info.receiver == sent.info.sender;
            if (counts && (last == nullptr || std::pair(answer->key.version, answer->key.digest) > std::pair(last->key.version, last->key.digest)))
                last = answer;
        }
        return last;
    };
    const auto nameOf = [&](const QString &id) {
        const auto known = std::ranges::find(destinations, id, &Destination::id);
        return known == destinations.end() || known->name.isEmpty() ? id : known->name;
    };
    Ledger ledger;
    for (const PackageRecord &record : sealed) {
        QList<const Delivery *> sent;
        for (const Delivery *delivery : byDigest.values(record.key.digest)) {
            if (delivery->key == record.key)
                sent.append(delivery);
        }
        std::ranges::sort(sent, {}, [](const Delivery *delivery) { return delivery->destination; });
        QList<LedgerLine> subjects = subjectsOf(record);
        for (LedgerLine &line : subjects) {
            line.decision = record.decision;
            if (const PackageRecord *const answer = answerTo(record)) {
                line.remark = answer->remark;
                line.answeredAt = answer->at;
                line.answerDigest = answer->key.digest;
            }
            if (sent.isEmpty())
                ledger.append(line);
            for (const Delivery *delivery : std::as_const(sent)) {
                LedgerLine at = line;
                at.destination = nameOf(delivery->destination);
                at.delivery = *delivery;
                ledger.append(at);
            }
        }
    }
    return ledger;
}

QFuture<Result<Ledger>> ledgerOf(Workspace &workspace)
{
    return workspace.ask<Ledger>([](Stores &stores) -> Result<Ledger> {
        auto sealed = stores.packages.all(PackageRecord::Direction::Sealed);
        auto received = stores.packages.all(PackageRecord::Direction::Received, PackageStore::Content::HeadOnly);
        auto deliveries = stores.packages.deliveries();
        auto destinations = stores.packages.destinations();
        if (!sealed || !received)
            return std::unexpected(!sealed ? sealed.error() : received.error());
        if (!deliveries || !destinations)
            return std::unexpected(!deliveries ? deliveries.error() : destinations.error());
        return ledgerFrom(*sealed, *received, *deliveries, *destinations);
    });
}

TextTable ledgerTable(const Ledger &ledger)
{
    TextTable table{u"Sổ gửi"_s, {u"Loại"_s, u"Tên"_s, u"Phiên bản"_s, u"Gói"_s, u"Mã gói"_s, u"Mã băm của gói"_s, u"SHA-256 của tệp"_s, u"Nơi nhận"_s, u"Niêm phong lúc"_s,
                                   u"Gửi đến"_s, u"Trạng thái"_s, u"Lúc"_s, u"Số lần thử"_s, u"Biên nhận"_s, u"Vướng mắc"_s, u"Kết quả"_s, u"Nhận xét"_s, u"Trả lời lúc"_s,
                                   u"Mã băm của gói trả lời"_s}, {}};
    for (const LedgerLine &one : ledger) {
        const Delivery delivery = one.delivery.value_or(Delivery());
        table.rows.append({subjectWord(one.subject), one.title, QString::number(one.version), one.fileName, one.package.id.value, one.package.digest, one.sha256, one.receiverName,
                           inVietnam(one.sealedAt), one.destination, one.delivery ? stateInVietnamese(delivery.state) : u"chưa gửi"_s, inVietnam(delivery.at),
                           one.delivery ? QString::number(delivery.attempts) : QString(), delivery.receipt, delivery.trouble, decisionInVietnamese(one.decision), one.remark,
                           inVietnam(one.answeredAt), one.answerDigest});
    }
    return table;
}

Result<QByteArray> ledgerXlsx(const Ledger &ledger, const QDateTime &made)
{
    return tableXlsx(ledgerTable(ledger), made);
}

QByteArray ledgerCsv(const Ledger &ledger)
{
    const auto line = [](const QStringList &fields) {
        QStringList safe;
        for (const QString &text : fields)
            safe.append(field(text));
        return safe.join(u',') + u"\r\n"_s;
    };
    const TextTable table = ledgerTable(ledger);
    QString text = line(table.head);
    for (const QStringList &row : table.rows)
        text += line(row);
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace PhoLuat
