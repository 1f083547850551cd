// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/arrivalsview.h"

#include "frame/whenended.h"
#include "inbox/inboxmodel.h"
#include "inbox/reviewview.h"
#include "outbox/outboxmodel.h"
#include "widgets/emptyhint.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/remarkspane.h"
#include "widgets/rowdelegate.h"
#include "widgets/statelabel.h"
#include "work/remarks.h"

#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestRemark = 10;

QStringList packagesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator iterator(path, {u"*.zip"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        QStringList inside;
        while (iterator.hasNext())
            inside.append(iterator.next());
        inside.sort();
        files += inside;
    }
    return files;
}

} // namespace

ArrivalsView::ArrivalsView(Workspace &workspace, Tools tools, QAction *addAction, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_model(new InboxModel(workspace.clock(), this)),
      m_left(new QStackedWidget(this)), m_list(new QTreeView(this)), m_review(makeReview())
{
    setAcceptDrops(true);
    m_list->setObjectName(u"arrivals"_s);
    m_list->setAccessibleName(tr("Packages that came in"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(InboxModel::StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(InboxModel::SenderColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(InboxModel::ContentsColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(InboxModel::ReceivedColumn, QHeaderView::ResizeToContents);
    m_left->addWidget(m_list);
    m_left->addWidget(emptyHint(tr("Nothing came in yet"), tr("Drop packages or a whole folder of them here. Each is judged before anything is "
                                                              "taken in; a damaged or hostile one is refused with its reason."), addAction, this));
    m_reading = new ReviewView(workspace, tools, this);
    m_reading->setObjectName(u"review"_s);
    m_left->addWidget(m_reading);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"arrivalsSplitter"_s);
    splitter->addWidget(m_left);
    splitter->addWidget(m_review);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Look::inside, 0, 0);
    layout->addWidget(splitter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArrivalsView::showCurrent);
    connect(m_list, &QTreeView::activated, this, &ArrivalsView::openReview);
    connect(m_reading, &ReviewView::closeWanted, this, &ArrivalsView::closeReview);
    connect(m_reading, &ReviewView::remarkWanted, this, &ArrivalsView::beginRemark);
    showCurrent();
}

ArrivalsView::~ArrivalsView() = default;

QWidget *ArrivalsView::makeReview()
{
    auto *part = new QWidget(this);
    m_title = Look::heading({}, part);
    m_title->setWordWrap(true);
    m_facts = Look::paragraph({}, part);
    m_state = new StateLabel(part);
    m_state->setObjectName(u"packageState"_s);
    m_findings = new FindingsView(part);
    m_contents = new QTreeWidget(part);
    m_contents->setObjectName(u"packageContents"_s);
    m_contents->setAccessibleName(tr("Figures and materials of the package"));
    m_contents->setHeaderLabels({tr("What"), tr("Figure")});
    m_contents->header()->setStretchLastSection(false);
    m_contents->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_contents->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_open = new QPushButton(Look::icon(u"view-form-table"_s), tr("&Look at forms and texts"), part);
    m_open->setObjectName(u"openReview"_s);
    m_open->setAccessibleName(tr("Look at forms and texts"));
    m_remarks = new RemarksPane(part);
    m_remarks->setObjectName(u"preparedRemarks"_s);
    m_remarks->setActions(tr("Remo&ve the remark"));
    m_remark = new QPlainTextEdit(part);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setAccessibleName(tr("Remark for the sender"));
    m_remark->setPlaceholderText(tr("What must be put right, at least 10 characters; the sender reads it word for word."));
    m_remark->setTabChangesFocus(true);
    m_remark->setMaximumHeight(part->fontMetrics().lineSpacing() * 5);
    m_remarkWord = new QLabel(tr("Re&mark"), part);
    m_remarkWord->setBuddy(m_remark);
    m_accept = new QPushButton(Look::icon(u"dialog-ok-apply"_s), tr("A&ccept"), part);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setAccessibleName(tr("Accept the package"));
    m_return = new QPushButton(Look::icon(u"mail-reply-sender"_s), tr("Return &with the remarks"), part);
    m_return->setObjectName(u"return"_s);
    m_return->setAccessibleName(tr("Return with the remarks"));
    for (QPushButton *button : {m_accept, m_return, m_open})
        button->setMinimumHeight(Look::rowHeight(part));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_return);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(Look::inside, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_contents, 3);
    layout->addWidget(m_remarks, 2);
    layout->addWidget(makeRemarkEditor(part));
    layout->addWidget(m_remarkWord);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_return, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_remark, &QPlainTextEdit::textChanged, this, &ArrivalsView::showRemark);
    connect(m_open, &QPushButton::clicked, this, &ArrivalsView::openReview);
    connect(m_remarks, &RemarksPane::jumpWanted, this, [this](int row) {
        openReview();
        m_reading->jumpTo(m_prepared.value(row).place);
    });
    connect(m_remarks, &RemarksPane::actionWanted, this, [this](int row) {
        if (const PackageRecord *record = current()) {
            whenDone(dropPreparedRemark(m_workspace, record->key, row), this, [this](const Result<QList<Remark>> &left) {
                if (!left)
                    emit errorRaised(left.error());
            });
        }
    });
    return part;
}

QWidget *ArrivalsView::makeRemarkEditor(QWidget *part)
{
    m_editor = new QWidget(part);
    m_editor->setObjectName(u"remarkEditor"_s);
    m_editorPlace = Look::paragraph({}, m_editor);
    m_editorText = new QPlainTextEdit(m_editor);
    m_editorText->setObjectName(u"placeRemark"_s);
    m_editorText->setAccessibleName(tr("Remark on this place"));
    m_editorText->setPlaceholderText(tr("What is to be put right here. Ctrl+Enter adds it, Esc gives it up."));
    m_editorText->setTabChangesFocus(true);
    m_editorText->setMaximumHeight(part->fontMetrics().lineSpacing() * 5);
    m_editorPlace->setBuddy(m_editorText);
    m_add = new QPushButton(Look::icon(u"list-add"_s), tr("A&dd the remark"), m_editor);
    m_add->setObjectName(u"addRemark"_s);
    m_add->setAccessibleName(tr("Add the remark"));
    auto *cancel = new QPushButton(tr("&Give up"), m_editor);
    cancel->setObjectName(u"cancelRemark"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_editorPlace);
    layout->addWidget(m_editorText);
    layout->addLayout(buttons);
    m_editor->hide();
    connect(m_add, &QPushButton::clicked, this, &ArrivalsView::addRemark);
    connect(cancel, &QPushButton::clicked, this, &ArrivalsView::endRemark);
    connect(m_editorText, &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(!m_editorText->toPlainText().trimmed().isEmpty()); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *add = new QShortcut(QKeySequence(int(Qt::CTRL) | int(key)), m_editor);
        add->setContext(Qt::WidgetWithChildrenShortcut);
        connect(add, &QShortcut::activated, this, &ArrivalsView::addRemark);
    }
    auto *giveUp = new QShortcut(QKeySequence(Qt::Key_Escape), m_editor);
    giveUp->setContext(Qt::WidgetWithChildrenShortcut);
    connect(giveUp, &QShortcut::activated, this, &ArrivalsView::endRemark);
    return m_editor;
}

const PackageRecord *ArrivalsView::current() const
{
    return m_model->recordAt(m_list->currentIndex().row());
}

bool ArrivalsView::isOpen() const
{
    const PackageRecord *record = current();
    return record != nullptr && waitsForDecision(*record);
}

void ArrivalsView::openReview()
{
    const PackageRecord *record = current();
    if (record == nullptr || (record->reports.isEmpty() && record->materials.isEmpty()))
        return;
    m_reading->show(*record);
    m_left->setCurrentWidget(m_reading);
    showRemarks(m_prepared); // places have their readers' words now
    m_contents->hide(); // the forms themselves are here
    m_open->hide();
    if (QWidget *part = m_reading->parts()->currentWidget())
        part->setFocus();
}

void ArrivalsView::closeReview()
{
    endRemark();
    m_left->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showCurrent();
    m_list->setFocus();
}

/// What is prepared, or was sent with the answer.
void ArrivalsView::fetchRemarks(const PackageRecord &record)
{
    if (record.info.kind == PackageKind::Return) {
        showRemarks(record.remarks);
        return;
    }
    const auto work = [key = record.key, isOpen = isOpen()](Stores &stores) -> Result<QList<Remark>> {
        if (isOpen)
            return stores.remarks.prepared(key.digest);
        auto answers = stores.packages.answers(PackageRecord::Direction::Sealed, key.digest);
        if (!answers)
            return std::unexpected(answers.error());
        const auto newest = std::ranges::max_element(*answers, {}, [](const PackageRecord &answer) { return answer.key.version; });
        return newest == answers->end() ? QList<Remark>() : newest->remarks;
    };
    whenDone(m_workspace.ask<QList<Remark>>(work), this, [this, digest = record.key.digest](const Result<QList<Remark>> &remarks) {
        if (!remarks)
            emit errorRaised(remarks.error());
        else if (digest == m_shown)
            showRemarks(*remarks);
    });
}

void ArrivalsView::showRemarks(const QList<Remark> &remarks)
{
    m_prepared = remarks;
    const bool canAct = isOpen();
    if (const PackageRecord *record = current(); record != nullptr && !remarks.isEmpty())
        m_reading->show(*record); // it knows how a reader calls the places
    if (m_left->currentWidget() == m_reading)
        m_reading->setRemarks(remarks, canAct);
    QList<RemarkRow> rows;
    for (const Remark &remark : remarks)
        rows.append({remark.text, m_reading->placeWords(remark.place), {}, true, canAct});
    m_remarks->setRows(canAct ? tr("%n remark(s) to go along", nullptr, int(rows.size())) : tr("%n remark(s)", nullptr, int(rows.size())), rows);
    m_remarks->setVisible(!rows.isEmpty());
    showRemark();
}

void ArrivalsView::beginRemark(const RemarkPlace &place)
{
    if (!isOpen())
        return;
    m_place = place;
    m_editorPlace->setText(tr("Remark on: %1").arg(m_reading->placeWords(place)));
    m_add->setEnabled(!m_editorText->toPlainText().trimmed().isEmpty());
    m_editor->show();
    m_editorText->setFocus();
}

void ArrivalsView::addRemark()
{
    const PackageRecord *record = current();
    if (record == nullptr || !m_add->isEnabled())
        return;
    m_add->setEnabled(false);
    const auto future = prepareRemarks(m_workspace, m_tools, record->key, {{m_place, m_editorText->toPlainText()}});
    whenDone(future, this, [this](const Result<QList<Remark>> &remarks) {
        m_add->setEnabled(true);
        if (!remarks) {
            emit errorRaised(remarks.error()); // what was written stays to be put right
            return;
        }
        m_editorText->clear();
        const RemarkPlace place = m_place;
        endRemark();
        m_reading->jumpTo(place);
    });
}

void ArrivalsView::endRemark()
{
    if (m_editor->isHidden())
        return;
    m_editor->hide();
    m_editorText->clear();
    if (QWidget *part = m_reading->parts()->currentWidget())
        part->setFocus();
}

void ArrivalsView::refresh()
{
    const auto work = [](Stores &stores) { return stores.packages.all(PackageRecord::Direction::Received); };
    whenDone(m_workspace.ask<QList<PackageRecord>>(work), this, [this](const Result<QList<PackageRecord>> &result) {
        if (result)
            setRecords(*result);
        else
            emit errorRaised(result.error());
    });
}

void ArrivalsView::setRecords(const QList<PackageRecord> &records)
{
    if (m_wanted.isEmpty()) {
        if (const PackageRecord *shown = m_model->recordAt(m_list->currentIndex().row()))
            m_wanted = shown->key.digest;
    }
    m_model->setRecords(records);
    if (m_left->currentWidget() != m_reading || m_model->rowCount() == 0)
        m_left->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (!select(m_wanted) && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_wanted.clear();
    showCurrent();
    emit waitingChanged(static_cast<int>(std::ranges::count_if(records, waitsForDecision)));
    emit recordsChanged(records);
}

bool ArrivalsView::select(const QString &digest)
{
    const int row = m_model->rowOf(digest);
    if (row < 0) {
        m_wanted = digest; // it may still be on its way from the database
        return false;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

void ArrivalsView::take(const QStringList &paths)
{
    const QStringList files = packagesIn(paths);
    if (files.isEmpty()) {
        emit informationRaised(tr("There is no package (*.zip) in what was dropped."));
        return;
    }
    const auto future = receive(m_workspace, m_tools, files);
    emit jobStarted(tr("Judging %n package(s)", nullptr, static_cast<int>(files.size())), QFuture<void>(future));
    whenDone(future, this, [this](const Result<QList<ReceiveOutcome>> &result) {
        if (result)
            received(*result);
        else
            emit errorRaised(result.error());
    });
}

void ArrivalsView::received(const QList<ReceiveOutcome> &outcomes)
{
    QList<ReceiveOutcome> refused;
    int fresh = 0;
    int known = 0;
    int conflicts = 0;
    for (const ReceiveOutcome &outcome : outcomes) {
        const Verdict verdict = outcome.judgement.verdict;
        if (verdict != Verdict::Valid && verdict != Verdict::Warning)
            refused.append(outcome);
        else if (outcome.taken == PackageStore::Taken::New)
            ++fresh;
        else if (outcome.taken == PackageStore::Taken::Known)
            ++known;
        else
            ++conflicts;
    }
    m_model->setRefused(refused);
    QStringList parts{tr("%n package(s) taken in", nullptr, fresh)};
    if (known > 0)
        parts.append(tr("%n here already", nullptr, known));
    if (conflicts > 0)
        parts.append(tr("%n in conflict with another content of the same version", nullptr, conflicts));
    if (!refused.isEmpty())
        parts.append(tr("%n refused", nullptr, static_cast<int>(refused.size())));
    emit informationRaised(parts.join(u"; "_s) + u'.');
    m_list->setCurrentIndex({});
    refresh();
}

void ArrivalsView::showCurrent()
{
    const int row = m_list->currentIndex().row();
    const PackageRecord *record = m_model->recordAt(row);
    const ReceiveOutcome *refused = m_model->refusedAt(row);
    m_review->setVisible(record != nullptr || refused != nullptr);
    if (record != nullptr)
        showRecord(*record);
    else if (refused != nullptr)
        showRefused(*refused);
}

void ArrivalsView::showRecord(const PackageRecord &record)
{
    if (std::exchange(m_shown, record.key.digest) != record.key.digest) {
        if (m_left->currentWidget() == m_reading)
            m_left->setCurrentIndex(0); // another package than the one that was read
        m_prepared.clear();
        m_remarks->hide();
        m_editor->hide();
        m_editorText->clear();
        m_remark->clear(); // what was begun about one package is not said about another
    }
    const bool isReading = m_left->currentWidget() == m_reading;
    const StateWords state = arrivedWords(record);
    m_title->setText(record.info.senderName.isEmpty() ? record.fileName : record.info.senderName);
    m_state->setState(state.look, state.text);
    QStringList lines{packageWords(record), u"%1 · %2 · %3"_s.arg(record.fileName, sizeWords(record.size), record.key.digest.left(16))};
    if (!record.remark.isEmpty())
        lines.append(tr("Remark: %1").arg(record.remark));
    m_facts->setText(lines.join(u'\n'));
    m_findings->hide();
    fillFigures(record);
    const bool hasContents = m_contents->topLevelItemCount() > 0;
    m_contents->setVisible(hasContents && !isReading);
    m_open->setVisible(hasContents && !isReading);
    const bool open = isOpen();
    for (QWidget *widget : {static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_remarkWord), static_cast<QWidget *>(m_accept),
                            static_cast<QWidget *>(m_return)})
        widget->setVisible(open);
    if (!open)
        m_editor->hide();
    fetchRemarks(record);
    showRemark();
}

void ArrivalsView::fillFigures(const PackageRecord &record)
{
    m_contents->clear();
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const Report &report : record.reports) {
        for (const FormData &formData : report.forms) {
            const auto spec = m_tools.forms.find(formData.form, formData.edition);
            const QString name = spec ? u"%1 · %2"_s.arg(spec->code, spec->title.in(language)) : formData.form;
            auto *form = new QTreeWidgetItem(m_contents, {name});
            form->setToolTip(0, name);
            form->setIcon(0, Look::icon(u"view-form-table"_s));
            form->setExpanded(true);
            const auto sheet = spec ? FormSheet::make(spec, unitsForForm(*spec, m_workspace.units(), report.unit, report.period))
                                    : Result<FormSheet>(failure(ErrorKind::NotFound, {}));
            if (!sheet)
                continue;
            FormSheet filled = *sheet;
            filled.setData(formData);
            const QString total = spec->totalRow;
            for (const FormColumn &column : filled.columns()) {
                const Cell cell = filled.cell({total, column.key});
                auto *line = new QTreeWidgetItem(form, {u"(%1) %2"_s.arg(column.number, column.title.in(language)), cellText(cell.value, language)});
                line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
                line->setToolTip(0, line->text(0));
            }
        }
    }
    for (const Material &material : record.materials) {
        auto *line = new QTreeWidgetItem(m_contents, {material.title});
        line->setIcon(0, Look::icon(u"document-multiple"_s));
        line->setToolTip(0, plainToolTip(material.summary.isEmpty() ? material.title : material.summary));
        for (const Attachment &attachment : material.attachments) {
            auto *file = new QTreeWidgetItem(line, {attachment.name, sizeWords(attachment.size)});
            file->setIcon(0, Look::icon(u"application-pdf"_s));
        }
        line->setExpanded(true);
    }
}

void ArrivalsView::showRefused(const ReceiveOutcome &outcome)
{
    const StateWords state = stateWords(outcome.judgement.verdict);
    m_title->setText(QFileInfo(outcome.file).fileName());
    m_state->setState(state.look, tr("%1: nothing of it was taken in").arg(state.text));
    m_facts->setText(outcome.file);
    m_findings->show();
    m_findings->setFindings(outcome.judgement.reasons, tr("Why it was refused:"));
    m_contents->hide();
    m_shown.clear();
    m_prepared.clear();
    for (QWidget *widget : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_remarks), m_editor})
        widget->hide();
    for (QWidget *widget : {static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_remarkWord), static_cast<QWidget *>(m_accept),
                            static_cast<QWidget *>(m_return)})
        widget->hide();
}

