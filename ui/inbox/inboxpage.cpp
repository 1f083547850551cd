// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inboxpage.h"

#include "inbox/arrivalsview.h"
#include "inbox/boardview.h"
#include "inbox/intakeview.h"
#include "inbox/totalsview.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/words.h"
#include "work/inboxsources.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QToolButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;

InboxPage::InboxPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent, SecretStore *secrets)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_tabs(new QTabWidget(this)), m_board(new BoardView(this)),
      m_totals(new TotalsView(workspace, tools, prompts, this))
{
    makeActions();
    m_arrivals = new ArrivalsView(workspace, tools, m_addAction, this);
    m_periodBar = makePeriodBar();
    m_tabs->setObjectName(u"inboxViews"_s);
    m_tabs->setAccessibleName(tr("Views of the inbox"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_arrivals, Look::icon(u"mail-receive"_s), tr("&Arrived"));
    m_tabs->addTab(m_board, Look::icon(u"view-calendar-list"_s), tr("&Tracking board"));
    m_tabs->addTab(m_totals, Look::icon(u"view-form-table"_s), tr("T&otals"));
    if (secrets != nullptr)
        makeSources(*secrets);
    m_tabs->setCornerWidget(m_periodBar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::inside, Look::edge, Look::edge);
    layout->addWidget(m_tabs);

    const auto tabChanged = [this](int tab) {
        m_periodBar->setVisible(tab == 1 || tab == 2);
        m_undecided->setVisible(tab == 2);
        emit headingChanged();
    };
    connect(m_tabs, &QTabWidget::currentChanged, this, tabChanged);
    tabChanged(0);
    connect(m_arrivals, &ArrivalsView::jobStarted, this, &Page::jobStarted);
    connect(m_arrivals, &ArrivalsView::errorRaised, this, &Page::errorRaised);
    connect(m_arrivals, &ArrivalsView::informationRaised, this, &Page::informationRaised);
    connect(m_arrivals, &ArrivalsView::waitingChanged, this, [this](int count) { setBadge(count); });
    connect(m_arrivals, &ArrivalsView::recordsChanged, this, [this](const QList<PackageRecord> &records) {
        QMap<QString, QString> names;
        for (const PackageRecord &record : records)
            names.insert(record.key.digest, record.fileName);
        m_totals->setPackageNames(names);
        // Until somebody chooses, the period is that of what came in last.
        const auto dated = std::ranges::find_if(records, [](const PackageRecord &record) { return record.info.period.has_value(); });
        if (!m_periodChosen && dated != records.end())
            setPeriod(*dated->info.period);
        consolidateNow();
        emit headingChanged();
    });
    connect(m_board, &BoardView::packageWanted, this, &InboxPage::showPackage);
    connect(m_totals, &TotalsView::packageWanted, this, &InboxPage::showPackage);
    connect(m_totals, &TotalsView::errorRaised, this, &Page::errorRaised);
    connect(m_totals, &TotalsView::informationRaised, this, &Page::informationRaised);
    connect(m_totals, &TotalsView::jobStarted, this, &Page::jobStarted);
    connect(m_totals, &TotalsView::readyChanged, this, [this](bool ready) {
        m_xlsxAction->setEnabled(ready);
        m_pdfAction->setEnabled(ready);
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Package)
            refresh();
    });
    refresh();
}

InboxPage::~InboxPage()
{
    const QSignalBlocker quiet(m_tabs); // whoever listens may be half gone
    delete m_intake;                    // before what it shows
}

void InboxPage::makeSources(SecretStore &secrets)
{
    m_sources = std::make_unique<InboxSources>(m_workspace, m_tools);
    m_intake = new IntakeView(*m_sources, secrets, m_workspace, m_prompts, this);
    m_tabs->addTab(m_intake, Look::icon(u"folder-download"_s), tr("So&urces"));
    connect(m_intake, &IntakeView::errorRaised, this, &Page::errorRaised);
    connect(m_intake, &IntakeView::takenIn, this, &Page::informationRaised);
    m_sources->start();
}

