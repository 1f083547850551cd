// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/activitydetails.h"

#include "activities/activitymodel.h"
#include "forms/formsheet.h"
#include "materials/vocabulary.h"
#include "vietnamese/numbers.h"
#include "widgets/look.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mapRole = Qt::UserRole;      ///< which of the three lists
constexpr int codeRole = Qt::UserRole + 1;

enum FigureList { Attendances, Copies, Counts };

QMap<QString, qint64> &figuresOf(Activity &activity, int list)
{
    return list == Attendances ? activity.attendances : list == Copies ? activity.copies : activity.counts;
}

} // namespace

ActivityDetails::ActivityDetails(ActivityWords words, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_title(Look::paragraph({}, this)), m_fields(makeFields())
{
    setAcceptDrops(true);
    m_title->setObjectName(u"activityTitle"_s);
    m_figures = new QTreeWidget(this);
    m_figures->setObjectName(u"activityFigures"_s);
    m_figures->setAccessibleName(tr("Figures of the event by group, language and counter"));
    m_figures->setHeaderLabels({tr("What"), tr("Figure")});
    m_figures->setIndentation(12);
    m_figures->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_figures->header()->setStretchLastSection(false);
    m_figures->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_figures->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_figures, &QTreeWidget::itemChanged, this, &ActivityDetails::takeFigure);
    connect(m_figures, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item != nullptr && m_figures->currentColumn() == 0)
            m_figures->setCurrentItem(item, 1);
    });
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"activityTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the event"));
    m_tabs->addTab(m_figures, tr("Fi&gures"));
    m_tabs->addTab(m_fields, tr("M&ore"));
    m_tabs->addTab(makeEvidence(), tr("Ev&idence"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 1);
    setActivity({}, true);
}

ActivityDetails::~ActivityDetails() = default;

QWidget *ActivityDetails::makeFields()
{
    auto *fields = new QWidget(this);
    m_until = new QLineEdit(fields);
    m_until->setObjectName(u"activityUntil"_s);
    m_until->setAccessibleName(tr("Last day"));
    m_until->setPlaceholderText(tr("the same day"));
    m_how = new QComboBox(fields);
    m_how->setObjectName(u"activityHow"_s);
    m_how->setAccessibleName(tr("In person or online"));
    m_how->addItems({tr("not said"), tr("in person"), tr("online")});
    m_source = new QComboBox(fields);
    m_source->setObjectName(u"activitySource"_s);
    m_source->setAccessibleName(tr("Source of money"));
    m_source->addItem(tr("not said"), QString());
    for (const Term &term : m_words.moneySources)
        m_source->addItem(Vocabulary::text(term), term.code);
    m_note = new QPlainTextEdit(fields);
    m_note->setObjectName(u"activityNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    for (QComboBox *box : {m_how, m_source}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setSpacing(Look::inside);
    form->addRow(tr("&Last day"), m_until);
    form->addRow(tr("Ho&w"), m_how);
    form->addRow(tr("Source of mone&y"), m_source);
    form->addRow(tr("No&tes"), m_note);
    connect(m_until, &QLineEdit::editingFinished, this, &ActivityDetails::takeFields);
    connect(m_how, &QComboBox::activated, this, &ActivityDetails::takeFields);
    connect(m_source, &QComboBox::activated, this, &ActivityDetails::takeFields);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_note->document()->setModified(true);
    });
    return fields;
}