void ArrivalsView::showRemark()
{
    const bool canReturn = !m_prepared.isEmpty() || m_remark->toPlainText().trimmed().size() >= shortestRemark;
    m_return->setEnabled(canReturn);
    m_return->setToolTip(canReturn ? QString() : tr("Write a remark of at least %1 characters first, or remarks on cells and paragraphs.").arg(shortestRemark));
    m_accept->setEnabled(m_prepared.isEmpty());
    m_accept->setToolTip(m_prepared.isEmpty() ? QString() : tr("Remarks are prepared: return the package with them, or remove them first."));
}

void ArrivalsView::decide(bool accept)
{
    const PackageRecord *record = m_model->recordAt(m_list->currentIndex().row());
    if (record == nullptr)
        return;
    const QString remark = m_remark->toPlainText().trimmed();
    m_accept->setEnabled(false);
    m_return->setEnabled(false);
    const auto future = answer(m_workspace, m_tools, record->key, accept, remark);
    emit jobStarted(accept ? tr("Accepting") : tr("Returning"), QFuture<void>(future));
    whenEnded(future, this, [this] { showRemark(); });
    whenDone(future, this, [this](const Result<PackageRecord> &result) {
        if (!result) {
            emit errorRaised(result.error());
            return;
        }
        m_remark->clear();
        emit informationRaised(tr("The answer %1 lies in the outbox, ready to be sent.").arg(result->fileName));
        refresh();
    });
}

void ArrivalsView::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void ArrivalsView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    take(paths);
}

} // namespace PhoLuat
