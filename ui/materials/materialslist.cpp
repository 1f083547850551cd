// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materialslist.h"

#include "materials/materialdelegate.h"
#include "widgets/look.h"
#include "widgets/words.h"
#include "work/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingMs = 120;
}

MaterialsList::MaterialsList(Workspace &workspace, const Vocabulary &vocabulary, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new MaterialsModel(vocabulary, this)), m_search(new QLineEdit(this)),
      m_kind(addChoice(u"kindFilter"_s, tr("Show only this kind"))), m_state(addChoice(u"stateFilter"_s, tr("Show only this state"))),
      m_sort(addChoice(u"sort"_s, tr("Order of the list"))), m_view(new QListView(this)), m_none(Look::paragraph(QString(), this))
{
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Find a material"));
    m_search->setPlaceholderText(tr("Find a material…"));
    m_search->setClearButtonEnabled(true);
    m_kind->addItem(tr("All kinds"), QString());
    for (const Term &term : vocabulary.kinds)
        m_kind->addItem(Vocabulary::text(term), term.code);
    m_state->addItem(tr("All states"), -1);
    for (int state = 0; state <= static_cast<int>(MaterialState::Published); ++state)
        m_state->addItem(stateWords(static_cast<MaterialState>(state)).text, state);
    m_sort->addItem(tr("Best first"), static_cast<int>(MaterialsModel::Sort::Best));
    m_sort->addItem(tr("By title"), static_cast<int>(MaterialsModel::Sort::Title));
    m_sort->addItem(tr("By kind"), static_cast<int>(MaterialsModel::Sort::Kind));
    m_sort->addItem(tr("Newest first"), static_cast<int>(MaterialsModel::Sort::Newest));
    m_view->setObjectName(u"materials"_s);
    m_view->setAccessibleName(tr("Materials"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MaterialDelegate(m_view));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(QFrame::NoFrame);
    m_none->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);
    m_none->hide();

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Look::step);
    filters->addWidget(m_kind, 1);
    filters->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, 0, 0);
    layout->setSpacing(Look::step);
    layout->addWidget(m_search);
    layout->addLayout(filters);
    layout->addWidget(m_sort);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    setMinimumWidth(220);

    m_settle.setSingleShot(true);
    m_settle.setInterval(typingMs);
    connect(&m_settle, &QTimer::timeout, this, &MaterialsList::refresh);
    const auto later = [this] { m_settle.start(); };
    connect(m_search, &QLineEdit::textChanged, this, later);
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_kind, &QComboBox::activated, this, &MaterialsList::refresh);
    connect(m_state, &QComboBox::activated, this, &MaterialsList::refresh);
    connect(m_sort, &QComboBox::activated, this, [this](int at) {
        m_wanted = current();
        m_model->setSort(static_cast<MaterialsModel::Sort>(m_sort->itemData(at).toInt()));
        select(m_wanted);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const MaterialId id = m_model->idAt(index); !id.isNull() && id != m_wanted) {
            m_wanted = id;
            emit chosen(id);
        }
    });
    connect(&workspace, &Workspace::saved, this, later);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Material && change.kind != Change::Kind::Changed)
            refresh();
    });
    refresh();
}

MaterialsList::~MaterialsList() = default;

QComboBox *MaterialsList::addChoice(const QString &name, const QString &words)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

MaterialId MaterialsList::current() const
{
    return m_model->idAt(m_view->currentIndex());
}

void MaterialsList::select(const MaterialId &id)
{
    m_wanted = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void MaterialsList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void MaterialsList::refresh()
{
    m_settle.stop();
    MaterialQuery query;
    query.text = m_search->text().trimmed();
    query.kind = m_kind->currentData().toString();
    if (const int state = m_state->currentData().toInt(); state >= 0)
        query.state = static_cast<MaterialState>(state);
    const bool isFiltered = !query.text.isEmpty() || !query.kind.isEmpty() || query.state;
    whenDone(m_workspace.ask<QList<MaterialSummary>>([query](Stores &stores) { return stores.materials.search(query); }), this,
             [this, isFiltered, generation = ++m_generation](const Result<QList<MaterialSummary>> &answer) {
        if (generation != m_generation)
            return; // an older question; the newer one answers soon
        if (!answer)
            emit errorRaised(answer.error());
        else
            showAnswer(*answer, isFiltered);
    });
}

void MaterialsList::showAnswer(const QList<MaterialSummary> &materials, bool isFiltered)
{
    const MaterialId wanted = m_wanted;
    m_model->setMaterials(materials, m_workspace.clock()());
    if (!wanted.isNull() && current() != wanted)
        select(wanted);
    m_none->setVisible(materials.isEmpty());
    m_none->setText(isFiltered ? tr("Nothing found. Try fewer words, or show all kinds and states.") : tr("No materials yet."));
    emit listed(int(materials.size()), isFiltered);
}

} // namespace PhoLuat