QWidget *ActivityDetails::makeEvidence()
{
    auto *part = new QWidget(this);
    m_evidence = new QListWidget(part);
    m_evidence->setObjectName(u"activityEvidence"_s);
    m_evidence->setAccessibleName(tr("Evidence of the event"));
    const auto button = [part](const QString &name, const QString &iconName, const QString &text, const QString &tip) {
        auto *one = new QPushButton(Look::icon(iconName), text, part);
        one->setObjectName(name);
        one->setAccessibleName(tip);
        one->setToolTip(tip);
        one->setMinimumHeight(Look::rowHeight(part));
        return one;
    };
    m_addEvidence = button(u"addEvidence"_s, u"mail-attachment"_s, tr("&Add…"), tr("Add photos, minutes or lists as evidence; files may be dropped here, too"));
    m_copyEvidence = button(u"copyEvidence"_s, u"document-save-as"_s, tr("&Keep a copy"), tr("Save a copy of the chosen file"));
    m_removeEvidence = button(u"removeEvidence"_s, u"edit-delete"_s, tr("&Detach"), tr("Take the chosen file off the event"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::step);
    buttons->addWidget(m_addEvidence);
    buttons->addStretch(1);
    buttons->addWidget(m_copyEvidence);
    buttons->addWidget(m_removeEvidence);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(Look::step, Look::step, Look::step, Look::step);
    layout->setSpacing(Look::step);
    layout->addWidget(m_evidence, 1);
    layout->addLayout(buttons);
    connect(m_addEvidence, &QPushButton::clicked, this, &ActivityDetails::evidenceWanted);
    connect(m_removeEvidence, &QPushButton::clicked, this, &ActivityDetails::removeEvidence);
    const auto copy = [this] {
        const int row = m_evidence->currentRow();
        if (m_activity && row >= 0 && row < m_activity->evidence.size())
            emit copyWanted(m_activity->evidence.at(row));
    };
    connect(m_copyEvidence, &QPushButton::clicked, this, copy);
    connect(m_evidence, &QListWidget::itemActivated, this, copy);
    return part;
}

void ActivityDetails::setActivity(const std::optional<Activity> &activity, bool isReadOnly)
{
    const bool isOther = !activity || !m_activity || activity->id != m_activity->id;
    if (isOther) {
        commit();
    } else if (isSameActivity(*activity, *m_activity)) {
        m_activity = activity; // as it was stored; what is being typed is left alone
        return;
    }
    m_activity = activity;
    m_isFilling = true;
    const bool mayEdit = activity && !isReadOnly;
    m_fields->setEnabled(mayEdit);
    m_figures->setEnabled(activity.has_value());
    m_evidence->setEnabled(activity.has_value());
    m_addEvidence->setEnabled(mayEdit);
    m_title->setText(activity ? u"%1 · %2"_s.arg(fieldDate(activity->date), Vocabulary::text(m_words.kinds, activity->kind)) : tr("Choose an event to see its figures and evidence."));
    const Activity shown = activity.value_or(Activity{});
    m_until->setText(shown.until.isValid() ? fieldDate(shown.until) : QString());
    m_how->setCurrentIndex(int(shown.how));
    m_source->setCurrentIndex(std::max(0, m_source->findData(shown.moneySource)));
    if (isOther || m_note->toPlainText() != shown.note)
        m_note->setPlainText(shown.note);
    m_note->document()->setModified(false);
    fillFigures();
    const int row = isOther ? 0 : m_evidence->currentRow();
    m_evidence->clear();
    for (const Attachment &attachment : shown.evidence)
        m_evidence->addItem(new QListWidgetItem(Look::icon(u"mail-attachment"_s), u"%1 (%2)"_s.arg(attachment.name, sizeWords(attachment.size))));
    m_evidence->setCurrentRow(std::min(std::max(0, row), m_evidence->count() - 1));
    m_tabs->setTabText(2, shown.evidence.isEmpty() ? tr("Ev&idence") : tr("Ev&idence (%1)").arg(shown.evidence.size()));
    m_copyEvidence->setEnabled(!shown.evidence.isEmpty());
    m_removeEvidence->setEnabled(mayEdit && !shown.evidence.isEmpty());
    m_isFilling = false;
}

void ActivityDetails::fillFigures()
{
    const Activity shown = m_activity.value_or(Activity{});
    const bool mayEdit = m_fields->isEnabled();
    const QTreeWidgetItem *current = m_figures->currentItem();
    const std::pair<int, QString> place = current != nullptr ? std::pair(current->data(0, mapRole).toInt(), current->data(0, codeRole).toString()) : std::pair(-1, QString());
    const QSignalBlocker blocker(m_figures);
    m_figures->clear();
    const auto add = [&](int list, const QString &title, const QList<Term> &terms, const QMap<QString, qint64> &figures) {
        auto *head = new QTreeWidgetItem(m_figures, {title});
        head->setFlags(Qt::ItemIsEnabled);
        head->setData(0, mapRole, -1);
        QStringList codes;
        for (const Term &term : terms)
            codes.append(term.code);
        for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
            if (!codes.contains(figure.key()))
                codes.append(figure.key()); // a table may know languages that the list does not
        }
        for (const QString &code : std::as_const(codes)) {
            const auto figure = figures.constFind(code);
            auto *item = new QTreeWidgetItem(head, {code == u"dtts:" ? tr("Minority languages") : Vocabulary::text(terms, code), figure == figures.cend() ? QString() : formatNumber(*figure)});
            item->setData(0, mapRole, list);
            item->setData(0, codeRole, code);
            item->setToolTip(0, item->text(0));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setFlags(mayEdit ? item->flags() | Qt::ItemIsEditable : item->flags());
            if (std::pair(list, code) == place)
                m_figures->setCurrentItem(item, 1);
        }
        head->setExpanded(list != Copies || !figures.isEmpty());
    };
    add(Attendances, tr("Attendances"), m_words.groups, shown.attendances);
    add(Copies, tr("Copies handed out"), m_words.languages, shown.copies);
    add(Counts, tr("Counters"), m_words.counts, shown.counts);
}

