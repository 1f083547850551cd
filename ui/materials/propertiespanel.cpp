// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/propertiespanel.h"

#include "base/nfc.h"
#include "widgets/look.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QDate dateFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    return match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QDate();
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

PropertiesPanel::PropertiesPanel(const Vocabulary &vocabulary, QWidget *parent) : MaterialPanel(parent), m_vocabulary(vocabulary)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *form = new QFormLayout(inside);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Look::step);
    form->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);

    addText(form, u"title"_s, tr("&Title"), [](Material &m) -> QString & { return m.title; });
    addKind(form);
    addChoices(form, u"fields"_s, tr("Legal fie&lds"), m_vocabulary.fields, [](Material &m) -> QStringList & { return m.fields; });
    addChoices(form, u"audiences"_s, tr("A&udiences"), m_vocabulary.audiences, [](Material &m) -> QStringList & { return m.audiences; });
    addLanguage(form);
    addText(form, u"summary"_s, tr("Su&mmary"), [](Material &m) -> QString & { return m.summary; });
    addLine(form, u"author"_s, tr("Auth&or"), [](Material &m) -> QString & { return m.author; });
    addLine(form, u"approver"_s, tr("Approved by"), [](Material &m) -> QString & { return m.approver; });
    addDate(form, u"approvedOn"_s, tr("Approved on"), [](Material &m) -> QDate & { return m.approvedOn; });
    addDate(form, u"issuedOn"_s, tr("Issued on"), [](Material &m) -> QDate & { return m.issuedOn; });
    addCopies(form);

    form->addRow(Look::heading(tr("Document (Decree 30/2020/NĐ-CP)"), inside));
    addLine(form, u"superior"_s, tr("Superior organ"), [](Material &m) -> QString & { return m.head.superior; });
    addLine(form, u"organ"_s, tr("Issuing organ"), [](Material &m) -> QString & { return m.head.organ; });
    addLine(form, u"number"_s, tr("Number"), [](Material &m) -> QString & { return m.head.number; });
    addLine(form, u"code"_s, tr("Code"), [](Material &m) -> QString & { return m.head.code; });
    addLine(form, u"place"_s, tr("Place"), [](Material &m) -> QString & { return m.head.place; });
    addDate(form, u"date"_s, tr("Date"), [](Material &m) -> QDate & { return m.head.date; });
    addLine(form, u"typeName"_s, tr("Type of document"), [](Material &m) -> QString & { return m.head.typeName; });
    addText(form, u"subject"_s, tr("Subject"), [](Material &m) -> QString & { return m.head.subject; });
    addLines(form, u"addressees"_s, tr("Addressed to (one a line)"), [](Material &m) -> QStringList & { return m.head.addressees; });
    addLines(form, u"recipients"_s, tr("Recipients (one a line)"), [](Material &m) -> QStringList & { return m.head.recipients; });
    addLines(form, u"authority"_s, tr("Authority and title (one a line)"), [](Material &m) -> QStringList & { return m.head.authority; });
    addLine(form, u"signer"_s, tr("Signer"), [](Material &m) -> QString & { return m.head.signer; });

    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

PropertiesPanel::~PropertiesPanel() = default;

void PropertiesPanel::add(QFormLayout *layout, const QString &name, const QString &label, QWidget *field)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *words = new QLabel(label, layout->parentWidget());
    words->setWordWrap(true);
    words->setBuddy(field);
    layout->addRow(words, field);
    m_fields.append(field);
}

void PropertiesPanel::addLine(QFormLayout *layout, const QString &name, const QString &label, const Text &part)
{
    auto *edit = new QLineEdit;
    add(layout, name, label, edit);
    m_shows.append([edit, part](Material &material) {
        if (const QString text = part(material); nfc(edit->text()) != text)
            edit->setText(text);
    });
    connect(edit, &QLineEdit::textEdited, this, [this, part, name](const QString &text) {
        emit edited([part, text](Material &material) { part(material) = nfc(text); }, tr("Edit properties"), u"property/"_s + name);
    });
}

void PropertiesPanel::addText(QFormLayout *layout, const QString &name, const QString &label, const Text &part)
{
    auto *edit = new QPlainTextEdit;
    edit->setUndoRedoEnabled(false);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 12);
    add(layout, name, label, edit);
    m_shows.append([edit, part](Material &material) {
        if (const QString text = part(material); nfc(edit->toPlainText()) != text) {
            const QSignalBlocker blocked(edit);
            edit->setPlainText(text);
        }
    });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, part, name] {
        const QString text = nfc(edit->toPlainText());
        emit edited([part, text](Material &material) { part(material) = text; }, tr("Edit properties"), u"property/"_s + name);
    });
}

void PropertiesPanel::addLines(QFormLayout *layout, const QString &name, const QString &label, const Lines &part)
{
    const auto lines = [](const QString &text) {
        QStringList result = nfc(text).split(u'\n');
        while (!result.isEmpty() && result.last().isEmpty())
            result.removeLast();
        return result;
    };
    auto *edit = new QPlainTextEdit;
    edit->setUndoRedoEnabled(false);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 12);
    add(layout, name, label, edit);
    m_shows.append([edit, part, lines](Material &material) {
        if (part(material) != lines(edit->toPlainText())) {
            const QSignalBlocker blocked(edit);
            edit->setPlainText(part(material).join(u'\n'));
        }
    });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, part, name, lines] {
        const QStringList value = lines(edit->toPlainText());
        emit edited([part, value](Material &material) { part(material) = value; }, tr("Edit properties"), u"property/"_s + name);
    });
}

