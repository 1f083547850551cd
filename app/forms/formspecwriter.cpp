// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formlayout.h"
#include "forms/formspec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// Qt would sort the keys; people read these files, so they keep the order of resources/forms/README.md.
class Object final {
public:
    explicit Object(int indent = -1) : m_indent(indent) {} ///< -1: on one line

    Object &raw(const char *key, const QByteArray &value)
    {
        if (m_indent >= 0)
            m_text += (m_text.isEmpty() ? "\n" : ",\n") + QByteArray((m_indent + 1) * 2, ' ');
        else if (!m_text.isEmpty())
            m_text += ", ";
        m_text += quoted(QString::fromLatin1(key)) + ": " + value;
        return *this;
    }
    Object &text(const char *key, const QString &value, bool always = false) { return always || !value.isEmpty() ? raw(key, quoted(value)) : *this; }
    Object &texts(const char *key, const FormText &value, bool always = false)
    {
        if (!always && value.vi.isEmpty())
            return *this;
        return raw(key, Object().text("vi", value.vi, true).text("en", value.en).done());
    }
    Object &words(const char *key, const QStringList &list)
    {
        QByteArrayList items;
        for (const QString &word : list)
            items.append(quoted(word));
        return list.isEmpty() ? *this : raw(key, '[' + items.join(", ") + ']');
    }
    Object &named(const char *key, const QMap<QString, QString> &map)
    {
        QByteArrayList items;
        for (auto it = map.begin(); it != map.end(); ++it)
            items.append(quoted(it.key()) + ": " + quoted(it.value()));
        return map.isEmpty() ? *this : raw(key, '{' + items.join(", ") + '}');
    }
    Object &list(const char *key, const QByteArrayList &items, int indent)
    {
        const QByteArray lead = '\n' + QByteArray((indent + 1) * 2, ' ');
        return items.isEmpty() ? *this : raw(key, '[' + lead + items.join(',' + lead) + '\n' + QByteArray(indent * 2, ' ') + ']');
    }
    [[nodiscard]] QByteArray done() const
    {
        return '{' + m_text + (m_indent >= 0 ? '\n' + QByteArray(m_indent * 2, ' ') : QByteArray()) + '}';
    }

private:
    int m_indent;
    QByteArray m_text;

    static QByteArray quoted(const QString &text)
    {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }
};

QString word(Certainty certainty) { return certainty == Certainty::Confirmed ? u"confirmed"_s : u"unconfirmed"_s; }

class Writer final {
public:
    explicit Writer(const FormSpec &spec) : m_spec(spec) {}

    QByteArray write()
    {
        Object form(0);
        form.text("id", m_spec.id).raw("edition", QByteArray::number(m_spec.edition)).text("name", m_spec.name).text("code", m_spec.code);
        form.texts("title", m_spec.title, true).texts("regulation", m_spec.regulation, true).texts("unitOfMeasure", m_spec.unitOfMeasure);
        form.text("certainty", word(m_spec.certainty)).text("source", m_spec.source);
        if (!m_spec.complete)
            form.raw("complete", "false");
        form.text("from", m_spec.from.toString(Qt::ISODate)).text("to", m_spec.to.isValid() ? m_spec.to.toString(Qt::ISODate) : QString());
        form.text("level", levelWord(m_spec.level)).text("indicator", m_spec.indicator).text("totalRow", m_spec.totalRow);
        QStringList periods;
        for (const Period::Kind kind : m_spec.periods)
            periods.append(kind == Period::Kind::HalfYear ? u"6m"_s : kind == Period::Kind::Year ? u"y"_s : u"official"_s);
        form.words("periods", periods);
        form.list("columns", columns(m_spec.columns, 1), 1).list("rows", rows(), 1).list("rules", rules(), 1).list("takeovers", takeovers(), 1);
        form.text("note", m_spec.note);
        return form.done() + '\n';
    }

private:
    const FormSpec &m_spec;

    void certainty(Object &object, Certainty own) const
    {
        if (own != m_spec.certainty)
            object.text("certainty", word(own));
    }

    QByteArrayList columns(const QList<FormColumn> &list, int indent) const
    {
        QByteArrayList items;
        for (const FormColumn &column : list) {
            if (!column.parts.isEmpty()) {
                Object group;
                group.texts("title", column.title, true);
                certainty(group, column.certainty);
                items.append(group.list("parts", columns(column.parts, indent + 1), indent + 1).done());
                continue;
            }
            Object leaf;
            leaf.text("key", column.key).text("number", column.number).texts("title", column.title, true).texts("unit", column.unit).text("formula", column.formula);
            if (column.estimate)
                leaf.raw("estimate", "true");
            if (!column.cumulative)
                leaf.raw("cumulative", "false");
            certainty(leaf, column.certainty);
            items.append(leaf.done());
        }
        return items;
    }

    QByteArrayList rows() const
    {
        QByteArrayList items;
        for (const FormRow &row : m_spec.rows) {
            Object object;
            object.text("key", row.key).text("parent", row.parent).texts("title", row.title, true).text("formula", row.formula);
            if (row.repeat == FormRow::Repeat::PerUnit)
                object.text("repeat", u"unit"_s);
            object.words("unitKinds", row.unitKinds).words("exceptNames", row.exceptNames).words("notApplicable", row.notApplicable);
            certainty(object, row.certainty);
            items.append(object.done());
        }
        return items;
    }

    QByteArrayList rules() const
    {
        QByteArrayList items;
        for (const FormRule &rule : m_spec.rules) {
            const QString severity = rule.severity == Severity::Error ? u"error"_s : rule.severity == Severity::Warning ? u"warning"_s : u"information"_s;
            Object object;
            object.text("code", rule.code).text("severity", severity).text("condition", rule.condition).texts("message", rule.message, true);
            certainty(object, rule.certainty);
            items.append(object.done());
        }
        return items;
    }

    QByteArrayList takeovers() const
    {
        QByteArrayList items;
        for (const FormTakeover &takeover : m_spec.takeovers) {
            Object object;
            object.text("form", takeover.form).raw("edition", QByteArray::number(takeover.edition)).named("columns", takeover.columns).named("rows", takeover.rows);
            items.append(object.text("note", takeover.note).done());
        }
        return items;
    }
};

} // namespace

QByteArray writeFormSpec(const FormSpec &spec)
{
    return Writer(spec).write();
}

} // namespace PhoLuat
