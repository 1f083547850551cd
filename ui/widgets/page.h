// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QAction>
#include <QFuture>
#include <QList>
#include <QWidget>

namespace PhoLuat {

/// Which menu of the frame an action of a page stands in.
enum class MenuPlace { File, Edit, View, Report, Send, Help };

/// A widget showing part of the Workspace; the frame stacks pages and draws their entry in the side bar.
/// A page never knows the frame: it answers questions and emits the signals below.
class Page : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)
public:
    explicit Page(QWidget *parent = nullptr);
    ~Page() override;

    /// Stable word of the page: "materials". First part of every place inside it.
    [[nodiscard]] virtual QString key() const = 0;
    /// Word in the side bar.
    [[nodiscard]] virtual QString title() const = 0;
    /// Name in the Breeze icon theme: "document-multiple".
    [[nodiscard]] virtual QString iconName() const = 0;
    /// What the page is about just now, beside the title in the header; may be empty. See headingChanged().
    [[nodiscard]] virtual QString subject() const { return {}; }
    /// What F1 shows: a few sentences, plain text.
    [[nodiscard]] virtual QString help() const { return {}; }
    /// The one action the header shows as a button at the right; may be null.
    [[nodiscard]] virtual QAction *primaryAction() const { return nullptr; }
    /// Jumps to a place inside the page (without the page's key); an empty place only shows the page.
    /// False when there is no such place.
    virtual bool go(const QString &place) { return place.isEmpty(); }
    /// Hands to the workspace what is typed and still waits for a pause; asked before everything is saved.
    virtual void commit() {}
    /// The panes F6 walks through, in order.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {}; }

    /// Actions of the page for the menus and Ctrl+K; made with addPageAction().
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; }
    /// The count in the side bar; 0 shows nothing.
    [[nodiscard]] int badge() const { return m_badge; }

    [[nodiscard]] static MenuPlace menuPlace(const QAction *action);

signals:
    void badgeChanged(int count);
    /// subject() or primaryAction() answers something else now.
    void headingChanged();
    /// Somebody asked for a place on another page: "reports/<id>/R2.u550/c5".
    void placeWanted(const QString &place);
    /// A large part of the page was made only now; its splitters go where they were left.
    void partMade(QWidget *part);
    /// Work that takes time has begun; the frame shows it with its progress and a way to cancel.
    void jobStarted(const QString &text, const QFuture<void> &job);
    /// Something went wrong that is not shown in place; the frame shows it in its message bar.
    void errorRaised(const PhoLuat::Error &error);
    /// Something is done that the reader would otherwise not see.
    void informationRaised(const QString &text);

protected:
    void setBadge(int count);
    /// Makes an action with its icon, menu and key; it works while the page is shown.
    QAction *addPageAction(MenuPlace menu, const QString &name, const QString &iconName, const QString &text,
                           const QKeySequence &key = {});

private:
    QList<QAction *> m_actions;
    int m_badge = 0;
};

} // namespace PhoLuat
