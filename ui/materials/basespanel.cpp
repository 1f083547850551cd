// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/basespanel.h"

#include "widgets/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// The status is chosen from words.
class StatusDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (int status = 0; status <= static_cast<int>(LawStatus::Unknown); ++status)
            box->addItem(lawStatusWord(static_cast<LawStatus>(status)));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex(), Qt::EditRole);
    }
};

}

BasesPanel::BasesPanel(QDate today, QWidget *parent)
    : MaterialPanel(parent), m_model(new BasesModel(this)), m_table(new QTableView(this)), m_citation(new QLineEdit(this)),
      m_add(new QPushButton(tr("&Add legal basis"), this)), m_remove(new QPushButton(tr("&Remove"), this))
{
    m_model->setToday(today);
    m_table->setObjectName(u"bases"_s);
    m_table->setAccessibleName(tr("Legal bases"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(BasesModel::StatusColumn, new StatusDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BasesModel::CitationColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(BasesModel::StatusColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BasesModel::CheckedColumn, QHeaderView::ResizeToContents);
    m_citation->setObjectName(u"basisCitation"_s);
    m_citation->setAccessibleName(tr("New legal basis"));
    m_citation->setPlaceholderText(tr("Law, decree … with number and date"));
    m_add->setObjectName(u"addBasis"_s);
    m_remove->setObjectName(u"removeBasis"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_citation);
    layout->addLayout(buttons);

    connect(m_citation, &QLineEdit::returnPressed, this, &BasesPanel::add);
    connect(m_add, &QPushButton::clicked, this, &BasesPanel::add);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(m_table->currentIndex().row()); });
    connect(m_model, &BasesModel::edited, this, [this](const QList<LegalBasis> &bases) {
        emit edited([bases](Material &material) { material.bases = bases; }, tr("Edit legal bases"), {});
    });
}

BasesPanel::~BasesPanel() = default;

void BasesPanel::add()
{
    if (m_citation->text().trimmed().isEmpty() || m_citation->isReadOnly()) {
        m_citation->setFocus();
        return;
    }
    m_model->append(m_citation->text());
    m_citation->clear();
}

void BasesPanel::show(const Material &material)
{
    m_model->setBases(material.bases);
}

void BasesPanel::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_citation->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
}

} // namespace PhoLuat
