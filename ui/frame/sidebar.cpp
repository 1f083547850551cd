// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/sidebar.h"

#include "widgets/look.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

/// One row of the bar, painted by hand so that word and count line up.
class SideBar::Entry final : public QAbstractButton {
    Q_DISABLE_COPY_MOVE(Entry)
public:
    Entry(const QString &iconName, const QString &title, QWidget *parent) : QAbstractButton(parent)
    {
        setIcon(Look::icon(iconName));
        setText(title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    ~Entry() override = default;

    void setShownAs(bool collapsed)
    {
        m_collapsed = collapsed;
        updateGeometry();
        update();
    }
    void setCount(int count)
    {
        m_count = count;
        setAccessibleDescription(count > 0 ? QString::number(count) : QString());
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = Look::rowHeight(this) + Look::step;
        const int icon = iconEdge();
        if (m_collapsed)
            return {icon + 2 * Look::between, height};
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int words = QFontMetrics(bold).horizontalAdvance(text());
        return {Look::between + icon + Look::inside + words + Look::between + countWidth() + Look::inside, height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette &colors = palette();
        const QRect body = rect().adjusted(Look::step, 1, -Look::step, -1);
        if (isChecked() || underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? Look::tint(colors, colors.color(QPalette::Highlight)) : colors.color(QPalette::AlternateBase));
            painter.drawRoundedRect(body, Look::step, Look::step);
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.color(QPalette::Highlight));
            painter.drawRoundedRect(QRect(body.left(), body.top() + 6, 3, body.height() - 12), 1.5, 1.5);
        }
        const int edge = iconEdge();
        const QRect iconRect(m_collapsed ? (width() - edge) / 2 : Look::between, (height() - edge) / 2, edge, edge);
        icon().paint(&painter, iconRect);
        if (!m_collapsed) {
            QFont words = font();
            if (isChecked())
                words.setWeight(QFont::DemiBold);
            painter.setFont(words);
            painter.setPen(colors.color(QPalette::WindowText));
            painter.drawText(QRect(iconRect.right() + Look::inside, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        }
        paintCount(painter, colors);
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = body;
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

private:
    [[nodiscard]] int iconEdge() const { return std::max(16, fontMetrics().height()); }
    [[nodiscard]] int countWidth() const
    {
        return m_count > 0 ? fontMetrics().horizontalAdvance(QString::number(m_count)) + Look::inside : 0;
    }
    void paintCount(QPainter &painter, const QPalette &colors) const
    {
        if (m_count <= 0)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.color(QPalette::Highlight));
        if (m_collapsed) {
            painter.drawEllipse(QPoint(width() - 12, 10), 4, 4);
            return;
        }
        const int high = fontMetrics().height();
        const QRect pill(width() - Look::inside - countWidth() - Look::step, (height() - high) / 2, countWidth(), high);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setPen(colors.color(QPalette::HighlightedText));
        painter.setFont(font());
        painter.drawText(pill, Qt::AlignCenter, QString::number(m_count));
    }

    int m_count = 0;
    bool m_collapsed = false;
};

SideBar::SideBar(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)), m_fold(new QToolButton(this))
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_group->setExclusive(true);
    m_layout->setContentsMargins(Look::step, Look::inside, Look::step, Look::inside);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    m_fold->setObjectName(u"foldSideBar"_s);
    m_fold->setAutoRaise(true);
    m_fold->setMinimumSize(28, 28);
    m_layout->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    setCollapsed(false);
}

SideBar::~SideBar() = default;

void SideBar::addEntry(const QString &key, const QString &iconName, const QString &title, const QString &shortcut)
{
    auto *entry = new Entry(iconName, title, this);
    entry->setObjectName(u"page."_s + key);
    entry->setAccessibleName(title);
    entry->setToolTip(shortcut.isEmpty() ? title : u"%1 (%2)"_s.arg(title, shortcut));
    entry->setShownAs(m_collapsed);
    m_group->addButton(entry);
    m_entries.insert(key, entry);
    m_layout->insertWidget(m_layout->count() - 2, entry);
    connect(entry, &QAbstractButton::clicked, this, [this, key] { emit chosen(key); });
}

void SideBar::setCurrent(const QString &key)
{
    if (Entry *entry = m_entries.value(key))
        entry->setChecked(true);
}

void SideBar::setBadge(const QString &key, int count)
{
    if (Entry *entry = m_entries.value(key))
        entry->setCount(count);
}

void SideBar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (Entry *entry : std::as_const(m_entries))
        entry->setShownAs(collapsed);
    m_fold->setIcon(Look::icon(collapsed ? u"sidebar-expand-left"_s : u"sidebar-collapse-left"_s));
    m_fold->setToolTip(collapsed ? tr("Show the words of the side bar") : tr("Show icons only"));
    m_fold->setAccessibleName(m_fold->toolTip());
    emit collapsedChanged(collapsed);
}

} // namespace PhoLuat
