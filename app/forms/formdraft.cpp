// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdraft.h"

#include "forms/formlayout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

using Kind = FormPart::Kind;

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Form: break;
    case Kind::Columns: case Kind::Column: return u"columns"_s;
    case Kind::Rows: case Kind::Row: return u"rows"_s;
    case Kind::Rules: case Kind::Rule: return u"rules"_s;
    case Kind::Takeover: return u"takeovers"_s;
    }
    return {};
}

Result<FormPart> notThere()
{
    return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "The form has no such part any more. Choose another one."));
}

std::unexpected<Error> stays(const QString &why)
{
    return failure(ErrorKind::Refused, why);
}

} // namespace

QString FormPart::pointer() const
{
    QString text = kind == Kind::Form ? QString() : u'/' + wordOf(kind);
    for (qsizetype i = 0; i < path.size(); ++i)
        text += (i == 0 ? u"/"_s : u"/parts/"_s) + QString::number(path[i]);
    return text;
}

FormPlace FormPlace::fromPointer(const QString &place)
{
    FormPlace found;
    const qsizetype colon = place.indexOf(u": "_s);
    if (colon >= 0)
        found.character = place.sliced(colon + 2).section(u' ', 0, 0).toInt();
    QStringList steps = place.left(colon).split(u'/').sliced(1);
    const std::pair<QString, std::pair<Kind, Kind>> lists[] = {{u"columns"_s, {Kind::Columns, Kind::Column}}, {u"rows"_s, {Kind::Rows, Kind::Row}},
                                                               {u"rules"_s, {Kind::Rules, Kind::Rule}}, {u"takeovers"_s, {Kind::Form, Kind::Takeover}}};
    for (const auto &[word, kinds] : lists) {
        if (steps.isEmpty() || steps.first() != word)
            continue;
        steps.removeFirst();
        found.part.kind = kinds.first;
        while (!steps.isEmpty()) {
            const bool goesDeeper = kinds.second == Kind::Column && !found.part.path.isEmpty() && steps.first() == "parts"_L1 && steps.size() > 1;
            bool isNumber = false;
            const int number = steps.value(goesDeeper ? 1 : 0).toInt(&isNumber);
            if (!isNumber || number < 0 || (!goesDeeper && !found.part.path.isEmpty()))
                break;
            found.part.kind = kinds.second;
            found.part.path.append(number);
            steps.remove(0, goesDeeper ? 2 : 1);
        }
        break;
    }
    found.field = steps.value(0);
    found.name = steps.value(1).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return found;
}

const FormColumn *columnAt(const FormSpec &spec, const FormPart &part)
{
    const QList<FormColumn> *list = part.kind == Kind::Column ? &spec.columns : nullptr;
    const FormColumn *found = nullptr;
    for (const int at : part.path) {
        found = list && at >= 0 && at < list->size() ? &list->at(at) : nullptr;
        list = found ? &found->parts : nullptr;
    }
    return found;
}

const FormRow *rowAt(const FormSpec &spec, const FormPart &part)
{
    const int at = part.kind == Kind::Row ? part.path.value(0, -1) : -1;
    return at >= 0 && at < spec.rows.size() ? &spec.rows.at(at) : nullptr;
}

const FormRule *ruleAt(const FormSpec &spec, const FormPart &part)
{
    const int at = part.kind == Kind::Rule ? part.path.value(0, -1) : -1;
    return at >= 0 && at < spec.rules.size() ? &spec.rules.at(at) : nullptr;
}

FormDraft FormDraft::fresh(const QString &id, QDate from)
{
    FormSpec spec;
    spec.id = id;
    spec.from = from;
    spec.indicator = u"own"_s;
    spec.totalRow = u"T"_s;
    spec.periods = {Period::Kind::HalfYear, Period::Kind::Year, Period::Kind::OfficialYear};
    spec.columns = {FormColumn{.key = u"c1"_s, .number = u"1"_s, .title = {}, .unit = {}, .formula = {}, .parts = {}}};
    spec.rows = {FormRow{.key = u"T"_s, .parent = {}, .title = {u"Tổng số"_s, u"Total"_s}, .formula = {}, .unitKinds = {}, .exceptNames = {}, .notApplicable = {}}};
    return FormDraft(spec);
}

FormDraft FormDraft::nextEdition(const FormSpec &of, int edition, QDate from)
{
    FormSpec spec = of;
    spec.edition = edition;
    spec.from = from;
    if (spec.to.isValid() && spec.to <= from)
        spec.to = {};
    FormDraft draft(spec);
    draft.takeOverSame(of);
    return draft;
}

