// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program that the tests kill: types into a workspace, attaches files, receives packages, or holds a folder, and says
// what it believes is safe.
#include "work/flows.h"
#include "work/workfolder.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

Material page(Material material, int typed)
{
    // Title and body carry the same number: a mixture of two saves would show.
    material.title = QString::number(typed);
    material.body.blocks = {{.kind = Block::Kind::Paragraph, .text = {{.text = u"Đã gõ %1 lần."_s.arg(typed)}}}};
    return material;
}

void type(Workspace &work, const MaterialId &id)
{
    const auto typed = std::make_shared<int>(work.material(id)->title.toInt());
    QObject::connect(&work, &Workspace::saved, &work, [&work, id] {
        say(u"saved %1"_s.arg(work.material(id)->revision));
        // What is on disk now, read back; said only after it was seen there.
        whenDone(work.ask<Material>([id](Stores &stores) { return stores.materials.find(id); }), &work, [](const Result<Material> &material) {
            if (material)
                say(u"holds %1 %2"_s.arg(material->revision).arg(material->title));
        });
    });
    QObject::connect(&work, &Workspace::saveFailed, &work, [](const Error &error) { say(u"failed "_s + error.text); });
    auto *keys = new QTimer(&work);
    QObject::connect(keys, &QTimer::timeout, &work, [&work, id, typed] {
        work.editMaterial(page(*work.material(id), ++*typed), u"Gõ"_s, u"typing"_s);
        say(u"typed %1"_s.arg(*typed));
    });
    keys->start(5);
    say(u"ready"_s);
}

/// Large files one after another; each is said to be there when it is on disk.
void attachEndlessly(Workspace &work, Tools tools, const MaterialId &id, const QStringList &files, qsizetype next)
{
    whenDone(attachPdf(work, tools, id, files[next % files.size()]), &work, [&work, tools, id, files, next](const Result<Attachment> &attached) {
        if (!attached) {
            say(u"failed "_s + attached.error().text);
            return;
        }
        whenDone(work.flush(), &work, [&work, tools, id, files, next, sha256 = attached->sha256](const Result<> &saved) {
            say(saved ? u"attached "_s + sha256 : u"failed "_s + saved.error().text);
            attachEndlessly(work, tools, id, files, next + 1);
        });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;

    if (words[1] == "hold"_L1) {
        const auto folder = folderFor({.file = words[2]});
        say(u"ready "_s + folder->path());
        return QCoreApplication::exec();
    }

    const FormLibrary forms;
    PdfDoor pdf(QString{});
    Registry registry({}, u"en"_s);
    QThreadPool pool;
    std::shared_ptr<Workspace> work;
    const Workspace::Needs needs{.units = std::make_shared<const UnitTree>(), .autosaveMs = 100};
    whenDone(Workspace::open({.file = words[2]}, true, needs), &application, [&](const Result<std::shared_ptr<Workspace>> &opened) {
        if (!opened) {
            say(u"failed "_s + opened.error().text);
            QCoreApplication::exit(4);
            return;
        }
        work = *opened;
        if (words[1] == "type"_L1) {
            const MaterialId id{words[3]};
            whenDone(work->openMaterial(id), &application, [&, id](const Result<Material> &known) {
                if (known) {
                    type(*work, id);
                    return;
                }
                Material fresh;
                fresh.id = id;
                whenDone(work->addMaterial(page(fresh, 0)), &application, [&, id](const Result<Material> &added) {
                    if (added)
                        type(*work, id);
                    else
                        QCoreApplication::exit(5);
                });
            });
        } else if (words[1] == "attach"_L1) {
            Material fresh;
            fresh.title = words[3];
            whenDone(work->addMaterial(fresh), &application, [&](const Result<Material> &added) {
                say(u"ready"_s);
                attachEndlessly(*work, {forms, pdf, registry, pool}, added->id, words.mid(3), 0);
            });
        } else {
            say(u"ready"_s);
            whenDone(receive(*work, {forms, pdf, registry, pool}, {words[3]}), &application, [](const Result<QList<ReceiveOutcome>> &outcomes) {
                say(outcomes ? u"received %1"_s.arg(outcomes->size()) : u"failed "_s + outcomes.error().text);
                QCoreApplication::exit(outcomes ? 0 : 4);
            });
        }
    });
    const int code = QCoreApplication::exec();
    work.reset();
    pool.waitForDone();
    return code;
}
