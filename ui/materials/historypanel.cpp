// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/historypanel.h"

#include "materials/textdiff.h"
#include "widgets/look.h"
#include "widgets/words.h"
#include "work/workspace.h"

#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : MaterialPanel(parent), m_workspace(workspace), m_list(new QListWidget), m_difference(new QTextEdit),
      m_restore(new QPushButton(tr("&Bring this text back"), this))
{
    m_list->setObjectName(u"revisions"_s);
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setWordWrap(true);
    m_difference->setObjectName(u"difference"_s);
    m_difference->setAccessibleName(tr("What this revision changed"));
    m_difference->setReadOnly(true);
    m_difference->setUndoRedoEnabled(false);
    m_restore->setObjectName(u"restoreRevision"_s);
    m_restore->setEnabled(false);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"historySplit"_s);
    split->addWidget(m_list);
    split->addWidget(m_difference);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);
    layout->addWidget(split, 1);
    layout->addWidget(m_restore);

    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::showDifference);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row < 0 || row >= m_revisions.size())
            return;
        const Material &old = m_revisions.at(row).material;
        emit edited([title = old.title, summary = old.summary, body = old.body](Material &material) {
            material.title = title;
            material.summary = summary;
            material.body = body;
        }, tr("Bring back an earlier text"), {});
    });
    connect(&workspace, &Workspace::saved, this, [this] {
        if (isVisible())
            fetch();
    });
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::show(const Material &material)
{
    if (material.id == m_id)
        return;
    m_id = material.id;
    m_fetched = -1;
    m_revisions.clear();
    m_list->clear();
    m_difference->clear();
    if (isVisible())
        fetch();
}

void HistoryPanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_restore->setEnabled(!readOnly && m_list->currentRow() >= 0);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    MaterialPanel::showEvent(event);
    fetch();
}

void HistoryPanel::fetch()
{
    const std::optional<Material> now = m_workspace.material(m_id);
    if (!now || now->revision == m_fetched)
        return;
    m_fetched = now->revision;
    whenDone(m_workspace.ask<QList<MaterialRevision>>([id = m_id](Stores &stores) { return stores.materials.revisions(id); }), this,
             [this, id = m_id](const Result<QList<MaterialRevision>> &revisions) {
        if (id != m_id)
            return;
        if (!revisions) {
            m_difference->setPlainText(revisions.error().text);
            return;
        }
        m_revisions = *revisions;
        std::ranges::sort(m_revisions, std::greater(), &MaterialRevision::revision);
        const int row = std::max(0, m_list->currentRow());
        m_list->clear();
        for (const MaterialRevision &revision : std::as_const(m_revisions))
            m_list->addItem(tr("%1 · %2").arg(momentWords(revision.at, m_workspace.clock()()), revision.who.isEmpty() ? tr("nobody named") : revision.who));
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    });
}

void HistoryPanel::showDifference()
{
    const int row = m_list->currentRow();
    m_restore->setEnabled(!m_isReadOnly && row >= 0);
    if (row < 0 || row >= m_revisions.size())
        return;
    const auto words = [](const Material &material) {
        return material.title + u'\n' + material.summary + u'\n' + plainText(material.body);
    };
    const Material &after = m_revisions.at(row).material;
    const QString before = row + 1 < m_revisions.size() ? words(m_revisions.at(row + 1).material) : QString();
    const QList<TextChange> changes = textDiff(before, words(after));
    const bool isSame = std::ranges::all_of(changes, [](const TextChange &change) { return change.kind == TextChange::Kind::Same; });
    if (isSame)
        m_difference->setPlainText(tr("The words are the same; only properties or attachments changed."));
    else
        m_difference->setHtml(diffHtml(changes, Look::wrong(palette()).name(), Look::done(palette()).name()));
}

} // namespace PhoLuat
