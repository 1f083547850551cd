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
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Screenshots::Screenshots(MainWindow &window, Appearance &appearance, Target target, QObject *parent)
    : QObject(parent), m_window(window), m_appearance(appearance), m_target(std::move(target))
{
}

Screenshots::~Screenshots() = default;

void Screenshots::start(const std::function<bool()> &busy)
{
    m_busy = busy;
    if (!QDir().mkpath(m_target.folder)) {
        emit failed(tr("The folder %1 cannot be made. Choose another.").arg(m_target.folder));
        return;
    }
    // The material that shows most is one with an attachment.
    const auto work = [](Stores &stores) { return stores.materials.search({}); };
    whenDone(m_window.workspace()->ask<QList<MaterialSummary>>(work), this, [this](const Result<QList<MaterialSummary>> &found) {
        if (!found) {
            emit failed(found.error().text);
            return;
        }
        const auto best = std::ranges::find_if(*found, [](const MaterialSummary &one) { return one.attachments > 0; });
        plan(best == found->end() ? QString() : best->id.value);
        next();
    });
}

void Screenshots::plan(const QString &material)
{
    QList<Shot> places{{.name = u"first-run"_s}};
    const QList<Page *> pages = m_window.desk()->pages();
    for (const Page *page : pages)
        places.append({.name = page->key(), .place = page->key()});
    for (const QString &inside : {u"inbox/board"_s, u"inbox/totals"_s, u"outbox/seal"_s, u"settings/destinations"_s, u"settings/appearance"_s, u"settings/about"_s, u"designer/try"_s, u"designer/print"_s, u"designer/compare"_s})
        places.append({.name = QString(inside).replace(u'/', u'-'), .place = inside});
    places.append({.name = u"inbox-review"_s, .place = u"inbox/arrived"_s, .detail = Detail::Review});
    if (!material.isEmpty()) {
        const QString place = u"materials/"_s + material;
        places.append({.name = u"materials-text"_s, .place = place});
        places.append({.name = u"materials-attachments"_s, .place = place, .detail = Detail::Attachments});
        places.append({.name = u"materials-viewer"_s, .place = place, .detail = Detail::Viewer});
    }
    places.removeIf([this](const Shot &shot) { return !m_target.only.isEmpty() && shot.place.section(u'/', 0, 0) != m_target.only; });
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            for (Shot shot : std::as_const(places)) {
                shot.name = u"%1-%2-%3x%4%5"_s.arg(shot.name, dark ? u"dark"_s : u"light"_s).arg(size.width()).arg(size.height()).arg(m_target.suffix);
                shot.size = size;
                shot.dark = dark;
                m_shots.append(shot);
            }
        }
    }
}

void Screenshots::next()
{
    if (m_shots.isEmpty()) {
        emit done();
        return;
    }
    const Shot shot = m_shots.first();
    m_appearance.setTheme(shot.dark ? Theme::Dark : Theme::Light);
    // Sizes are those of the screen, in its own pixels.
    m_window.resize(shot.size / m_window.devicePixelRatio());
    if (auto *close = m_window.desk()->findChild<QToolButton *>(u"closeReview"_s); close != nullptr && close->isVisible())
        close->click();
    auto *whole = qobject_cast<QStackedWidget *>(m_window.centralWidget());
    if (shot.place.isEmpty()) {
        whole->setCurrentWidget(m_window.firstRun());
    } else {
        whole->setCurrentWidget(m_window.desk());
        if (shot.place == u"inbox"_s)
            m_window.desk()->go(u"inbox/arrived"_s);
        else if (shot.place == u"settings"_s)
            m_window.desk()->go(u"settings/identity"_s);
        else if (shot.place == u"designer"_s)
            m_window.desk()->go(u"designer/form"_s);
        else
            m_window.desk()->go(shot.place);
        m_window.desk()->messages()->hide();
    }
    m_waits = 0;
    if (shot.detail == Detail::None) {
        QTimer::singleShot(150ms, this, &Screenshots::take);
        return;
    }
    // What is opened within the page needs the page first, then its pictures from the other process.
    QTimer::singleShot(150ms, this, [this, detail = shot.detail] {
        openDetail(detail);
        QTimer::singleShot(600ms, this, &Screenshots::take);
    });
}

void Screenshots::openDetail(Detail detail)
{
    if (detail == Detail::Review) {
        auto *review = m_window.desk()->findChild<QPushButton *>(u"openReview"_s);
        if (review != nullptr && review->isVisible())
            review->click();
        return;
    }
    if (auto *inspector = m_window.desk()->findChild<QTabWidget *>(u"inspector"_s))
        inspector->setCurrentIndex(2);
    auto *open = m_window.desk()->findChild<QPushButton *>(u"openAttachment"_s);
    if (detail == Detail::Viewer && open != nullptr)
        open->click();
}

void Screenshots::take()
{
    // Pages fill themselves from the database; a minute is the most anybody waits for one.
    if (m_busy() && ++m_waits < 600) {
        QTimer::singleShot(100ms, this, &Screenshots::take);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    const QString file = QDir(m_target.folder).filePath(shot.name + u".png"_s);
    if (!m_window.grab().save(file)) {
        emit failed(tr("The picture %1 cannot be written. Choose another folder.").arg(file));
        return;
    }
    next();
}

} // namespace PhoLuat