void ActivityDetails::takeFigure(QTreeWidgetItem *item)
{
    const int list = item->data(0, mapRole).toInt();
    if (!m_activity || m_isFilling || list < 0)
        return;
    const Result<CellValue> value = cellFromText(item->text(1));
    const bool isCount = value && (!value->isNumber() || (value->number() >= 0 && value->number() <= 1e12 && value->number() == std::floor(value->number())));
    if (!isCount) {
        emit refused(value ? tr("%1 is no count: it takes a whole number from 0 to 10¹².").arg(item->text(1)) : value.error().text);
        QMetaObject::invokeMethod(this, &ActivityDetails::fillFigures, Qt::QueuedConnection); // the row is still being edited
        return;
    }
    Activity after = *m_activity;
    QMap<QString, qint64> &figures = figuresOf(after, list);
    const QString code = item->data(0, codeRole).toString();
    if (value->isNumber())
        figures.insert(code, qint64(value->number()));
    else
        figures.remove(code);
    apply(after);
}

void ActivityDetails::takeFields()
{
    if (!m_activity || m_isFilling)
        return;
    Activity after = *m_activity;
    const QString typed = m_until->text().trimmed();
    const auto day = dayFromTyping(typed, after.date);
    if (!typed.isEmpty() && !day) {
        emit refused(tr("“%1” is no day. Type it as 05/01/2020, or as 5/1 for this year.").arg(typed));
        m_until->setText(after.until.isValid() ? fieldDate(after.until) : QString());
        return;
    }
    after.until = day && *day != after.date ? *day : QDate();
    if (const Findings findings = checkActivity(after); !findings.isEmpty()) {
        emit refused(findings.first().text);
        m_until->setText(m_activity->until.isValid() ? fieldDate(m_activity->until) : QString());
        return;
    }
    after.how = Activity::How(m_how->currentIndex());
    after.moneySource = m_source->currentData().toString();
    apply(after);
}

void ActivityDetails::commit()
{
    if (!m_activity || !m_note->document()->isModified())
        return;
    m_note->document()->setModified(false);
    Activity after = *m_activity;
    after.note = m_note->toPlainText().trimmed();
    apply(after);
}

void ActivityDetails::apply(const Activity &after)
{
    if (after == *m_activity)
        return;
    const Activity before = *std::exchange(m_activity, after);
    emit edited(before, after);
}

void ActivityDetails::removeEvidence()
{
    const int row = m_evidence->currentRow();
    if (!m_activity || row < 0 || row >= m_activity->evidence.size())
        return;
    Activity after = *m_activity;
    after.evidence.removeAt(row);
    const Activity before = *m_activity;
    setActivity(after, false);
    emit edited(before, after);
}

bool ActivityDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit(); // a note has no Enter that ends it
    return QWidget::eventFilter(watched, event);
}

void ActivityDetails::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_addEvidence->isEnabled() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ActivityDetails::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        emit evidenceDropped(files);
    event->acceptProposedAction();
}

} // namespace PhoLuat
