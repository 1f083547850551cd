// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/comparepane.h"

#include "designer/takeovertables.h"
#include "forms/formcompare.h"
#include "reports/formmodel.h"
#include "widgets/look.h"
#include "widgets/rowdelegate.h"
#include "work/formdrafting.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &id, int edition)
{
    return u"%1#%2"_s.arg(id).arg(edition);
}

} // namespace

ComparePane::ComparePane(FormDrafting &work, const FormLibrary &forms, QWidget *parent)
    : QWidget(parent), m_work(work), m_forms(forms), m_other(new QComboBox(this)), m_verdict(Look::paragraph({}, this)), m_differences(new QTreeWidget(this)), m_takeover(new TakeoverTables(work, this))
{
    m_other->setObjectName(u"compareWith"_s);
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setMinimumHeight(Look::rowHeight(this));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(30);
    auto *word = new QLabel(tr("Compare &with"), this);
    word->setBuddy(m_other);
    m_verdict->setObjectName(u"compareVerdict"_s);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setAccessibleName(tr("What is different"));
    m_differences->setHeaderLabels({tr("Where"), tr("What"), tr("There"), tr("Here")});
    m_differences->setRootIsDecorated(false);
    m_differences->setItemDelegate(new RowDelegate(m_differences));
    m_differences->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_differences->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Look::inside);
    bar->addWidget(word);
    bar->addWidget(m_other, 1);
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->setSpacing(Look::inside);
    topLayout->addWidget(m_verdict);
    topLayout->addWidget(m_differences, 1);
    auto *bottom = new QWidget(this);
    auto *bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins({});
    bottomLayout->setSpacing(Look::inside);
    bottomLayout->addWidget(Look::heading(tr("Figures that come over from it"), bottom));
    bottomLayout->addWidget(m_takeover, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"designerCompare"_s);
    split->addWidget(top);
    split->addWidget(bottom);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, 0);
    layout->setSpacing(Look::inside);
    layout->addLayout(bar);
    layout->addWidget(split, 1);
    setFocusProxy(m_other);
    connect(m_other, &QComboBox::currentIndexChanged, this, &ComparePane::compare);
    connect(m_takeover, &TakeoverTables::refused, this, &ComparePane::refused);
    connect(&m_work, &FormDrafting::opened, this, [this] {
        m_isStale = true;
        if (isVisible())
            offer();
    });
    connect(&m_work, &FormDrafting::changed, this, [this] {
        if (isVisible())
            compare();
        else
            m_isChanged = true;
    });
}

ComparePane::~ComparePane() = default;

void ComparePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        offer();
    else if (m_isChanged)
        compare();
}

bool ComparePane::compareWith(const QString &id, int edition)
{
    offer();
    const int row = m_other->findData(nameOf(id, edition));
    m_other->setCurrentIndex(row);
    return row >= 0;
}

void ComparePane::offer()
{
    m_isStale = false;
    const QString was = m_other->currentData().toString();
    const FormSpec &spec = m_work.spec();
    const QSignalBlocker blocked(m_other);
    m_other->clear();
    QString nearest;
    int best = -1;
    for (const FormSpec &form : m_forms.all()) {
        // The draft of an edition that is in use is compared with what is in use.
        const bool isItself = form.id == spec.id && form.edition == spec.edition && m_work.standing() != FormDrafting::Standing::Draft;
        if (isItself || !m_work.isOpen())
            continue;
        m_other->addItem(tr("%1, edition %2 · %3").arg(form.code).arg(form.edition).arg(form.title.in(readersLanguage())), nameOf(form.id, form.edition));
        if (form.id == spec.id && form.edition <= spec.edition && form.edition > best) {
            best = form.edition;
            nearest = nameOf(form.id, form.edition);
        }
    }
    if (nearest.isEmpty() && !spec.takeovers.isEmpty())
        nearest = nameOf(spec.takeovers.first().form, spec.takeovers.first().edition);
    const int kept = m_other->findData(was);
    m_other->setCurrentIndex(m_other->findData(nearest) >= 0 ? m_other->findData(nearest) : std::max(0, kept));
    compare();
}

void ComparePane::compare()
{
    m_isChanged = false;
    m_differences->clear();
    const QString chosen = m_other->currentData().toString();
    const auto other = m_forms.find(chosen.section(u'#', 0, 0), chosen.section(u'#', 1).toInt());
    m_takeover->setOther(other ? std::optional(*other) : std::nullopt);
    if (!other || !m_work.isOpen()) {
        m_verdict->setText(tr("There is no other form to compare with."));
        return;
    }
    using Kind = FormDifference::Kind;
    const QList<FormDifference> differences = compareForms(*other, m_work.spec(), readersLanguage());
    for (const FormDifference &difference : differences) {
        const auto behind = [](const QString &key) { return key.isEmpty() ? tr("first") : tr("behind %1").arg(key); };
        QStringList line{difference.part};
        QString icon = u"document-edit"_s;
        switch (difference.kind) {
        case Kind::Added: line += {tr("added"), {}, {}}; icon = u"list-add"_s; break;
        case Kind::Removed: line += {tr("removed"), {}, {}}; icon = u"list-remove"_s; break;
        case Kind::Moved: line += {tr("moved"), behind(difference.before), behind(difference.after)}; icon = u"go-down"_s; break;
        case Kind::Renamed: line += {tr("other key"), difference.before, difference.after}; break;
        case Kind::Changed: line += {difference.field, difference.before, difference.after}; break;
        }
        auto *item = new QTreeWidgetItem(line);
        item->setIcon(0, Look::icon(icon));
        for (int column = 0; column < line.size(); ++column)
            item->setToolTip(column, line[column]);
        m_differences->addTopLevelItem(item);
    }
    for (int column = 0; column < 2; ++column) { // what stood there and stands here needs most of the room
        m_differences->resizeColumnToContents(column);
        m_differences->setColumnWidth(column, std::min(m_differences->columnWidth(column), m_differences->viewport()->width() / 4));
    }
    m_verdict->setText(differences.isEmpty() ? tr("The two say the same.") : tr("%n difference(s)", nullptr, int(differences.size())));
}

} // namespace PhoLuat
