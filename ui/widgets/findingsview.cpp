// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findingsview.h"

#include "widgets/findingdelegate.h"
#include "widgets/look.h"
#include "widgets/statelabel.h"

#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

FindingsModel::FindingsModel(QObject *parent) : QAbstractItemModel(parent) {}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setFindings(const Findings &findings)
{
    QList<FindingGroup> groups;
    for (const Finding &finding : findings)
        groups.append({finding});
    std::ranges::stable_sort(groups, [](const FindingGroup &a, const FindingGroup &b) {
        if (a.cause.explained != b.cause.explained)
            return b.cause.explained;
        return a.cause.severity > b.cause.severity;
    });
    setGroups(groups);
}

void FindingsModel::setGroups(const QList<FindingGroup> &groups)
{
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void FindingsModel::setPlaceWords(std::function<QString(const QString &)> words)
{
    m_placeWords = std::move(words);
    if (!m_groups.isEmpty())
        emit dataChanged(index(0, PlaceColumn), index(rowCount() - 1, PlaceColumn));
}

Findings FindingsModel::findings() const
{
    Findings all;
    for (const FindingGroup &group : m_groups)
        all += Findings{group.cause} + group.followOns;
    return all;
}

bool FindingsModel::hasFollowOns() const
{
    return std::ranges::any_of(m_groups, [](const FindingGroup &group) { return !group.followOns.isEmpty(); });
}

// A follow-on's index carries its cause's row + 1; a cause's carries 0.
QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr{0}) : QModelIndex();
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId() - 1), 0, quintptr{0});
}

const Finding &FindingsModel::at(const QModelIndex &index) const
{
    return index.internalId() == 0 ? m_groups.at(index.row()).cause : m_groups.at(qsizetype(index.internalId() - 1)).followOns.at(index.row());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups.at(parent.row()).followOns.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = at(index);
    QString place = m_placeWords && !finding.place.isEmpty() ? m_placeWords(finding.place) : finding.place;
    if (const int more = rowCount(index.siblingAtColumn(0)); more > 0)
        place = tr("%1 · %n more follow(s) from it", nullptr, more).arg(place);
    const QString word = finding.explained ? tr("explained") : severityWord(finding.severity);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TextColumn ? finding.text : place;
    case Qt::DecorationRole:
        if (index.column() != TextColumn)
            return {};
        return Look::icon(finding.explained ? u"dialog-ok-apply"_s : severityIconName(finding.severity));
    case Qt::ToolTipRole:
        return finding.code.isEmpty() ? u"%1: %2"_s.arg(word, finding.text)
                                      : u"%1 (%2): %3"_s.arg(word, finding.code, finding.text);
    case Qt::AccessibleTextRole:
        return index.column() == TextColumn ? u"%1: %2"_s.arg(word, finding.text) : place;
    case PlaceRole:
        return finding.place;
    case SeverityRole:
        return static_cast<int>(finding.severity);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TextColumn ? tr("What") : tr("Where");
}

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent), m_verdict(new StateLabel(this)), m_model(new FindingsModel(this)), m_rows(new QTreeView(this))
{
    setObjectName(u"findings"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_rows->setObjectName(u"findingRows"_s);
    m_rows->setAccessibleName(tr("Findings"));
    m_rows->setModel(m_model);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(false);
    m_rows->setItemDelegate(new FindingDelegate(m_rows));
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHeaderHidden(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(FindingsModel::TextColumn, QHeaderView::Stretch);
    m_rows->setColumnHidden(FindingsModel::PlaceColumn, true); // stands below the sentence
    // Another width breaks the sentences at other words, so the rows get other heights.
    connect(m_rows->header(), &QHeaderView::sectionResized, m_rows, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    connect(m_rows, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString place = index.data(FindingsModel::PlaceRole).toString();
        if (!place.isEmpty())
            emit jumpTo(place);
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString place = index.data(FindingsModel::PlaceRole).toString();
        if (!place.isEmpty() && m_rows->hasFocus())
            emit looked(place);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_verdict, 0, Qt::AlignTop);
    layout->addWidget(m_rows, 1);
    setFocusProxy(m_rows);
    setFindings({});
}

FindingsView::~FindingsView() = default;

void FindingsView::setFindings(const Findings &findings, const QString &verdict)
{
    m_model->setFindings(findings);
    conclude(verdict);
}

void FindingsView::setGroups(const QList<FindingGroup> &groups, const QString &verdict)
{
    // Rules run again while the person reads: the place and what was opened stay.
    const QString current = m_rows->currentIndex().data(FindingsModel::PlaceRole).toString();
    QStringList open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex index = m_model->index(row, 0); m_rows->isExpanded(index))
            open.append(index.data(FindingsModel::PlaceRole).toString());
    }
    m_model->setGroups(groups);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QString place = index.data(FindingsModel::PlaceRole).toString();
        m_rows->setExpanded(index, open.contains(place));
        if (!current.isEmpty() && place == current && !m_rows->currentIndex().isValid())
            m_rows->setCurrentIndex(index);
    }
    conclude(verdict);
}

void FindingsView::conclude(const QString &verdict)
{
    int errors = 0;
    int warnings = 0;
    const Findings findings = m_model->findings();
    for (const Finding &finding : findings) {
        if (finding.explained)
            continue;
        errors += finding.severity == Severity::Error ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    QString sentence = verdict;
    if (sentence.isEmpty()) {
        if (errors > 0 && warnings > 0)
            sentence = tr("%1, %2 to look at.").arg(tr("%n error(s) left", nullptr, errors), tr("%n warning(s)", nullptr, warnings));
        else if (errors > 0)
            sentence = tr("%n error(s) left", nullptr, errors) + u'.';
        else if (warnings > 0)
            sentence = tr("No errors; %n warning(s) to look at.", nullptr, warnings);
        else
            sentence = tr("Nothing wrong was found.");
    }
    m_verdict->setState(errors > 0     ? StateLabel::State::Wrong
                        : warnings > 0 ? StateLabel::State::Look
        : findings.isEmpty() || verdict.isEmpty() ? StateLabel::State::Done
                                                  : StateLabel::State::Information,
                        sentence);
    m_rows->setRootIsDecorated(m_model->hasFollowOns());
    m_rows->setVisible(!findings.isEmpty());
}

void FindingsView::setNotYet(const QString &sentence)
{
    m_model->setFindings({});
    m_verdict->setState(StateLabel::State::Information, sentence);
    m_rows->setVisible(false);
}

QString FindingsView::verdict() const
{
    return m_verdict->text();
}

void FindingsView::setPlaceWords(std::function<QString(const QString &)> words)
{
    m_model->setPlaceWords(std::move(words));
}

QString severityIconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"dialog-error"_s;
    case Severity::Warning:
        return u"dialog-warning"_s;
    case Severity::Information:
        break;
    }
    return u"dialog-information"_s;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsView::tr("Error");
    case Severity::Warning:
        return FindingsView::tr("Warning");
    case Severity::Information:
        break;
    }
    return FindingsView::tr("Information");
}

} // namespace PhoLuat
