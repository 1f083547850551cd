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

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent) {}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setFindings(const Findings &findings)
{
    beginResetModel();
    m_findings = findings;
    std::ranges::stable_sort(m_findings, [](const Finding &a, const Finding &b) {
        if (a.explained != b.explained)
            return b.explained;
        return a.severity > b.severity;
    });
    endResetModel();
}

void FindingsModel::setPlaceWords(std::function<QString(const QString &)> words)
{
    m_placeWords = std::move(words);
    if (!m_findings.isEmpty())
        emit dataChanged(index(0, PlaceColumn), index(rowCount() - 1, PlaceColumn));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    const QString place = m_placeWords && !finding.place.isEmpty() ? m_placeWords(finding.place) : finding.place;
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
    int errors = 0;
    int warnings = 0;
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
