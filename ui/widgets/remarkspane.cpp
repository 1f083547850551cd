// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/remarkspane.h"

#include "widgets/look.h"

#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

RemarksPane::RemarksPane(QWidget *parent)
    : QWidget(parent), m_title(Look::paragraph({}, this)), m_list(new QListWidget(this)), m_action(new QPushButton(this))
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setBuddy(m_list);
    m_list->setObjectName(u"remarkRows"_s);
    m_list->setAccessibleName(tr("Remarks"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(1);
    m_action->setObjectName(u"remarkAction"_s);
    m_action->hide();
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 3 + 2 * m_list->frameWidth());
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_action);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { emit jumpWanted(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RemarksPane::showAction);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            emit actionWanted(m_list->currentRow());
    });
}

RemarksPane::~RemarksPane() = default;

void RemarksPane::setActions(const QString &onOpen, const QString &onOthers)
{
    m_onOpen = onOpen;
    m_onOthers = onOthers;
    showAction();
}

void RemarksPane::setRows(const QString &title, const QList<RemarkRow> &rows)
{
    m_title->setText(title);
    if (rows == m_rows)
        return;
    const int current = m_list->currentRow();
    m_rows = rows;
    {
        const QSignalBlocker blocked(m_list);
        m_list->clear();
        for (const RemarkRow &row : rows) {
            QString below = row.place;
            if (!row.state.isEmpty())
                below += u" · "_s + row.state;
            auto *item = new QListWidgetItem(Look::icon(row.isOpen ? u"dialog-warning"_s : u"dialog-ok-apply"_s), row.text + u'\n' + below, m_list);
            item->setToolTip(plainToolTip(row.text));
            item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(below, row.text));
            if (!row.isOpen)
                item->setForeground(Look::quiet(palette()));
        }
        m_list->setCurrentRow(std::min(std::max(0, current), int(rows.size()) - 1));
    }
    showAction();
}

void RemarksPane::showAction()
{
    const int row = m_list->currentRow();
    const bool isRow = row >= 0 && row < m_rows.size() && m_rows.at(row).canAct;
    const QString word = !isRow ? QString() : m_rows.at(row).isOpen ? m_onOpen : m_onOthers;
    m_action->setText(word);
    m_action->setAccessibleName(QString(word).remove(u'&'));
    m_action->setVisible(!word.isEmpty());
}

} // namespace PhoLuat
