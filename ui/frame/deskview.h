// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace PhoLuat {

class MessageBar;
class PageHeader;
class SideBar;

/// The open workspace on screen: side bar, page header, message bars and the stacked pages. It knows pages only as Page.
class DeskView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskView)
public:
    explicit DeskView(QWidget *parent = nullptr);
    ~DeskView() override;

    /// Takes the page over; the order of adding is the order in the side bar and of Ctrl+1…9.
    void addPage(Page *page);
    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Page *page(const QString &key) const;

    /// "reports/<id>/R2/c5": the page's key, then what the page understands. False when there is no such place.
    bool go(const QString &place);
    void focusNextPane();
    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    /// Takes the bar over; it stands above the page header whatever page is shown.
    void addBar(QWidget *bar);
    /// A banner that stays as long as it is true: "This workspace can only be read."
    void setBanner(const QString &text);
    /// Splitters with an object name keep their places.
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

signals:
    void pageShown(PhoLuat::Page *page);
    void jobStarted(const QString &text, const QFuture<void> &job);

private:
    void showHeading();
    [[nodiscard]] QList<QWidget *> panes() const;

    QList<Page *> m_pages;
    QVBoxLayout *m_right;
    SideBar *m_sideBar;
    MessageBar *m_banner;
    MessageBar *m_messages;
    PageHeader *m_header;
    QStackedWidget *m_stack;
};

} // namespace PhoLuat