QList<FormColumn> *FormDraft::level(const QList<int> &path)
{
    QList<FormColumn> *list = &m_spec.columns;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] < 0 || path[i] >= list->size())
            return nullptr;
        if (i + 1 == path.size())
            return list;
        list = &(*list)[path[i]].parts;
    }
    return nullptr;
}

FormColumn *FormDraft::column(const FormPart &part)
{
    QList<FormColumn> *const list = part.kind == Kind::Column ? level(part.path) : nullptr;
    return list ? &(*list)[part.path.last()] : nullptr;
}

FormRow *FormDraft::row(const FormPart &part)
{
    return rowAt(m_spec, part) ? &m_spec.rows[part.path.first()] : nullptr;
}

FormRule *FormDraft::rule(const FormPart &part)
{
    return ruleAt(m_spec, part) ? &m_spec.rules[part.path.first()] : nullptr;
}

bool FormDraft::has(const FormPart &part) const
{
    switch (part.kind) {
    case Kind::Column: return columnAt(m_spec, part) != nullptr;
    case Kind::Row: return rowAt(m_spec, part) != nullptr;
    case Kind::Rule: return ruleAt(m_spec, part) != nullptr;
    case Kind::Takeover: return part.path.value(0, -1) >= 0 && part.path.first() < m_spec.takeovers.size();
    default: return true;
    }
}

QString FormDraft::freeKey(QChar letter) const
{
    const FormulaNames names = formulaNames(m_spec);
    int number = letter == u'c' ? static_cast<int>(names.columns.size()) : static_cast<int>(names.rows.size());
    QString key;
    do
        key = letter + QString::number(++number);
    while (names.columns.contains(key) || names.rows.contains(key));
    return key;
}

Result<FormPart> FormDraft::addColumn(const FormPart &at)
{
    const FormColumn made{.key = freeKey(u'c'), .number = QString::number(m_spec.leafColumns().size() + 1), .title = {}, .unit = {}, .formula = {}, .parts = {}, .certainty = m_spec.certainty};
    FormColumn *const chosen = column(at);
    if (chosen == nullptr) {
        m_spec.columns.append(made);
        return FormPart{Kind::Column, {static_cast<int>(m_spec.columns.size()) - 1}};
    }
    FormPart place = at;
    if (!chosen->parts.isEmpty()) {
        chosen->parts.append(made);
        place.path.append(static_cast<int>(chosen->parts.size()) - 1);
        return place;
    }
    level(at.path)->insert(++place.path.last(), made);
    return place;
}

Result<FormPart> FormDraft::addGroup(const FormPart &at)
{
    FormColumn group{.key = {}, .number = {}, .title = {}, .unit = {}, .formula = {}, .parts = {}, .certainty = m_spec.certainty};
    group.parts = {FormColumn{.key = freeKey(u'c'), .number = QString::number(m_spec.leafColumns().size() + 1), .title = {}, .unit = {}, .formula = {}, .parts = {}, .certainty = m_spec.certainty}};
    if (column(at) == nullptr) {
        m_spec.columns.append(group);
        return FormPart{Kind::Column, {static_cast<int>(m_spec.columns.size()) - 1}};
    }
    FormPart place = at;
    level(at.path)->insert(++place.path.last(), group);
    return place;
}

QList<int> FormDraft::rowBlock(int row) const
{
    QList<int> block{row};
    QSet<QString> keys{m_spec.rows[row].key};
    keys.remove(QString());
    for (int i = row + 1; i < m_spec.rows.size(); ++i) {
        if (!keys.contains(m_spec.rows[i].parent))
            continue;
        block.append(i);
        if (!m_spec.rows[i].key.isEmpty())
            keys.insert(m_spec.rows[i].key);
    }
    return block;
}

Result<FormPart> FormDraft::addRow(const FormPart &at, bool under)
{
    FormRow made{.key = freeKey(u'R'), .parent = {}, .title = {}, .formula = {}, .unitKinds = {}, .exceptNames = {}, .notApplicable = {}, .certainty = m_spec.certainty};
    int place = static_cast<int>(m_spec.rows.size());
    if (const FormRow *const chosen = row(at)) {
        if (under && chosen->key.isEmpty())
            return stays(QCoreApplication::translate("PhoLuat", "Nothing can stand under a row without a key. Give it a key first."));
        made.parent = under ? chosen->key : chosen->parent;
        place = rowBlock(at.path.first()).last() + 1;
    }
    m_spec.rows.insert(place, made);
    return FormPart{Kind::Row, {place}};
}

