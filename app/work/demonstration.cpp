// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/demonstration.h"

#include "store/activitystore.h"
#include "work/intake.h"
#include "work/packing.h"
#include "work/rendering.h"
#include "work/steps.h"

#include "base/strictjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(u":/demonstration/"_s + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "A part of the demonstration is missing from the program (%1). Install it again.").arg(name));
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

DocumentHead headFrom(const QJsonObject &object)
{
    DocumentHead head;
    head.superior = object["superior"_L1].toString();
    head.organ = object["organ"_L1].toString();
    head.number = object["number"_L1].toString();
    head.code = object["code"_L1].toString();
    head.place = object["place"_L1].toString();
    head.date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
    head.typeName = object["typeName"_L1].toString();
    head.subject = object["subject"_L1].toString();
    head.addressees = strings(object["addressees"_L1]);
    head.recipients = strings(object["recipients"_L1]);
    head.authority = strings(object["authority"_L1]);
    head.signer = object["signer"_L1].toString();
    return head;
}

Result<Material> materialFrom(const QString &name, const UnitId &unit, const QString &author)
{
    const auto about = resource(name + u".json"_s);
    const auto text = resource(name + u".xhtml"_s);
    if (!about || !text)
        return std::unexpected(!about ? about.error() : text.error());
    const auto json = readStrictJson(*about);
    if (!json)
        return std::unexpected(json.error());
    auto body = bodyFromXhtml(*text);
    if (!body)
        return std::unexpected(body.error());
    const QJsonObject object = json->toObject();
    Material material;
    material.id = MaterialId::make();
    material.title = object["title"_L1].toString();
    material.kind = object["kind"_L1].toString();
    material.fields = strings(object["fields"_L1]);
    material.audiences = strings(object["audiences"_L1]);
    material.summary = object["summary"_L1].toString();
    material.unit = unit;
    material.author = author;
    material.copies = object["copies"_L1].toInt();
    const QJsonArray bases = object["bases"_L1].toArray();
    for (const QJsonValue &basis : bases)
        material.bases.append({basis.toString()});
    material.head = headFrom(object["head"_L1].toObject());
    material.body = *body;
    return material;
}

/// A small mixing function: the figures look grown, and the same seed gives the same ones everywhere.
int mixed(int seed, qsizetype row, int salt)
{
    quint32 x = quint32(seed) * 2654435761U + quint32(row) * 40503U + quint32(salt) * 97U;
    x ^= x >> 15;
    x *= 2246822519U;
    x ^= x >> 13;
    return int(x & 0xFFFF);
}

/// Sessions and attendances go together, copies have a language: what the rules of the form expect.
QMap<QString, double> plausibleRow(int seed, qsizetype row)
{
    const double sessions = 2 + mixed(seed, row, 1) % 14;
    const double contests = mixed(seed, row, 2) % 3;
    return {{u"c1"_s, sessions}, {u"c2"_s, sessions * (35 + mixed(seed, row, 3) % 60)},
            {u"c3"_s, contests}, {u"c4"_s, contests * (80 + mixed(seed, row, 4) % 200)},
            {u"c6"_s, double(200 + mixed(seed, row, 5) % 1500)}, {u"c7"_s, double(mixed(seed, row, 6) % 3 * 40)}, {u"c8"_s, 0},
            {u"c9"_s, double(12 + mixed(seed, row, 7) % 200)}, {u"c10"_s, double(3 + mixed(seed, row, 8) % 40)}};
}

} // namespace

QList<UnitId> demonstrationUnits()
{
    return {{u"d550"_s}, {u"d540"_s}, {u"d548"_s}, {u"d547"_s}, {u"bd-stttt"_s}, {u"bd-sgddt"_s}, {u"bd-hlhpn"_s}};
}

Period demonstrationPeriod()
{
    return {Period::Kind::Year, 2020};
}

Result<QList<Material>> demonstrationMaterials(const UnitId &unit, const QString &author)
{
    QList<Material> materials;
    for (const QString &name : {u"plan-2020"_s, u"leaflet"_s, u"questions"_s}) {
        auto material = materialFrom(name, unit, author);
        if (!material)
            return std::unexpected(material.error());
        materials.append(*material);
    }
    return materials;
}

Result<Report> demonstrationReport(const FormLibrary &forms, const UnitTree &tree, const UnitId &unit, const Period &period, int seed)
{
    const auto at = tree.find(unit, period.until());
    const auto spec = at ? forms.forLevel(u"pbgdpl-results"_s, at->level, period.until()) : nullptr;
    if (!spec)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no form for this unit in that period, so no report could be filled. Choose another period, or import the form."));
    Report report;
    report.id = ReportId::make();
    report.unit = unit;
    report.period = period;
    report.forms = {FormData{spec->id, spec->edition, {}}};
    report.signers = {u"Nguyễn Thị Hoa"_s, u"Trần Văn Bình"_s, u"Lê Quang Minh"_s, {}, u"Bình Định"_s, QDate(2020, 12, 1)};
    auto sheet = sheetFor(report, report.forms.first(), forms, tree);
    if (!sheet)
        return std::unexpected(sheet.error());
    for (qsizetype row = 0; row < sheet->rows().size(); ++row) {
        const QMap<QString, double> figures = plausibleRow(seed, row);
        for (const FormColumn &column : sheet->columns()) {
            const CellRef ref{sheet->rows()[row].key, column.key};
            if (!sheet->isComputed(ref) && !sheet->isNotApplicable(ref))
                sheet->setCell(ref, Cell{CellValue(figures.value(column.key))});
        }
    }
    report.forms = {sheet->data()};
    return report;
}