void InboxPage::makeActions()
{
    m_addAction = addPageAction(MenuPlace::Send, u"addPackages"_s, u"document-import"_s, tr("&Take packages in…"), QKeySequence::New);
    connect(m_addAction, &QAction::triggered, this, [this] {
        const QStringList files = m_prompts.openFiles(tr("Take packages in"), tr("Packages (*.zip)"));
        if (!files.isEmpty())
            take(files);
    });
    QAction *folder = addPageAction(MenuPlace::Send, u"addFolder"_s, u"folder-add"_s, tr("Take in a whole &folder…"), QKeySequence(u"Ctrl+Shift+N"_s));
    connect(folder, &QAction::triggered, this, [this] {
        const QString path = m_prompts.folder(tr("Take in a whole folder"));
        if (!path.isEmpty())
            take({path});
    });
    m_xlsxAction = addPageAction(MenuPlace::Report, u"totalsXlsx"_s, u"x-office-spreadsheet"_s, tr("Totals as &XLSX…"), QKeySequence(u"Ctrl+E"_s));
    m_pdfAction = addPageAction(MenuPlace::Report, u"totalsPdf"_s, u"application-pdf"_s, tr("Totals as &PDF…"), QKeySequence(u"Ctrl+Shift+E"_s));
    for (QAction *action : {m_xlsxAction, m_pdfAction})
        action->setEnabled(false);
    connect(m_xlsxAction, &QAction::triggered, m_totals, &TotalsView::saveXlsx);
    connect(m_pdfAction, &QAction::triggered, m_totals, &TotalsView::savePdf);
    QAction *again = addPageAction(MenuPlace::Report, u"consolidateAgain"_s, u"view-refresh"_s, tr("Make the totals &again"), QKeySequence(Qt::Key_F5));
    connect(again, &QAction::triggered, this, &InboxPage::consolidateNow);
}

QWidget *InboxPage::makePeriodBar()
{
    auto *bar = new QWidget(this);
    m_form = new QComboBox(bar);
    m_form->setObjectName(u"totalsForm"_s);
    m_form->setAccessibleName(tr("Form"));
    QStringList known;
    for (const FormSpec &form : m_tools.forms.all()) {
        if (known.contains(form.indicator))
            continue;
        known.append(form.indicator);
        m_form->addItem(form.title.in(QLocale().name().section(u'_', 0, 0)), form.indicator);
    }
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setMinimumContentsLength(24);
    m_form->setToolTip(m_form->currentText());
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(u"totalsKind"_s);
    m_kind->setAccessibleName(tr("Kind of period"));
    m_kind->addItem(tr("half year"), static_cast<int>(Period::Kind::HalfYear));
    m_kind->addItem(tr("year"), static_cast<int>(Period::Kind::Year));
    m_kind->addItem(tr("official year"), static_cast<int>(Period::Kind::OfficialYear));
    m_kind->setCurrentIndex(1);
    m_year = new QSpinBox(bar);
    m_year->setObjectName(u"totalsYear"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(2000, 2100);
    m_year->setValue(m_workspace.clock()().toLocalTime().date().year());
    m_undecided = new QCheckBox(tr("with un&decided"), bar);
    m_undecided->setObjectName(u"withUndecided"_s);
    m_undecided->setAccessibleName(tr("Count packages that wait for a decision too"));
    m_undecided->setToolTip(m_undecided->accessibleName());
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, Look::step);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_form);
    layout->addWidget(m_kind);
    layout->addWidget(m_year);
    layout->addWidget(m_undecided);
    for (QAction *action : {m_xlsxAction, m_pdfAction}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(28, 28);
        layout->addWidget(button);
    }
    const auto chosen = [this] {
        m_periodChosen = true;
        consolidateNow();
    };
    connect(m_form, &QComboBox::activated, this, chosen);
    connect(m_kind, &QComboBox::activated, this, chosen);
    connect(m_year, &QSpinBox::valueChanged, this, chosen);
    connect(m_undecided, &QCheckBox::toggled, this, &InboxPage::consolidateNow);
    return bar;
}

