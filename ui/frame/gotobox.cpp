// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/gotobox.h"

#include "vietnamese/fold.h"
#include "widgets/look.h"

#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

GoToModel::GoToModel(QObject *parent) : QAbstractListModel(parent) {}

GoToModel::~GoToModel() = default;

void GoToModel::setEntries(const QList<GoToEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void GoToModel::append(const QList<GoToEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GoToEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entry.kind.isEmpty() ? entry.text : u"%1  ·  %2"_s.arg(entry.text, entry.kind);
    case Qt::DecorationRole:
        return Look::icon(entry.iconName);
    default:
        return {};
    }
}

bool matchesWords(const QString &foldedText, const QString &foldedQuery)
{
    const QStringList words = foldedQuery.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&foldedText](const QString &word) { return foldedText.contains(word); });
}

GoToBox::GoToBox(Workspace &workspace, const FormLibrary &forms, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_forms(forms), m_model(new GoToModel(this)), m_line(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(u"goToBox"_s);
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    m_line->setObjectName(u"goToLine"_s);
    m_line->setAccessibleName(tr("Go to anything"));
    m_line->setPlaceholderText(tr("Go to a page, material, unit, form or action…"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumHeight(Look::rowHeight(this));
    m_list->setObjectName(u"goToList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &GoToBox::search);
    connect(m_list, &QListView::clicked, this, &GoToBox::choose);
    hide();
}

GoToBox::~GoToBox() = default;

void GoToBox::ask(const QList<GoToEntry> &entries)
{
    m_entries = entries;
    for (const FormSpec &form : m_forms.all())
        m_entries.append({u"%1 · %2"_s.arg(form.code, form.title.vi), tr("form"), u"view-form-table"_s, u"reports/form/"_s + form.id});
    m_before = QApplication::focusWidget();
    const QSize room = parentWidget()->size();
    const int wide = std::min(room.width() - 2 * Look::between, fontMetrics().averageCharWidth() * 90);
    setGeometry((room.width() - wide) / 2, Look::between * 2, wide, std::min(room.height() * 2 / 3, Look::rowHeight(this) * 14));
    m_line->clear();
    search();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void GoToBox::search()
{
    const quint64 asked = ++m_asked;
    const QString query = m_line->text().trimmed();
    const QString folded = vnFold(query);
    QList<GoToEntry> found;
    for (const GoToEntry &entry : std::as_const(m_entries)) {
        if (matchesWords(vnFold(entry.text), folded))
            found.append(entry);
    }
    if (!query.isEmpty()) {
        const QDate today = m_workspace.clock()().toLocalTime().date();
        const QList<Unit> units = m_workspace.units().search(query, today, 12);
        for (const Unit &unit : units) {
            const QList<Unit> above = m_workspace.units().ancestry(unit.id, today);
            const QString under = above.size() > 1 ? above.at(1).name : QString();
            found.append({unit.name, under.isEmpty() ? tr("unit") : under, u"view-list-tree"_s, u"units/"_s + unit.id.value});
        }
    }
    m_model->setEntries(found);
    m_list->setCurrentIndex(m_model->index(0));
    if (query.size() < 2)
        return;
    const auto work = [query](Stores &stores) { return stores.materials.search({.text = query, .limit = 12}); };
    whenDone(m_workspace.ask<QList<MaterialSummary>>(work), this, [this, asked](const Result<QList<MaterialSummary>> &result) {
        if (!result || asked != m_asked)
            return;
        QList<GoToEntry> materials;
        for (const MaterialSummary &summary : *result)
            materials.append({summary.title, tr("material"), u"document-multiple"_s, u"materials/"_s + summary.id.value});
        m_model->append(materials);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
}

void GoToBox::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const GoToEntry entry = m_model->entry(current.row());
    leave();
    if (entry.act)
        entry.act();
    else
        emit placeChosen(entry.place);
}

void GoToBox::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool GoToBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
    const auto move = [this](int to) {
        m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, m_model->rowCount() - 1))));
    };
    switch (key->key()) {
    case Qt::Key_Down:
        move(row + 1);
        return true;
    case Qt::Key_Up:
        move(row - 1);
        return true;
    case Qt::Key_PageDown:
        move(row + page);
        return true;
    case Qt::Key_PageUp:
        move(row - page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

} // namespace PhoLuat