Result<FormPart> FormDraft::addRule(const FormPart &at)
{
    const int place = rule(at) ? at.path.first() + 1 : static_cast<int>(m_spec.rules.size());
    m_spec.rules.insert(place, FormRule{.code = u"V4"_s, .severity = Severity::Warning, .condition = {}, .message = {}, .certainty = m_spec.certainty});
    return FormPart{Kind::Rule, {place}};
}

void FormDraft::forget(const QString &key)
{
    for (FormRow &row : m_spec.rows)
        row.notApplicable.removeAll(key);
    for (FormTakeover &takeover : m_spec.takeovers) {
        takeover.columns.remove(key);
        takeover.rows.removeIf([&key](const auto &pair) { return pair.value() == key; });
    }
    m_spec.takeovers.removeIf([](const FormTakeover &takeover) { return takeover.columns.isEmpty(); });
}

Result<FormPart> FormDraft::remove(const FormPart &part)
{
    if (FormColumn *const gone = column(part)) {
        FormSpec taken;
        taken.columns = {*gone};
        QList<int> path = part.path;
        level(path)->removeAt(path.last());
        while (path.size() > 1 && level(path.first(path.size() - 1)) && column({Kind::Column, path.first(path.size() - 1)})->parts.isEmpty()) {
            path.removeLast(); // a group is there for its columns
            level(path)->removeAt(path.last());
        }
        for (const FormColumn &leaf : taken.leafColumns())
            forget(leaf.key);
        if (has({Kind::Column, path}))
            return FormPart{Kind::Column, path};
        if (path.last() > 0) {
            --path.last();
            return FormPart{Kind::Column, path};
        }
        return FormPart{Kind::Columns, {}};
    }
    if (row(part) != nullptr) {
        const QList<int> block = rowBlock(part.path.first());
        QStringList keys;
        for (auto it = block.rbegin(); it != block.rend(); ++it)
            keys.append(m_spec.rows.takeAt(*it).key);
        for (const QString &key : std::as_const(keys))
            forget(key);
        const int at = std::min(part.path.first(), static_cast<int>(m_spec.rows.size()) - 1);
        return at < 0 ? FormPart{Kind::Rows, {}} : FormPart{Kind::Row, {at}};
    }
    if (rule(part) != nullptr) {
        m_spec.rules.removeAt(part.path.first());
        const int at = std::min(part.path.first(), static_cast<int>(m_spec.rules.size()) - 1);
        return at < 0 ? FormPart{Kind::Rules, {}} : FormPart{Kind::Rule, {at}};
    }
    if (part.kind == Kind::Form || part.kind == Kind::Columns || part.kind == Kind::Rows || part.kind == Kind::Rules)
        return stays(QCoreApplication::translate("PhoLuat", "This part belongs to every form and stays. Choose a column, row or rule to remove."));
    return notThere();
}

Result<FormPart> FormDraft::move(const FormPart &part, Direction direction)
{
    if (column(part) != nullptr)
        return moveColumn(part.path, direction);
    if (row(part) != nullptr)
        return moveRow(part.path.first(), direction);
    if (rule(part) == nullptr)
        return part.path.isEmpty() ? stays(QCoreApplication::translate("PhoLuat", "Only columns, rows and rules can be moved. Choose one.")) : notThere();
    const int at = part.path.first();
    const int to = at + (direction == Direction::Up ? -1 : 1);
    if (direction == Direction::In || direction == Direction::Out)
        return stays(QCoreApplication::translate("PhoLuat", "Rules are one list and cannot be moved in or out. Move it up or down."));
    if (to < 0 || to >= m_spec.rules.size())
        return stays(QCoreApplication::translate("PhoLuat", "It is at the end already and stays where it is."));
    m_spec.rules.swapItemsAt(at, to);
    return FormPart{Kind::Rule, {to}};
}

