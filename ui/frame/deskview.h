// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages.h"
#include "widgets/statelabel.h"

#include <QTimer>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace PhoLuat {

class MessageBar;
class PageHeader;
class SideBar;

/// The open workspace on screen: side bar, page header, message bars and the stacked pages. It knows pages only as Page.
/// A page is made when it is first wanted; the others follow one by one while nobody types, because they count what
/// waits in them.
class DeskView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskView)
public:
    explicit DeskView(QWidget *parent = nullptr);
    ~DeskView() override;

    using MakePage = std::function<Page *(const PageCard &, QWidget *parent)>;
    /// The order of the cards is the order in the side bar and of Ctrl+1…9.
    void setPages(const QList<PageCard> &cards, MakePage make);
    [[nodiscard]] const QList<PageCard> &cards() const { return m_cards; }
    /// All of them, in the order of their cards; those that are not there yet are made.
    [[nodiscard]] QList<Page *> pages();
    /// Those that are there.
    [[nodiscard]] QList<Page *> madePages() const;
    [[nodiscard]] Page *currentPage() const { return m_current; }
    /// Made when it is not there yet; null when there is no such card.
    [[nodiscard]] Page *page(const QString &key);

    /// "reports/<id>/R2/c5": the page's key, then what the page understands. False when there is no such place.
    bool go(const QString &place);
    void focusNextPane();
    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    /// Takes the bar over; it stands above the page header whatever page is shown.
    void addBar(QWidget *bar);
    /// A banner that stays as long as it is true: "This workspace can only be read."
    void setBanner(StateLabel::State state, const QString &text);
    /// Splitters with an object name keep their places.
    void saveState(QSettings &settings) const;
    /// The settings must outlive the desk: pages made later look there too.
    void restoreState(QSettings &settings);

signals:
    void pageShown(PhoLuat::Page *page);
    void jobStarted(const QString &text, const QFuture<void> &job);

private:
    Page *make(const PageCard &card);
    void makeNext();
    void restoreSplitters(const QWidget &within) const;
    void showHeading();
    [[nodiscard]] QList<QWidget *> panes() const;

    QList<PageCard> m_cards;
    MakePage m_make;
    QHash<QString, Page *> m_made; ///< by key
    Page *m_current = nullptr;
    QSettings *m_settings = nullptr;
    QTimer m_idle;
    QVBoxLayout *m_right;
    SideBar *m_sideBar;
    MessageBar *m_banner;
    MessageBar *m_messages;
    PageHeader *m_header;
    QStackedWidget *m_stack;
};

} // namespace PhoLuat
