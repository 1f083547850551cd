// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formdelegate.h"

#include "base/finding.h"
#include "reports/formmodel.h"
#include "widgets/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;

/// The editor of one cell; it knows where it stands.
class CellEdit final : public QLineEdit {
public:
    CellEdit(QWidget *parent, const QModelIndex &index) : QLineEdit(parent), m_index(index) {}
    [[nodiscard]] QModelIndex index() const { return m_index; }

private:
    QPersistentModelIndex m_index;
};

QColor ground(const QPalette &palette, const QModelIndex &index)
{
    const int severity = index.data(FormModel::SeverityRole).toInt();
    if (severity == static_cast<int>(Severity::Error))
        return Look::tint(palette, Look::wrong(palette));
    if (severity == static_cast<int>(Severity::Warning))
        return Look::tint(palette, Look::look(palette));
    if (index.data(FormModel::ComputedRole).toBool())
        return palette.color(QPalette::Window);
    return palette.color(QPalette::Base);
}

/// The size of marks that lie in the corners of a cell.
constexpr int mark = 8;

/// A mark in a corner of the cell; it points into the cell by the signs.
void paintCorner(QPainter *painter, const QPoint &corner, int right, int down, const QColor &color)
{
    const QPolygon triangle({corner, corner + QPoint(mark * right, 0), corner + QPoint(0, mark * down)});
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(triangle);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

}

FormDelegate::FormDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

FormDelegate::~FormDelegate() = default;

QString FormDelegate::refusal(const QWidget *editor)
{
    const auto *edit = dynamic_cast<const CellEdit *>(editor);
    const auto *model = edit ? qobject_cast<const FormModel *>(edit->index().model()) : nullptr;
    return model ? model->refusal(edit->index(), edit->text()) : QString();
}

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colors = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, ground(colors, index));
    if (index.data(FormModel::NotApplicableRole).toBool())
        painter->fillRect(option.rect, QBrush(colors.color(QPalette::Mid), Qt::BDiagPattern));
    if (isSelected) {
        QColor veil = colors.color(QPalette::Highlight);
        veil.setAlpha(60);
        painter->fillRect(option.rect, veil);
    }
    const QString previous = index.data(FormModel::PreviousRole).toString();
    QRect room = option.rect.adjusted(padding, 1, -padding, -1);
    if (!previous.isEmpty()) {
        // Last year's figure stands under this year's.
        QFont small = smaller(option.font);
        painter->setFont(small);
        painter->setPen(Look::quiet(colors));
        painter->drawText(room, Qt::AlignRight | Qt::AlignBottom, previous);
        room.setBottom(room.bottom() - QFontMetrics(small).height() + 2);
    }
    const QString suggestion = index.data(FormModel::SuggestionRole).toString();
    QFont font = option.font;
    font.setItalic(!suggestion.isEmpty());
    painter->setFont(font);
    painter->setPen(suggestion.isEmpty() ? colors.color(QPalette::Text) : Look::information(colors));
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), suggestion.isEmpty() ? index.data(Qt::DisplayRole).toString() : suggestion);
    // Top right: another figure than the suggested one; top left: what is said of it, or what it still asks for; bottom left: a note.
    if (index.data(FormModel::OverwrittenRole).toBool())
        paintCorner(painter, option.rect.topRight(), -1, 1, Look::look(colors));
    else if (index.data(FormModel::DiffersRole).toBool())
        paintCorner(painter, option.rect.topRight(), -1, 1, Look::information(colors));
    if (index.data(FormModel::UnexplainedRole).toBool())
        paintCorner(painter, option.rect.topLeft(), 1, 1, Look::look(colors));
    else if (!index.data(FormModel::ExplanationRole).toString().isEmpty())
        paintCorner(painter, option.rect.topLeft(), 1, 1, Look::information(colors));
    if (!index.data(FormModel::NoteRole).toString().isEmpty())
        paintCorner(painter, option.rect.bottomLeft(), 1, -1, Look::quiet(colors));
    if (!index.data(FormModel::RemarkRole).toString().isEmpty())
        paintCorner(painter, option.rect.bottomRight(), -1, -1, Look::wrong(colors));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize FormDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = option.fontMetrics.height() + 6;
    if (!index.data(FormModel::PreviousRole).toString().isEmpty())
        height += QFontMetrics(smaller(option.font)).height();
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * padding, height};
}

QWidget *FormDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new CellEdit(parent, index);
    edit->setObjectName(u"cellEdit"_s);
    edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit->setFrame(false);
    edit->setAutoFillBackground(true);
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(edit, &QLineEdit::textChanged, edit, [edit] {
        QPalette colors = edit->parentWidget()->palette();
        if (!refusal(edit).isEmpty())
            colors.setColor(QPalette::Text, Look::wrong(colors));
        edit->setPalette(colors);
    });
    return edit;
}

bool FormDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(object);
    if (!edit || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    int rows = 0;
    int columns = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        rows = 1;
        break;
    case Qt::Key_Up:
        rows = -1;
        break;
    case Qt::Key_Tab:
        columns = 1;
        break;
    case Qt::Key_Backtab:
        columns = -1;
        break;
    default:
        return QStyledItemDelegate::eventFilter(object, event);
    }
    if (const QString sentence = refusal(edit); !sentence.isEmpty()) {
        emit refused(sentence);
        return true;
    }
    emit commitData(edit);
    emit closeEditor(edit, NoHint);
    emit left(rows, columns);
    return true;
}

} // namespace PhoLuat