void PropertiesPanel::addDate(QFormLayout *layout, const QString &name, const QString &label, const Date &part)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(tr("dd/mm/yyyy"));
    add(layout, name, label, edit);
    m_shows.append([edit, part](Material &material) {
        // Half a date under the fingers is not taken away.
        if (const QDate date = part(material); dateFromText(edit->text()) != date && !edit->hasFocus())
            edit->setText(dateText(date));
    });
    connect(edit, &QLineEdit::textEdited, this, [this, edit, part, name](const QString &text) {
        const QDate date = dateFromText(text);
        const bool isGood = date.isValid() || text.trimmed().isEmpty();
        QPalette colors = edit->parentWidget()->palette();
        if (!isGood)
            colors.setColor(QPalette::Text, Look::wrong(colors));
        edit->setPalette(colors);
        edit->setToolTip(isGood ? QString() : tr("Not a date yet. Write day, month and year: 05/01/2020."));
        if (isGood)
            emit edited([part, date](Material &material) { part(material) = date; }, tr("Edit properties"), u"property/"_s + name);
    });
}

void PropertiesPanel::addChoices(QFormLayout *layout, const QString &name, const QString &label, const QList<Term> &terms, const Lines &part)
{
    auto *list = new QListWidget;
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Term &term : terms) {
        auto *item = new QListWidgetItem(Vocabulary::text(term), list);
        item->setData(Qt::UserRole, term.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->setFixedHeight(list->fontMetrics().lineSpacing() * 7);
    add(layout, name, label, list);
    m_shows.append([list, part](Material &material) {
        const QSignalBlocker blocked(list);
        for (int i = 0; i < list->count(); ++i) {
            QListWidgetItem *item = list->item(i);
            item->setCheckState(part(material).contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
        }
        list->viewport()->update();
    });
    connect(list, &QListWidget::itemChanged, this, [this, part](const QListWidgetItem *item) {
        const QString code = item->data(Qt::UserRole).toString();
        const bool isChosen = item->checkState() == Qt::Checked;
        emit edited([part, code, isChosen](Material &material) {
            part(material).removeAll(code);
            if (isChosen) {
                part(material).append(code);
                part(material).sort();
            }
        }, tr("Edit properties"), {});
    });
}

void PropertiesPanel::addKind(QFormLayout *layout)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const Term &term : m_vocabulary.kinds)
        box->addItem(Vocabulary::text(term), term.code);
    add(layout, u"kind"_s, tr("&Kind"), box);
    m_shows.append([box](Material &material) {
        int at = box->findData(material.kind);
        if (at < 0 && !material.kind.isEmpty()) {
            box->addItem(material.kind, material.kind);
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
    });
    connect(box, &QComboBox::activated, this, [this, box](int at) {
        const QString code = box->itemData(at).toString();
        emit edited([code](Material &material) { material.kind = code; }, tr("Change kind"), {});
    });
}

void PropertiesPanel::addLanguage(QFormLayout *layout)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const Term &term : m_vocabulary.languages)
        box->addItem(Vocabulary::text(term), term.code);
    add(layout, u"language"_s, tr("Lan&guage"), box);
    m_shows.append([box](Material &material) {
        const int at = box->findData(material.language);
        if (at >= 0)
            box->setCurrentIndex(at);
        else
            box->setEditText(material.language.mid(material.language.indexOf(u':') + 1));
    });
    const auto tell = [this, box] {
        const QString text = nfc(box->currentText().trimmed());
        const int at = box->findText(text);
        const QString code = at >= 0 ? box->itemData(at).toString() : u"dtts:"_s + text;
        if (!text.isEmpty())
            emit edited([code](Material &material) { material.language = code; }, tr("Change language"), {});
    };
    connect(box, &QComboBox::activated, this, tell);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, tell);
}

void PropertiesPanel::addCopies(QFormLayout *layout)
{
    auto *box = new QSpinBox;
    box->setRange(0, 100'000'000);
    box->setGroupSeparatorShown(true);
    add(layout, u"copies"_s, tr("&Copies handed out free of charge"), box);
    m_shows.append([box](Material &material) {
        const QSignalBlocker blocked(box);
        if (box->value() != material.copies)
            box->setValue(material.copies);
    });
    connect(box, &QSpinBox::valueChanged, this, [this](int copies) {
        emit edited([copies](Material &material) { material.copies = copies; }, tr("Edit properties"), u"property/copies"_s);
    });
}

void PropertiesPanel::show(const Material &material)
{
    Material shown = material; // accessors hand out references
    for (const auto &part : std::as_const(m_shows))
        part(shown);
}

void PropertiesPanel::setReadOnly(bool readOnly)
{
    for (QWidget *field : std::as_const(m_fields)) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            text->setReadOnly(readOnly);
        else
            field->setEnabled(!readOnly);
    }
}

} // namespace PhoLuat
