// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QString>

#include <functional>

namespace PhoLuat {

class Appearance;
class MainWindow;

/// Takes a picture of every page in light and dark, at 1280 × 720 and 1920 × 1080, for ./dev tour and for eyes.
class Screenshots final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshots)
public:
    /// Where pictures go and what their names end with before ".png".
    struct Target {
        QString folder;
        QString suffix;
        QString only = {}; ///< key of a page; empty: every page
    };
    Screenshots(MainWindow &window, Appearance &appearance, Target target, QObject *parent = nullptr);
    ~Screenshots() override;

    /// Begins; the window shows an open workspace then. `busy` says that work is under way and pictures must wait.
    void start(const std::function<bool()> &busy);

signals:
    void done();
    void failed(const QString &text);

private:
    /// What is opened within the page before it is pictured.
    enum class Detail { None, Attachments, Viewer, Review };
    struct Shot {
        QString name = {};
        QString place = {}; ///< empty: the first-run page
        Detail detail = Detail::None;
        QSize size = {};
        bool dark = false;
    };
    void plan(const QString &material);
    void next();
    void openDetail(Detail detail);
    void take();

    MainWindow &m_window;
    Appearance &m_appearance;
    Target m_target;
    QList<Shot> m_shots;
    std::function<bool()> m_busy;
    int m_waits = 0;
};

} // namespace PhoLuat