Result<QString> demonstrationPackage(const FormLibrary &forms, const UnitTree &tree, const UnitId &unit, const Period &period, int seed,
                                     const QDateTime &made, const QString &folder)
{
    auto report = demonstrationReport(forms, tree, unit, period, seed);
    if (!report)
        return std::unexpected(report.error());
    Content content{.package = {}, .folder = std::make_shared<QTemporaryDir>()};
    PackageInfo &info = content.package.info;
    info.id = PackageId::make();
    info.sender = unit;
    info.receiver = {u"bd-stp"_s};
    info.period = period;
    info.createdAt = made;
    info.program = u"pholuat "_s + QStringLiteral(PHOLUAT_VERSION);
    info.reports = {report->id};
    const auto nameOf = [&](const UnitId &id) {
        const auto found = tree.find(id, period.until());
        return found ? found->name : QString();
    };
    info.senderName = nameOf(info.sender);
    info.receiverName = nameOf(info.receiver);
    content.package.reports = {*report};
    auto sealed = pack(content, forms, tree, made);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (auto copied = copyOut(sealed->file, folder); !copied)
        return std::unexpected(copied.error());
    return folder + u'/' + sealed->record.fileName;
}

QFuture<Result<>> makeDemonstration(Workspace &workspace, Tools tools, Role role)
{
    const Steps<void> steps(&workspace);
    Workspace *const work = &workspace;
    const FormLibrary *const forms = &tools.forms;
    const QDateTime made = workspace.clock()();
    const Identity identity = role == Role::Justice ? Identity{{u"bd-stp"_s}, role, u"Nguyễn Phương Hà"_s}
        : role == Role::Official                    ? Identity{{u"d550"_s}, role, u"Trần Văn Bình"_s}
                                                    : Identity{{u"bd-stttt"_s}, role, u"Lê Thu Trang"_s};

    // Everything on the database thread, in order, each package by the same way as a received one.
    const auto fill = [=](Stores &stores) -> Result<QList<Material>> {
        const UnitTree &tree = work->units();
        auto materials = demonstrationMaterials(identity.unit, identity.person);
        if (!materials)
            return std::unexpected(materials.error());
        for (const Material &material : std::as_const(*materials)) {
            if (auto saved = stores.materials.save(material, identity.person); !saved)
                return std::unexpected(saved.error());
        }
        const auto activities = demonstrationActivities(identity.unit);
        if (!activities)
            return std::unexpected(activities.error());
        QList<ActivityChange> added;
        for (const Activity &activity : *activities)
            added.append({.after = activity});
        if (auto stored = ActivityStore(stores.database).change(added, identity.person); !stored)
            return std::unexpected(stored.error());
        auto report = demonstrationReport(*forms, tree, identity.unit, demonstrationPeriod(), 1);
        if (!report)
            return std::unexpected(report.error());
        if (auto saved = stores.reports.save(*report, identity.person); !saved)
            return std::unexpected(saved.error());
        if (role != Role::Justice)
            return materials;

        const QTemporaryDir folder;
        int seed = 10;
        const QList<UnitId> senders = demonstrationUnits();
        for (const UnitId &sender : senders) {
            auto file = demonstrationPackage(*forms, tree, sender, demonstrationPeriod(), ++seed, made, folder.path());
            if (!file)
                return std::unexpected(file.error());
            const Judged judged = judgeFile(*file);
            if (!judged.package)
                return failure(ErrorKind::Damaged, judged.judgement.reasons.isEmpty() ? QString() : judged.judgement.reasons.first().text);
            if (auto taken = takeIn(stores, judged, made, identity.person); !taken)
                return std::unexpected(taken.error());
            // The last two wait for a decision.
            if (sender == senders.last() || sender == senders[senders.size() - 2])
                continue;
            if (auto decided = stores.packages.decide(judged.package->key, PackageRecord::Decision::Accepted, {}, identity.person); !decided)
                return std::unexpected(decided.error());
        }
        return materials;
    };

    steps.after(workspace.setIdentity(identity), [=] {
        steps.after(work->ask<QList<Material>>(fill), [=](const QList<Material> &materials) {
            // The leaflet gets its own print attached, through the door every attachment takes.
            const auto folder = std::make_shared<QTemporaryDir>();
            const Material leaflet = materials[1];
            const auto pdf = nd30Pdf(leaflet, made);
            const QString path = folder->filePath(u"Tờ gấp phòng, chống tác hại của rượu, bia.pdf"_s);
            QFile file(path);
            if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size()) {
                steps.end(std::unexpected(pdf ? Error{ErrorKind::Broken, file.errorString()} : pdf.error()));
                return;
            }
            file.close();
            steps.after(attachPdf(*work, tools, leaflet.id, path), [=](const Attachment &) {
                steps.after(work->flush(), [=] {
                    folder->isValid(); // keeps the file until it was read
                    work->announce({Change::Kind::Added, Change::What::Material, {}});
                    work->announce({Change::Kind::Added, Change::What::Report, {}});
                    work->announce({Change::Kind::Added, Change::What::Activity, {}});
                    work->announce({Change::Kind::Added, Change::What::Package, {}});
                    work->undoStack().clear();
                    steps.end({});
                });
            });
        });
    });
    return steps.future();
}

} // namespace PhoLuat
