// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/partfields.h"

#include "base/nfc.h"
#include "designer/partwords.h"
#include "materials/undokeys.h"
#include "widgets/look.h"
#include "work/formdrafting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace PhoLuat {

using namespace Qt::StringLiterals;

PartFields::PartFields(FormDrafting &work, UndoKeys &undo, QWidget *parent) : QScrollArea(parent), m_work(work), m_undo(undo)
{
    setObjectName(u"partFields"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_work, &FormDrafting::changed, this, &PartFields::refresh);
    connect(&m_work, &FormDrafting::judged, this, &PartFields::showTroubles);
    connect(&m_work, &FormDrafting::opened, this, [this] {
        m_fields.clear();
        show({});
    });
}

PartFields::~PartFields() = default;

void PartFields::show(const FormPart &part)
{
    // The fields are those of a kind: the same part, and the same kind of part.
    if (part == m_part && !m_fields.isEmpty() && m_work.isOpen()) {
        refresh();
        return;
    }
    m_part = part;
    m_fields.clear();
    auto *content = new QWidget;
    m_layout = new QFormLayout(content);
    m_layout->setContentsMargins(Look::inside, 0, Look::inside, Look::inside);
    m_layout->setVerticalSpacing(Look::inside);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (m_work.isOpen())
        addFields();
    setWidget(content);
    m_undo.watch(content);
    refresh();
}

bool PartFields::focusField(const QString &field, int character)
{
    const auto found = std::ranges::find_if(m_fields, [&field](const Field &one) { return field.isEmpty() || one.name == field; });
    if (found == m_fields.end())
        return false;
    found->editor->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(found->editor);
    if (auto *line = qobject_cast<QLineEdit *>(found->editor); line != nullptr && character > 0)
        line->setCursorPosition(character - 1);
    return true;
}

void PartFields::add(const QString &field, const QString &caption, QWidget *editor, std::function<void()> show)
{
    auto *trouble = new QLabel;
    trouble->setObjectName(u"trouble."_s + editor->objectName());
    trouble->setWordWrap(true);
    trouble->setTextFormat(Qt::PlainText);
    trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    trouble->hide();
    auto *both = new QVBoxLayout;
    both->setContentsMargins({});
    both->setSpacing(0);
    both->addWidget(editor);
    both->addWidget(trouble);
    auto *word = new QLabel(caption);
    word->setBuddy(editor);
    m_layout->addRow(word, both);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(caption);
    m_fields.append({field, editor, trouble, std::move(show)});
}

template<class Value>
void PartFields::write(const QString &field, const Access<Value> &access, const Value &value)
{
    if (m_isShowing)
        return;
    m_writer = sender();
    m_work.edit(m_part, tr("Change %1").arg(fieldWord(field).toLower()), m_part.pointer() + u'/' + field + u'/' + (m_writer ? m_writer->objectName() : QString()),
                [&](FormDraft &draft) { access.write(draft, value); });
    m_writer = nullptr;
}

void PartFields::addLine(const QString &field, const QString &caption, const Access<QString> &access, const QString &hint, bool isFormula)
{
    auto *line = new QLineEdit;
    line->setObjectName(u"field."_s + field);
    line->setPlaceholderText(hint);
    line->setMinimumHeight(Look::rowHeight(this));
    line->setReadOnly(m_work.isReadOnly());
    if (isFormula) {
        line->setMaxLength(4000);
        line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    connect(line, &QLineEdit::textEdited, this, [this, field, access](const QString &text) { write<QString>(field, access, nfc(text)); });
    add(field, caption, line, [this, line, access] {
        if (const QString text = access.read(m_work.spec()); m_writer != line && nfc(line->text()) != text)
            line->setText(text);
    });
}

void PartFields::addLong(const QString &field, const QString &caption, const Access<QString> &access)
{
    auto *box = new QPlainTextEdit;
    box->setObjectName(u"field."_s + field);
    box->setTabChangesFocus(true);
    box->setUndoRedoEnabled(false);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * 2 + Look::inside * 2);
    box->setReadOnly(m_work.isReadOnly());
    connect(box, &QPlainTextEdit::textChanged, this, [this, box, field, access] { write<QString>(field, access, nfc(box->toPlainText())); });
    add(field, caption, box, [this, box, access] {
        if (const QString text = access.read(m_work.spec()); m_writer != box && nfc(box->toPlainText()) != text)
            box->setPlainText(text);
    });
}