QString InboxPage::key() const
{
    return u"inbox"_s;
}

QString InboxPage::title() const
{
    return tr("Inbox");
}

QString InboxPage::iconName() const
{
    return u"mail-receive"_s;
}

QString InboxPage::subject() const
{
    const int tab = m_tabs->currentIndex();
    return tab == 1 || tab == 2 ? shownPeriod(period()) : badge() > 0 ? tr("%n package(s) wait for a decision", nullptr, badge()) : QString();
}

QString InboxPage::help() const
{
    return tr("Arrived: drop packages or folders, look at their figures, accept them or return them with a remark. Tracking board: who reported "
              "and who did not. Totals: the consolidated form; a figure opens the tree of what it was made of, Enter there opens the package. "
              "Sources: folders and WebDAV folders that packages are taken from by themselves.");
}

bool InboxPage::go(const QString &place)
{
    const QString view = place.section(u'/', 0, 0);
    const QString rest = place.section(u'/', 1);
    if (view.isEmpty())
        return true;
    if (view == u"arrived"_s) {
        m_tabs->setCurrentIndex(0);
        return rest.isEmpty() || m_arrivals->select(rest);
    }
    if (view == u"board"_s) {
        m_tabs->setCurrentIndex(1);
        return rest.isEmpty();
    }
    if (view == u"totals"_s) {
        m_tabs->setCurrentIndex(2);
        const std::optional<CellRef> cell = CellRef::fromText(rest);
        return rest.isEmpty() || (cell && m_totals->jumpTo(*cell));
    }
    if (view == u"sources"_s && m_intake != nullptr) {
        m_tabs->setCurrentWidget(m_intake);
        return rest.isEmpty();
    }
    return false;
}

QList<QWidget *> InboxPage::panes() const
{
    if (m_intake != nullptr && m_tabs->currentWidget() == m_intake)
        return {m_intake->list(), m_intake};
    switch (m_tabs->currentIndex()) {
    case 1:
        return {m_board->table()};
    case 2:
        return {m_totals, m_totals->sources()};
    default:
        return {m_arrivals->list(), m_arrivals};
    }
}

Period InboxPage::period() const
{
    return {static_cast<Period::Kind>(m_kind->currentData().toInt()), m_year->value()};
}

void InboxPage::setPeriod(const Period &period)
{
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker year(m_year);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(period.kind)));
    m_year->setValue(period.year);
}

void InboxPage::take(const QStringList &paths)
{
    m_tabs->setCurrentIndex(0);
    m_arrivals->take(paths);
}

void InboxPage::refresh()
{
    m_arrivals->refresh();
}

void InboxPage::consolidateNow()
{
    // One at a time; what changed meanwhile asks once more afterwards.
    if (m_isConsolidating) {
        m_again = true;
        return;
    }
    if (m_form->count() == 0) {
        m_totals->showNothing(tr("No form is known to this program."));
        return;
    }
    m_isConsolidating = true;
    const Period wanted = period();
    const QString heading = m_form->currentText();
    const auto future = consolidateInbox(m_workspace, m_tools, m_form->currentData().toString(), wanted, m_undecided->isChecked());
    emit jobStarted(tr("Making the totals"), QFuture<void>(future));
    whenDone(future, this, [this, wanted, heading](const Result<Consolidation> &result) {
        m_isConsolidating = false;
        if (result) {
            m_board->show({heading}, {result->standings});
            m_totals->show(*result, wanted);
        } else {
            m_board->show({heading}, {});
            m_totals->showNothing(result.error().text);
        }
        emit headingChanged();
        if (std::exchange(m_again, false))
            consolidateNow();
    });
}

void InboxPage::showPackage(const QString &digest)
{
    m_tabs->setCurrentIndex(0);
    m_arrivals->select(digest);
    m_arrivals->list()->setFocus();
}

} // namespace PhoLuat
