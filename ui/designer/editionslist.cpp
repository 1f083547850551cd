// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/editionslist.h"

#include "reports/formmodel.h"
#include "vietnamese/fold.h"
#include "widgets/look.h"
#include "widgets/rowdelegate.h"
#include "widgets/words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

EditionsList::EditionsList(const FormLibrary &forms, QWidget *parent) : QWidget(parent), m_forms(forms), m_line(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    m_line->setObjectName(u"findForm"_s);
    m_line->setAccessibleName(tr("Find a form"));
    m_line->setPlaceholderText(tr("Find a form…"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumHeight(Look::rowHeight(this));
    m_list->setObjectName(u"editions"_s);
    m_list->setAccessibleName(tr("Forms and their editions"));
    m_list->setHeaderLabels({tr("Form"), tr("Edition"), tr("Standing")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::inside);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &EditionsList::narrow);
    connect(m_line, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            choose();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &EditionsList::left);
}

EditionsList::~EditionsList() = default;

void EditionsList::reload(const std::optional<KeptDraft> &open)
{
    m_isFilling = true;
    const int was = m_list->indexOfTopLevelItem(m_list->currentItem());
    const std::optional<FormSpec> current = was >= 0 ? std::optional(m_shown[was]) : std::nullopt;
    m_drafts = keptDrafts(m_forms.localFolder());
    if (open && !open->name.isEmpty()) {
        const auto kept = std::ranges::find(m_drafts, open->name, &KeptDraft::name);
        if (kept == m_drafts.end())
            m_drafts.prepend(*open);
        else
            *kept = *open;
    }
    m_list->clear();
    m_shown.clear();
    m_names.clear();
    const auto add = [this](const FormSpec &form, const QString &draft) {
        const QString standing = !draft.isEmpty() ? tr("draft") : m_forms.isLocal(form) ? tr("your own") : tr("ships");
        const QString title = form.title.in(readersLanguage());
        auto *item = new QTreeWidgetItem({title.isEmpty() ? form.code : u"%1 · %2"_s.arg(form.code, title), QString::number(form.edition), standing});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        const QString from = form.from.isValid() ? dateWords(form.from) : QString();
        item->setToolTip(0, tr("%1\n%2, edition %3\nvalid %4 – %5").arg(title, form.id).arg(form.edition).arg(from, form.to.isValid() ? dateWords(form.to.addDays(-1)) : QString()));
        QFont font = m_list->font();
        font.setItalic(!draft.isEmpty());
        item->setFont(0, font);
        item->setFont(2, font);
        m_list->addTopLevelItem(item);
        m_shown.append(form);
        m_names.append(draft);
    };
    QList<KeptDraft> alone = m_drafts;
    for (const FormSpec &form : m_forms.all()) {
        const auto draft = std::ranges::find_if(alone, [&form](const KeptDraft &one) { return one.spec.id == form.id && one.spec.edition == form.edition; });
        if (draft != alone.end() && m_forms.isLocal(form)) {
            add(draft->spec, draft->name);
            alone.erase(draft);
        } else {
            add(form, {});
        }
    }
    for (auto draft = alone.rbegin(); draft != alone.rend(); ++draft) {
        add(draft->spec, draft->name);
        // Beside the other editions of its form.
        const qsizetype last = m_shown.size() - 1;
        qsizetype place = last;
        for (qsizetype i = 0; i < last; ++i) {
            if (m_shown[i].id == draft->spec.id)
                place = i + 1;
        }
        m_list->insertTopLevelItem(int(place), m_list->takeTopLevelItem(int(last)));
        m_shown.move(last, place);
        m_names.move(last, place);
    }
    narrow();
    if (current)
        (void)select(current->id, current->edition);
    m_isFilling = false;
}

bool EditionsList::select(const QString &id, int edition)
{
    int best = -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].id == id && m_shown[row].edition == edition && (best < 0 || !m_names[row].isEmpty()))
            best = row;
    }
    if (best < 0)
        return false;
    const bool was = std::exchange(m_isFilling, true);
    m_list->topLevelItem(best)->setHidden(false);
    m_list->setCurrentItem(m_list->topLevelItem(best));
    m_list->scrollToItem(m_list->topLevelItem(best));
    m_isFilling = was;
    return true;
}

void EditionsList::narrow()
{
    const QStringList words = vnFold(m_line->text()).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_shown.size(); ++row) {
        const FormSpec &form = m_shown[row];
        const QString text = vnFold(form.code + u' ' + form.id + u' ' + form.title.vi + u' ' + form.title.en + u' ' + form.regulation.vi);
        m_list->topLevelItem(row)->setHidden(!std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }));
    }
}

void EditionsList::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    // What is told may fill the list again.
    const FormSpec form = m_shown[row];
    const QString name = m_names[row];
    if (name.isEmpty())
        emit formChosen(form);
    else
        emit draftChosen({name, form});
}

} // namespace PhoLuat
