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
    Screenshots(MainWindow &window, Appearance &appearance, QString folder, QObject *parent = nullptr);
    ~Screenshots() override;

    /// Begins; the window shows an open workspace then. `busy` says that work is under way and pictures must wait.
    void start(const std::function<bool()> &busy);

signals:
    void done();
    void failed(const QString &text);

private:
    struct Shot {
        QString name;
        QString place; ///< empty: the first-run page
        QSize size;
        bool dark = false;
    };
    void next();
    void take();

    MainWindow &m_window;
    Appearance &m_appearance;
    QString m_folder;
    QList<Shot> m_shots;
    std::function<bool()> m_busy;
    int m_waits = 0;
};

} // namespace PhoLuat
