// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "firstrun/firstrunpage.h"
#include "frame/deskview.h"
#include "frame/messagebar.h"
#include "mainwindow.h"
#include "widgets/appearance.h"

#include <QDir>
#include <QPixmap>
#include <QStackedWidget>
#include <QTimer>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Screenshots::Screenshots(MainWindow &window, Appearance &appearance, QString folder, QObject *parent)
    : QObject(parent), m_window(window), m_appearance(appearance), m_folder(std::move(folder))
{
}

Screenshots::~Screenshots() = default;

void Screenshots::start(const std::function<bool()> &busy)
{
    m_busy = busy;
    if (!QDir().mkpath(m_folder)) {
        emit failed(tr("The folder %1 cannot be made. Choose another.").arg(m_folder));
        return;
    }
    QList<std::pair<QString, QString>> places{{u"first-run"_s, {}}};
    const QList<Page *> pages = m_window.desk()->pages();
    for (const Page *page : pages)
        places.append({page->key(), page->key()});
    for (const QString &inside : {u"inbox/board"_s, u"inbox/totals"_s, u"outbox/seal"_s, u"settings/destinations"_s, u"settings/appearance"_s, u"settings/about"_s})
        places.append({QString(inside).replace(u'/', u'-'), inside});
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            for (const auto &[name, place] : std::as_const(places))
                m_shots.append({u"%1-%2-%3x%4"_s.arg(name, dark ? u"dark"_s : u"light"_s).arg(size.width()).arg(size.height()), place, size, dark});
        }
    }
    next();
}

void Screenshots::next()
{
    if (m_shots.isEmpty()) {
        emit done();
        return;
    }
    const Shot shot = m_shots.first();
    m_appearance.setTheme(shot.dark ? Theme::Dark : Theme::Light);
    m_window.resize(shot.size);
    auto *whole = qobject_cast<QStackedWidget *>(m_window.centralWidget());
    if (shot.place.isEmpty()) {
        whole->setCurrentWidget(m_window.firstRun());
    } else {
        whole->setCurrentWidget(m_window.desk());
        if (shot.place == u"inbox"_s)
            m_window.desk()->go(u"inbox/arrived"_s);
        else if (shot.place == u"settings"_s)
            m_window.desk()->go(u"settings/identity"_s);
        else
            m_window.desk()->go(shot.place);
        m_window.desk()->messages()->hide();
    }
    m_waits = 0;
    QTimer::singleShot(150ms, this, &Screenshots::take);
}

void Screenshots::take()
{
    // Pages fill themselves from the database; a minute is the most anybody waits for one.
    if (m_busy() && ++m_waits < 600) {
        QTimer::singleShot(100ms, this, &Screenshots::take);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    const QString file = QDir(m_folder).filePath(shot.name + u".png"_s);
    if (!m_window.grab().save(file)) {
        emit failed(tr("The picture %1 cannot be written. Choose another folder.").arg(file));
        return;
    }
    next();
}

} // namespace PhoLuat
