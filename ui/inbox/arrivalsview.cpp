// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/arrivalsview.h"

#include "frame/whenended.h"
#include "inbox/inboxmodel.h"
#include "outbox/outboxmodel.h"
#include "widgets/emptyhint.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/rowdelegate.h"
#include "widgets/statelabel.h"

#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
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
    m_remark = new QPlainTextEdit(part);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setAccessibleName(tr("Remark for the sender"));
    m_remark->setPlaceholderText(tr("What must be put right, at least 10 characters; the sender reads it word for word."));
    m_remark->setTabChangesFocus(true);
    m_remark->setMaximumHeight(part->fontMetrics().lineSpacing() * 5);
    m_remarkWord = new QLabel(tr("Re&mark"), part);
    m_remarkWord->setBuddy(m_remark);
    m_accept = new QPushButton(Look::icon(u"dialog-ok-apply"_s), tr("&Accept"), part);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setAccessibleName(tr("Accept the package"));
    m_return = new QPushButton(Look::icon(u"mail-reply-sender"_s), tr("&Return with the remark"), part);
    m_return->setObjectName(u"return"_s);
    m_return->setAccessibleName(tr("Return with the remark"));
    for (QPushButton *button : {m_accept, m_return})
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
    layout->addWidget(m_contents, 3);
    layout->addWidget(m_remarkWord);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_return, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_remark, &QPlainTextEdit::textChanged, this, &ArrivalsView::showRemark);
    return part;
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
    m_left->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (!select(m_wanted) && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_wanted.clear();
    showCurrent();
    emit waitingChanged(static_cast<int>(std::ranges::count_if(records, [](const PackageRecord &record) {
        return record.decision == PackageRecord::Decision::None || record.decision == PackageRecord::Decision::Conflict;
    })));
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
    const StateWords state = stateWords(record.decision);
    m_title->setText(record.info.senderName.isEmpty() ? record.fileName : record.info.senderName);
    m_state->setState(state.look, state.text);
    QStringList lines{packageWords(record), u"%1 · %2 · %3"_s.arg(record.fileName, sizeWords(record.size), record.key.digest.left(16))};
    if (!record.remark.isEmpty())
        lines.append(tr("Remark: %1").arg(record.remark));
    m_facts->setText(lines.join(u'\n'));
    m_findings->hide();
    fillFigures(record);
    m_contents->setVisible(m_contents->topLevelItemCount() > 0);
    const bool open = record.info.kind == PackageKind::Submission
        && (record.decision == PackageRecord::Decision::None || record.decision == PackageRecord::Decision::Conflict);
    for (QWidget *widget : {static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_remarkWord), static_cast<QWidget *>(m_accept),
                            static_cast<QWidget *>(m_return)})
        widget->setVisible(open);
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
        line->setToolTip(0, material.summary.isEmpty() ? material.title : material.summary);
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
    for (QWidget *widget : {static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_remarkWord), static_cast<QWidget *>(m_accept),
                            static_cast<QWidget *>(m_return)})
        widget->hide();
}

void ArrivalsView::showRemark()
{
    const bool longEnough = m_remark->toPlainText().trimmed().size() >= shortestRemark;
    m_return->setEnabled(longEnough);
    m_return->setToolTip(longEnough ? QString() : tr("Write a remark of at least %1 characters first.").arg(shortestRemark));
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
    whenEnded(future, this, [this] {
        m_accept->setEnabled(true);
        showRemark();
    });
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