void PartFields::addKey()
{
    auto *line = new QLineEdit;
    line->setObjectName(u"field.key"_s);
    line->setMinimumHeight(Look::rowHeight(this));
    line->setReadOnly(m_work.isReadOnly());
    line->setMaxLength(40);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setToolTip(tr("What formulas call it. They follow when it is changed."));
    const auto keyNow = [this] {
        const FormColumn *column = columnAt(m_work.spec(), m_part);
        const FormRow *row = rowAt(m_work.spec(), m_part);
        return column ? column->key : row ? row->key : QString();
    };
    // Whole keys only: half a key may be another one's.
    connect(line, &QLineEdit::editingFinished, this, [this, line, keyNow] {
        const QString key = line->text().trimmed();
        if (m_isShowing || m_work.isReadOnly() || key == keyNow())
            return;
        const Result<FormPart> done = m_work.change(tr("Change key"), {}, [&](FormDraft &draft) -> Result<FormPart> {
            const Result<> renamed = draft.rename(m_part, key);
            return renamed ? Result<FormPart>(m_part) : std::unexpected(renamed.error());
        });
        if (!done) {
            line->setText(keyNow());
            emit refused(done.error());
        }
        line->setModified(false);
    });
    add(u"key"_s, fieldWord(u"key"_s), line, [line, keyNow] {
        if (const QString key = keyNow(); line->text() != key && !line->hasFocus())
            line->setText(key);
        else if (line->hasFocus() && !line->isModified())
            line->setText(key);
    });
}

void PartFields::addNumber(const QString &field, const Access<int> &access)
{
    auto *box = new QSpinBox;
    box->setObjectName(u"field."_s + field);
    box->setRange(1, 9999);
    box->setMinimumHeight(Look::rowHeight(this));
    box->setReadOnly(m_work.isReadOnly());
    connect(box, &QSpinBox::valueChanged, this, [this, field, access](int number) { write<int>(field, access, number); });
    add(field, fieldWord(field), box, [this, box, access] { box->setValue(access.read(m_work.spec())); });
}

void PartFields::addCheck(const QString &field, const QString &words, const Access<bool> &access)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(u"field."_s + field);
    box->setMinimumHeight(Look::rowHeight(this));
    box->setEnabled(!m_work.isReadOnly());
    connect(box, &QCheckBox::toggled, this, [this, field, access](bool is) { write<bool>(field, access, is); });
    add(field, fieldWord(field), box, [this, box, access] { box->setChecked(access.read(m_work.spec())); });
}

void PartFields::addChoice(const QString &field, const Choices &choices, const Access<QString> &access)
{
    auto *box = new QComboBox;
    box->setObjectName(u"field."_s + field);
    box->setMinimumHeight(Look::rowHeight(this));
    box->setEnabled(!m_work.isReadOnly());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    connect(box, &QComboBox::activated, this, [this, box, field, access] { write<QString>(field, access, box->currentData().toString()); });
    add(field, fieldWord(field), box, [this, box, access, choices] {
        const QString now = access.read(m_work.spec());
        box->clear();
        for (const auto &[word, words] : choices(m_work.spec()))
            box->addItem(words, word);
        if (box->findData(now) < 0)
            box->addItem(now, now);
        box->setCurrentIndex(box->findData(now));
    });
}

