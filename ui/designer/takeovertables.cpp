// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/takeovertables.h"

#include "base/nfc.h"
#include "forms/takeover.h"
#include "reports/formmodel.h"
#include "widgets/look.h"
#include "work/formdrafting.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QTableWidgetItem *fixed(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

QTableWidget *table(const QString &name, const QString &words, const QStringList &heads, QWidget *parent)
{
    auto *made = new QTableWidget(0, 2, parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setHorizontalHeaderLabels(heads);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    made->verticalHeader()->setDefaultSectionSize(Look::rowHeight(parent));
    made->setTabKeyNavigation(false);
    return made;
}

} // namespace

TakeoverTables::TakeoverTables(FormDrafting &work, QWidget *parent)
    : QWidget(parent), m_work(work), m_columns(table(u"takeoverColumns"_s, tr("Columns taken over"), {tr("Column here"), tr("Made of its columns")}, this)),
      m_rows(table(u"takeoverRows"_s, tr("Rows taken over"), {tr("Row there"), tr("Row here")}, this)), m_unread(Look::paragraph({}, this)),
      m_same(new QPushButton(tr("&Same keys belong together"), this))
{
    m_unread->setObjectName(u"takeoverUnread"_s);
    m_same->setObjectName(u"takeOverSame"_s);
    m_same->setMinimumHeight(Look::rowHeight(this));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Look::inside);
    bar->addWidget(m_unread, 1);
    bar->addWidget(m_same);
    auto *both = new QHBoxLayout;
    both->setSpacing(Look::inside);
    both->addWidget(m_columns, 1);
    both->addWidget(m_rows, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::inside);
    layout->addLayout(bar);
    layout->addLayout(both, 1);
    connect(m_same, &QPushButton::clicked, this, [this] {
        const Result<FormPart> done = m_work.change(tr("Change takeover"), {}, [this](FormDraft &draft) -> Result<FormPart> {
            draft.takeOverSame(*m_other);
            return FormPart{};
        });
        if (!done)
            emit refused(done.error());
    });
    connect(m_columns, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (m_isFilling || column != 1)
            return;
        const QString key = m_columns->item(row, 0)->data(Qt::UserRole).toString();
        const QString formula = nfc(m_columns->item(row, 1)->text().trimmed());
        change([&](FormTakeover &takeover) {
            if (formula.isEmpty())
                takeover.columns.remove(key);
            else
                takeover.columns.insert(key, formula);
        });
    });
    // Queued: the tables are filled again from what their editors are just telling.
    connect(&m_work, &FormDrafting::changed, this, &TakeoverTables::fill, Qt::QueuedConnection);
    connect(&m_work, &FormDrafting::judged, this, &TakeoverTables::fill, Qt::QueuedConnection);
}

TakeoverTables::~TakeoverTables() = default;

void TakeoverTables::setOther(const std::optional<FormSpec> &other)
{
    m_other = other;
    fill();
}

void TakeoverTables::change(const std::function<void(FormTakeover &)> &work)
{
    const Result<FormPart> done = m_work.change(tr("Change takeover"), {}, [&](FormDraft &draft) -> Result<FormPart> {
        QList<FormTakeover> &all = draft.form().takeovers;
        auto takeover = std::ranges::find_if(all, [this](const FormTakeover &one) { return one.form == m_other->id && one.edition == m_other->edition; });
        if (takeover == all.end())
            takeover = all.insert(all.end(), FormTakeover{.form = m_other->id, .edition = m_other->edition, .columns = {}, .rows = {}});
        work(*takeover);
        if (takeover->columns.isEmpty() && takeover->rows.isEmpty())
            all.erase(takeover);
        return FormPart{};
    });
    if (!done)
        emit refused(done.error());
}

void TakeoverTables::fill()
{
    const FormSpec &spec = m_work.spec();
    const bool canTake = m_work.isOpen() && m_other && !(m_other->id == spec.id && m_other->edition == spec.edition);
    m_same->setEnabled(canTake && !m_work.isReadOnly());
    m_columns->setEnabled(canTake);
    m_rows->setEnabled(canTake);
    const FormTakeover *takeover = canTake ? spec.takeover(m_other->id, m_other->edition) : nullptr;
    const QString language = readersLanguage();
    m_isFilling = true;
    const QList<FormColumn> ours = canTake ? spec.leafColumns() : QList<FormColumn>();
    m_columns->setRowCount(int(ours.size()));
    for (int row = 0; row < ours.size(); ++row) {
        QTableWidgetItem *item = fixed(u"(%1) %2"_s.arg(ours[row].number, ours[row].title.in(language)));
        item->setData(Qt::UserRole, ours[row].key);
        m_columns->setItem(row, 0, item);
        const QString formula = takeover ? takeover->columns.value(ours[row].key) : QString();
        if (m_columns->item(row, 1) == nullptr || m_columns->item(row, 1)->text() != formula)
            m_columns->setItem(row, 1, new QTableWidgetItem(formula));
        m_columns->item(row, 1)->setFlags(m_work.isReadOnly() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    }
    QList<FormRow> theirs = canTake ? m_other->rows : QList<FormRow>();
    theirs.removeIf([this](const FormRow &row) { return row.key == m_other->totalRow; });
    m_rows->setRowCount(int(theirs.size()));
    for (int row = 0; row < theirs.size(); ++row) {
        const QString key = theirs[row].key;
        m_rows->setItem(row, 0, fixed(u"%1 · %2"_s.arg(key, theirs[row].title.in(language))));
        auto *box = new QComboBox;
        box->setAccessibleName(tr("Row here for %1").arg(key));
        box->addItem(tr("nowhere: its figures are left out"), QString());
        for (const FormRow &here : spec.rows)
            box->addItem(u"%1 · %2"_s.arg(here.key, here.title.in(language)), here.key);
        box->setCurrentIndex(std::max(0, box->findData(takeover ? takeover->rows.value(key) : QString())));
        box->setEnabled(!m_work.isReadOnly());
        connect(box, &QComboBox::activated, this, [this, box, key] {
            const QString here = box->currentData().toString();
            change([&](FormTakeover &one) {
                if (here.isEmpty())
                    one.rows.remove(key);
                else
                    one.rows.insert(key, here);
            });
        });
        m_rows->setCellWidget(row, 1, box);
    }
    m_isFilling = false;
    QString words = tr("Nothing comes over from it: reports and last year's figures on that edition stay apart.");
    if (!canTake)
        words.clear();
    if (takeover != nullptr) {
        const Result<TakeoverRules> rules = TakeoverRules::make(*takeover, *m_other, spec);
        QStringList unread;
        if (rules) {
            for (const FormColumn &column : rules->unread())
                unread.append(column.number);
        }
        words = !rules ? rules.error().text : unread.isEmpty() ? tr("Every column of it comes over.") : tr("Its columns %1 are read by nothing here and are left out.").arg(unread.join(u", "_s));
    }
    m_unread->setText(words);
}

} // namespace PhoLuat
