// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tst_outboxkill kills: an outbox over a workspace file, sending to a "server" that is a folder and that
// takes whatever comes, twice if it is sent twice. At a named step it says so and stands still.
//   sender WORKSPACE SERVER STEP
#include "work/outbox.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QUuid>

#include <cstdio>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

class FolderServer final : public DestinationPlugin {
public:
    FolderServer(QString folder, QString step) : m_folder(std::move(folder)), m_step(std::move(step)) {}

    QString tryConnection(const QMap<QString, QString> &) override { return {}; }

    DeliveryOutcome ask(const DeliveryJob &job, DeliveryHost &host) override
    {
        at("asking");
        host.note(u"HEAD "_s + job.name, u"…"_s);
        at("asked");
        return stored(job).isEmpty() ? DeliveryOutcome{.state = DeliveryOutcome::State::Absent} : delivered(job);
    }

    DeliveryOutcome send(const DeliveryJob &job, DeliveryHost &host) override
    {
        at("begin");
        if (job.memory.isEmpty() && !host.remember(u"upload of "_s + job.name))
            return {.state = DeliveryOutcome::State::Stopped};
        at("remembered");
        QFile source(job.file);
        QFile part(m_folder + u"/part-"_s + nameOf(job));
        if (!source.open(QIODevice::ReadOnly) || !part.open(QIODevice::WriteOnly))
            return {.state = DeliveryOutcome::State::Unreachable, .trouble = u"no file"_s};
        const QByteArray bytes = source.readAll();
        for (qsizetype i = 0; i < bytes.size(); i += 4) {
            part.write(bytes.mid(i, 4));
            if (!host.goOn(i))
                return {.state = DeliveryOutcome::State::Stopped};
            if (i == bytes.size() / 8 * 4)
                at("half");
        }
        part.close();
        at("all bytes");
        part.rename(m_folder + u'/' + nameOf(job) + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces));
        at("stored");
        host.note(u"PUT "_s + job.name, u"201"_s);
        at("noted");
        return delivered(job);
    }

private:
    void at(const char *step) const
    {
        if (m_step != QLatin1StringView(step))
            return;
        say(u"at "_s + m_step);
        for (;;)
            QThread::sleep(1);
    }
    [[nodiscard]] static QString nameOf(const DeliveryJob &job)
    {
        return QString::fromLatin1(QCryptographicHash::hash(job.key.toUtf8(), QCryptographicHash::Sha1).toHex());
    }
    [[nodiscard]] QStringList stored(const DeliveryJob &job) const { return QDir(m_folder).entryList({nameOf(job) + u".*"_s}, QDir::Files); }
    [[nodiscard]] static DeliveryOutcome delivered(const DeliveryJob &job)
    {
        return {.state = DeliveryOutcome::State::Delivered, .receipt = u"got "_s + job.sha256, .bytes = job.bytes};
    }

    QString m_folder;
    QString m_step;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    const FormLibrary forms;
    PdfDoor pdf(QString{});
    FolderServer server(words[2], words[3]);
    Registry registry({}, u"en"_s);
    registry.add({.id = u"server"_s, .name = u"server"_s, .version = u"1"_s, .api = 2, .file = {}}, server);
    QThreadPool pool;
    std::shared_ptr<Workspace> work;
    std::unique_ptr<Outbox> outbox;
    whenDone(Workspace::open({.file = words[1]}, false, {.units = std::make_shared<const UnitTree>()}), &application, [&](const Result<std::shared_ptr<Workspace>> &opened) {
        if (!opened) {
            say(u"failed "_s + opened.error().text);
            QCoreApplication::exit(4);
            return;
        }
        work = *opened;
        outbox = std::make_unique<Outbox>(*work, Tools{forms, pdf, registry, pool, {}});
        QObject::connect(outbox.get(), &Outbox::troubled, outbox.get(), [](const Error &error) { say(u"troubled "_s + error.text + error.detail); });
        QObject::connect(outbox.get(), &Outbox::settled, outbox.get(), [&] {
            if (outbox->status().open > 0)
                return;
            say(u"empty"_s);
            QCoreApplication::exit(0);
        });
        say(u"ready"_s);
        outbox->start();
    });
    const int code = QCoreApplication::exec();
    outbox.reset();
    work.reset();
    pool.waitForDone();
    return code;
}