void PartFields::addChecks(const QString &field, const Choices &choices, const Access<QStringList> &access)
{
    auto *list = new QListWidget;
    list->setObjectName(u"field."_s + field);
    list->setEnabled(!m_work.isReadOnly());
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(list, &QListWidget::itemChanged, this, [this, list, field, access] {
        QStringList chosen;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                chosen.append(list->item(i)->data(Qt::UserRole).toString());
        }
        write<QStringList>(field, access, chosen);
    });
    add(field, fieldWord(field), list, [this, list, access, choices] {
        const QStringList now = access.read(m_work.spec());
        const QList<std::pair<QString, QString>> all = choices(m_work.spec());
        const int at = list->currentRow();
        bool isSame = list->count() == all.size();
        for (int i = 0; isSame && i < list->count(); ++i)
            isSame = list->item(i)->data(Qt::UserRole).toString() == all[i].first && list->item(i)->text() == all[i].second;
        if (!isSame)
            list->clear();
        for (int i = 0; i < all.size(); ++i) {
            QListWidgetItem *item = isSame ? list->item(i) : new QListWidgetItem(all[i].second, list);
            item->setData(Qt::UserRole, all[i].first);
            item->setCheckState(now.contains(all[i].first) ? Qt::Checked : Qt::Unchecked);
        }
        list->setCurrentRow(at);
        const int rows = std::clamp(list->count(), 1, 6);
        list->setFixedHeight(rows * std::max(list->sizeHintForRow(0), list->fontMetrics().height()) + 2 * list->frameWidth() + 2);
    });
}

void PartFields::addDay(const QString &field, const Access<QDate> &access, const QString &optional)
{
    auto *day = new QDateEdit;
    day->setObjectName(u"field."_s + field);
    day->setDisplayFormat(u"dd/MM/yyyy"_s);
    day->setCalendarPopup(true);
    day->setMinimumHeight(Look::rowHeight(this));
    day->setReadOnly(m_work.isReadOnly());
    if (!optional.isEmpty())
        addCheck(field, optional, {[access](const FormSpec &spec) { return access.read(spec).isValid(); },
                                   [access](FormDraft &draft, bool is) { access.write(draft, is ? QDate(draft.spec().from.year(), 12, 31) : QDate()); }});
    if (!optional.isEmpty())
        m_fields.last().editor->setObjectName(u"has."_s + field);
    connect(day, &QDateEdit::dateChanged, this, [this, field, access](QDate chosen) { write<QDate>(field, access, chosen); });
    add(field, optional.isEmpty() ? fieldWord(field) : tr("Last day"), day, [this, day, access] {
        const QDate now = access.read(m_work.spec());
        day->setEnabled(now.isValid() || m_work.isReadOnly());
        if (now.isValid())
            day->setDate(now);
    });
    if (optional.isEmpty())
        m_fields.last().show = [this, day, access] { // a first day always is
            if (const QDate now = access.read(m_work.spec()); now.isValid())
                day->setDate(now);
        };
}

void PartFields::refresh()
{
    if (m_isShowing)
        return;
    if (m_work.isOpen() && !m_work.draft().has(m_part)) {
        show({});
        return;
    }
    m_isShowing = true;
    for (const Field &field : std::as_const(m_fields))
        field.show();
    m_isShowing = false;
    showTroubles();
}

void PartFields::showTroubles()
{
    for (const Field &field : std::as_const(m_fields)) {
        const auto found = std::ranges::find_if(m_work.findings(), [&](const Finding &finding) {
            const FormPlace place = FormPlace::fromPointer(finding.place);
            return place.part == m_part && place.field == field.name;
        });
        const bool isWrong = found != m_work.findings().end();
        QPalette colors = palette();
        if (isWrong)
            colors.setColor(QPalette::WindowText, found->severity == Severity::Error ? Look::wrong(colors) : Look::look(colors));
        field.trouble->setPalette(colors);
        field.trouble->setText(isWrong ? found->text : QString());
        field.trouble->setVisible(isWrong);
        field.editor->setAccessibleDescription(isWrong ? found->text : QString());
    }
}

} // namespace PhoLuat
