// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/deskview.h"

#include "frame/messagebar.h"
#include "frame/pageheader.h"
#include "frame/sidebar.h"
#include "widgets/look.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace PhoLuat {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

/// Pages that nobody asked for yet come when the first one stands, one after the other, so that what is typed goes first.
constexpr auto afterTheFirst = 400ms;
constexpr auto betweenPages = 40ms;

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

DeskView::DeskView(QWidget *parent)
    : QWidget(parent), m_right(new QVBoxLayout), m_sideBar(new SideBar(this)), m_banner(new MessageBar(this)), m_messages(new MessageBar(this)),
      m_header(new PageHeader(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"desk"_s);
    m_banner->setObjectName(u"banner"_s);
    m_banner->setClosable(false);
    m_stack->setObjectName(u"pages"_s);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(0);
    m_right->addWidget(m_banner);
    m_right->addWidget(m_messages);
    m_right->addWidget(m_header);
    m_right->addWidget(line(QFrame::HLine, this));
    m_right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(line(QFrame::VLine, this));
    layout->addLayout(m_right, 1);
    connect(m_sideBar, &SideBar::chosen, this, &DeskView::go);
    connect(&m_idle, &QTimer::timeout, this, &DeskView::makeNext);
}

DeskView::~DeskView() = default;

void DeskView::setPages(const QList<PageCard> &cards, MakePage make)
{
    m_cards = cards;
    m_make = std::move(make);
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_sideBar->addEntry(cards.at(i).key, cards.at(i).iconName, cards.at(i).title, i < 9 ? u"Ctrl+%1"_s.arg(i + 1) : QString());
}

Page *DeskView::make(const PageCard &card)
{
    Page *page = m_make(card, this);
    m_made.insert(card.key, page);
    page->setObjectName(card.key + u"Page"_s);
    m_stack->addWidget(page);
    m_sideBar->setBadge(card.key, page->badge());
    connect(page, &Page::badgeChanged, this, [this, key = card.key](int count) { m_sideBar->setBadge(key, count); });
    connect(page, &Page::headingChanged, this, [this, page] {
        if (page == currentPage())
            showHeading();
    });
    connect(page, &Page::placeWanted, this, &DeskView::go);
    connect(page, &Page::jobStarted, this, &DeskView::jobStarted);
    connect(page, &Page::errorRaised, this, [this](const Error &error) { m_messages->show(error); });
    connect(page, &Page::informationRaised, this,
            [this](const QString &text) { m_messages->show(StateLabel::State::Information, text); });
    connect(page, &Page::partMade, this, [this](const QWidget *part) { restoreSplitters(*part); });
    restoreSplitters(*page);
    return page;
}

void DeskView::makeNext()
{
    const auto next = std::ranges::find_if(m_cards, [this](const PageCard &card) { return !m_made.contains(card.key); });
    if (next == m_cards.end()) {
        m_idle.stop();
        return;
    }
    make(*next);
    m_idle.setInterval(betweenPages);
}

Page *DeskView::page(const QString &key)
{
    if (Page *made = m_made.value(key))
        return made;
    const auto card = std::ranges::find(m_cards, key, &PageCard::key);
    return card == m_cards.end() ? nullptr : make(*card);
}

QList<Page *> DeskView::pages()
{
    QList<Page *> all;
    for (const PageCard &card : std::as_const(m_cards))
        all.append(page(card.key));
    return all;
}

QList<Page *> DeskView::madePages() const
{
    return m_made.values();
}

bool DeskView::go(const QString &place)
{
    Page *wanted = page(place.section(u'/', 0, 0));
    if (wanted == nullptr)
        return false;
    const bool changes = std::exchange(m_current, wanted) != wanted;
    if (changes)
        m_messages->hide();
    m_stack->setCurrentWidget(wanted);
    m_sideBar->setCurrent(wanted->key());
    const bool found = wanted->go(place.section(u'/', 1));
    showHeading();
    if (changes) {
        const QList<QWidget *> inside = wanted->panes();
        if (!inside.isEmpty() && !wanted->isAncestorOf(QApplication::focusWidget()))
            inside.first()->setFocus(Qt::OtherFocusReason);
    }
    emit pageShown(wanted);
    return found;
}

void DeskView::showHeading()
{
    if (const Page *shown = currentPage())
        m_header->show(*shown);
}

QList<QWidget *> DeskView::panes() const
{
    QList<QWidget *> all{m_sideBar};
    if (const Page *shown = currentPage())
        all += shown->panes();
    return all;
}

void DeskView::focusNextPane()
{
    const QList<QWidget *> all = panes();
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focused != nullptr && (all.at(i) == focused || all.at(i)->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype step = 1; step <= all.size(); ++step) {
        QWidget *next = all.at((at + step + all.size()) % all.size());
        if (!next->isVisible() || !next->isEnabled())
            continue;
        if (next == m_sideBar || next->focusPolicy() == Qt::NoFocus) {
            const QList<QWidget *> children = next->findChildren<QWidget *>();
            const auto able = std::ranges::find_if(children, [](const QWidget *child) {
                return child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0;
            });
            if (able == children.end())
                continue;
            next = *able;
        }
        next->setFocus(Qt::TabFocusReason);
        return;
    }
}

void DeskView::addBar(QWidget *bar)
{
    m_right->insertWidget(0, bar);
}

void DeskView::setBanner(StateLabel::State state, const QString &text)
{
    m_banner->show(state, text);
}

void DeskView::saveState(QSettings &settings) const
{
    const QList<QSplitter *> splitters = findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(u"splitter/"_s + splitter->objectName(), splitter->saveState());
    }
    settings.setValue(u"window/sideBarCollapsed"_s, m_sideBar->isCollapsed());
    if (const Page *shown = currentPage())
        settings.setValue(u"window/page"_s, shown->key());
}

void DeskView::restoreSplitters(const QWidget &within) const
{
    if (m_settings == nullptr)
        return;
    const QList<QSplitter *> splitters = within.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QByteArray state = m_settings->value(u"splitter/"_s + splitter->objectName()).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

void DeskView::restoreState(QSettings &settings)
{
    m_settings = &settings;
    restoreSplitters(*this);
    m_sideBar->setCollapsed(settings.value(u"window/sideBarCollapsed"_s, false).toBool());
    if (!go(settings.value(u"window/page"_s).toString()) && !m_cards.isEmpty())
        go(m_cards.first().key);
    m_idle.start(afterTheFirst);
}

} // namespace PhoLuat
