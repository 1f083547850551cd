// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/activitydelegate.h"

#include "activities/activitymodel.h"
#include "materials/vocabulary.h"
#include "tabular/activityheaders.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace PhoLuat {

QComboBox *makeKindBox(const QList<Term> &kinds, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(int(kinds.size()));
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Term &term : kinds)
        box->addItem(Vocabulary::text(term), term.code);
    box->lineEdit()->setCursorPosition(0); // a long name shows its beginning
    return box;
}

QString kindOfBox(const QComboBox &box, const QList<Term> &kinds)
{
    const int same = box.findText(box.currentText());
    return same >= 0 ? box.itemData(same).toString() : kindOf(box.currentText(), kinds).code;
}

ActivityDelegate::ActivityDelegate(QList<Term> kinds, QObject *parent) : QStyledItemDelegate(parent), m_kinds(std::move(kinds)) {}
ActivityDelegate::~ActivityDelegate() = default;

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), 28));
    return size;
}

QWidget *ActivityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = index.column() == ActivityModel::KindColumn ? makeKindBox(m_kinds, parent) : QStyledItemDelegate::createEditor(parent, option, index);
    if (editor != nullptr)
        editor->setAccessibleName(ActivityModel::columnTitle(index.column()));
    return editor;
}

void ActivityDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    box->lineEdit()->selectAll();
}

void ActivityDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box == nullptr) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    const QString code = kindOfBox(*box, m_kinds);
    model->setData(index, code.isEmpty() ? box->currentText() : code);
}

} // namespace PhoLuat