Result<FormPart> FormDraft::moveColumn(QList<int> path, Direction direction)
{
    QList<FormColumn> &list = *level(path);
    const int at = path.last();
    if (direction == Direction::Up || direction == Direction::Down) {
        const int to = at + (direction == Direction::Up ? -1 : 1);
        if (to < 0 || to >= list.size())
            return stays(QCoreApplication::translate("PhoLuat", "It is at the end of its group already and stays where it is. Move it out of the group first."));
        list.swapItemsAt(at, to);
        path.last() = to;
        return FormPart{Kind::Column, path};
    }
    if (direction == Direction::In) {
        const auto isGroup = [&list](int i) { return i >= 0 && i < list.size() && !list[i].parts.isEmpty(); };
        if (!isGroup(at - 1) && !isGroup(at + 1))
            return stays(QCoreApplication::translate("PhoLuat", "No group stands beside this column. Add a group, then move the column into it."));
        const bool toEnd = isGroup(at - 1);
        const FormColumn moved = list.takeAt(at);
        path.last() = toEnd ? at - 1 : at;
        QList<FormColumn> &inside = list[path.last()].parts;
        inside.insert(toEnd ? inside.size() : 0, moved);
        path.append(toEnd ? static_cast<int>(inside.size()) - 1 : 0);
        return FormPart{Kind::Column, path};
    }
    if (path.size() < 2)
        return stays(QCoreApplication::translate("PhoLuat", "This column stands in no group, so it cannot be moved out of one."));
    const FormColumn moved = list.takeAt(at);
    const bool isEmpty = list.isEmpty();
    path.removeLast();
    QList<FormColumn> &above = *level(path);
    if (isEmpty)
        above.removeAt(path.last());
    else
        ++path.last();
    above.insert(path.last(), moved);
    return FormPart{Kind::Column, path};
}

FormPart FormDraft::putRows(const QList<int> &block, int before)
{
    QList<FormRow> moved;
    QList<FormRow> rest;
    int place = 0;
    for (int i = 0; i < m_spec.rows.size(); ++i) {
        if (block.contains(i)) {
            moved.append(m_spec.rows[i]);
        } else {
            place += i < before ? 1 : 0;
            rest.append(m_spec.rows[i]);
        }
    }
    for (qsizetype i = 0; i < moved.size(); ++i)
        rest.insert(place + i, moved[i]);
    m_spec.rows = rest;
    return {Kind::Row, {place}};
}

Result<FormPart> FormDraft::moveRow(int at, Direction direction)
{
    const QString parent = m_spec.rows[at].parent;
    QList<int> siblings;
    for (int i = 0; i < m_spec.rows.size(); ++i) {
        if (m_spec.rows[i].parent == parent)
            siblings.append(i);
    }
    const qsizetype place = siblings.indexOf(at);
    const QList<int> block = rowBlock(at);
    switch (direction) {
    case Direction::Up:
        if (place == 0)
            return stays(QCoreApplication::translate("PhoLuat", "It is the first row here already and stays where it is."));
        return putRows(block, siblings[place - 1]);
    case Direction::Down:
        if (place + 1 == siblings.size())
            return stays(QCoreApplication::translate("PhoLuat", "It is the last row here already and stays where it is."));
        return putRows(block, rowBlock(siblings[place + 1]).last() + 1);
    case Direction::In:
        if (place == 0 || m_spec.rows[siblings[place - 1]].key.isEmpty())
            return stays(QCoreApplication::translate("PhoLuat", "No row stands above this one that it could belong under. Move it down first."));
        m_spec.rows[at].parent = m_spec.rows[siblings[place - 1]].key;
        return putRows(block, at);
    case Direction::Out:
        break;
    }
    const auto above = std::find_if(m_spec.rows.begin(), m_spec.rows.end(), [&](const FormRow &row) { return !parent.isEmpty() && row.key == parent; });
    if (above == m_spec.rows.end())
        return stays(QCoreApplication::translate("PhoLuat", "This row belongs under no other row, so it cannot be moved out."));
    const int behind = rowBlock(static_cast<int>(above - m_spec.rows.begin())).last() + 1;
    m_spec.rows[at].parent = above->parent;
    return putRows(block, behind);
}

void FormDraft::takeOverSame(const FormSpec &from)
{
    if (from.id == m_spec.id && from.edition == m_spec.edition)
        return;
    auto takeover = std::find_if(m_spec.takeovers.begin(), m_spec.takeovers.end(), [&](const FormTakeover &one) { return one.form == from.id && one.edition == from.edition; });
    if (takeover == m_spec.takeovers.end())
        takeover = m_spec.takeovers.insert(m_spec.takeovers.end(), FormTakeover{.form = from.id, .edition = from.edition, .columns = {}, .rows = {}});
    const FormulaNames theirs = formulaNames(from);
    const FormulaNames ours = formulaNames(m_spec);
    for (const QString &key : ours.columns) {
        if (theirs.columns.contains(key) && !takeover->columns.contains(key))
            takeover->columns.insert(key, key);
    }
    for (const QString &key : theirs.rows) {
        if (key != from.totalRow && ours.rows.contains(key) && !takeover->rows.contains(key))
            takeover->rows.insert(key, key);
    }
    if (takeover->columns.isEmpty())
        m_spec.takeovers.erase(takeover);
}

} // namespace PhoLuat
