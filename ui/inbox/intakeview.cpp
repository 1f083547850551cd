// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intakeview.h"

#include "settings/formword.h"
#include "settings/secretline.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/rowdelegate.h"
#include "widgets/statelabel.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QUuid>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *lineEdit(const QString &name, const QString &words, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(words);
    line->setMinimumHeight(Look::rowHeight(parent));
    return line;
}

QPushButton *pushButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(Look::icon(iconName), text, parent);
    button->setObjectName(name);
    button->setMinimumHeight(Look::rowHeight(parent));
    return button;
}

} // namespace

IntakeView::IntakeView(InboxSources &sources, SecretStore &secrets, const Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_secrets(secrets), m_clock(workspace.clock()), m_prompts(prompts), m_list(new QListWidget(this)),
      m_name(lineEdit(u"sourceName"_s, tr("Your word for this source"), this)), m_kind(new QComboBox(this)), m_folder(lineEdit(u"sourceFolder"_s, tr("Folder"), this)),
      m_address(lineEdit(u"sourceAddress"_s, tr("Address of the folder (https://…)"), this)), m_user(lineEdit(u"sourceUser"_s, tr("User name"), this)),
      m_ca(lineEdit(u"sourceCa"_s, tr("Root certificate file (PEM), when the server has its own"), this)),
      m_password(new SecretLine({.key = inboxSecretField(), .label = tr("Password"), .kind = u"secret"_s, .standard = {}}, this)), m_notice(Look::paragraph({}, this)),
      m_state(new StateLabel(this)), m_troubles(new QTreeWidget(this)), m_now(pushButton(u"lookNow"_s, u"document-import"_s, tr("Take in &now"), this)),
      m_keep(pushButton(u"saveSource"_s, u"document-save"_s, tr("&Keep"), this)), m_pause(pushButton(u"pauseSource"_s, u"media-playback-pause"_s, tr("&Pause"), this)),
      m_remove(pushButton(u"removeSource"_s, u"edit-delete"_s, tr("Remove…"), this))
{
    m_list->setObjectName(u"inboxSources"_s);
    m_list->setAccessibleName(tr("Sources of the inbox"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    QPushButton *add = pushButton(u"addSource"_s, u"list-add"_s, tr("A&dd a source"), this);
    auto *left = new QVBoxLayout;
    left->setSpacing(Look::inside);
    left->addWidget(m_list, 1);
    left->addWidget(add);

    m_state->setObjectName(u"sourceState"_s);
    m_troubles->setObjectName(u"sourceTroubles"_s);
    m_troubles->setAccessibleName(tr("Files that were not taken in"));
    m_troubles->setHeaderLabels({tr("File"), tr("Why it was not taken in")});
    m_troubles->setRootIsDecorated(false);
    m_troubles->setUniformRowHeights(true);
    m_troubles->setItemDelegate(new RowDelegate(m_troubles));
    m_troubles->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *right = new QVBoxLayout;
    right->setSpacing(Look::inside);
    right->addWidget(makeForm());
    right->addLayout(makeButtons());
    right->addWidget(m_state);
    right->addWidget(m_troubles, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Look::inside, 0, 0);
    layout->setSpacing(Look::between);
    layout->addLayout(left, 1);
    layout->addLayout(right, 2);

    connect(add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        showSource({.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = {}, .place = {}});
        m_name->setFocus();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_sources.all().size())
            showSource(m_sources.all().at(row));
    });
    connect(&sources, &InboxSources::changed, this, [this] {
        refresh();
        tellTaken();
    });
    const bool mayAct = !workspace.isReadOnly();
    for (QPushButton *button : {add, m_now, m_keep, m_pause, m_remove})
        button->setVisible(mayAct);
    showSource({.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = {}, .place = {}});
    refresh();
}

IntakeView::~IntakeView() = default;

QWidget *IntakeView::list() const
{
    return m_list;
}

QWidget *IntakeView::makeForm()
{
    auto *part = new QWidget(this);
    m_form = new QFormLayout(part);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(Look::inside);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_kind->setObjectName(u"sourceKind"_s);
    m_kind->setAccessibleName(tr("Kind of source"));
    m_kind->setMinimumHeight(Look::rowHeight(this));
    m_kind->addItem(tr("folder, stick or share"), static_cast<int>(InboxSource::Kind::Folder));
    m_kind->addItem(tr("WebDAV folder"), static_cast<int>(InboxSource::Kind::WebDav));
    QPushButton *browse = pushButton(u"browseSource"_s, u"folder-open"_s, tr("Choose…"), part);
    browse->setAccessibleName(tr("Choose the folder"));
    QPushButton *browseCa = pushButton(u"browseSourceCa"_s, u"document-open"_s, tr("Choose…"), part);
    browseCa->setAccessibleName(tr("Choose the root certificate file"));
    const auto beside = [part](QWidget *line, QWidget *button) {
        auto *row = new QWidget(part);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Look::inside);
        layout->addWidget(line, 1);
        layout->addWidget(button);
        return row;
    };
    m_notice->setObjectName(u"sourceSecretNotice"_s);
    m_form->addRow(formWord(tr("Na&me"), m_name, part), m_name);
    m_form->addRow(formWord(tr("K&ind"), m_kind, part), m_kind);
    m_form->addRow(formWord(tr("Fo&lder"), m_folder, part), beside(m_folder, browse));
    m_form->addRow(formWord(tr("Address of the folder (https://…)"), m_address, part), m_address);
    m_form->addRow(formWord(tr("User name"), m_user, part), m_user);
    m_form->addRow(formWord(tr("Password"), m_password, part), m_password);
    m_form->addRow(formWord(tr("Root certificate file (PEM), when the server has its own"), m_ca, part), beside(m_ca, browseCa));
    m_form->addRow(m_notice);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IntakeView::showKind);
    for (QLineEdit *line : {m_name, m_folder, m_address, m_user, m_ca})
        connect(line, &QLineEdit::textChanged, this, &IntakeView::showMissing);
    connect(m_password, &SecretLine::edited, this, &IntakeView::showMissing);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = m_prompts.folder(tr("Choose the folder"));
        if (!path.isEmpty())
            m_folder->setText(path);
    });
    connect(browseCa, &QPushButton::clicked, this, [this] {
        const QString path = m_prompts.openFile(tr("Choose the root certificate file"), tr("Certificates (*.pem *.crt)"));
        if (!path.isEmpty())
            m_ca->setText(path);
    });
    return part;
}

QLayout *IntakeView::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::inside);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_pause);
    buttons->addStretch(1);
    buttons->addWidget(m_now);
    buttons->addWidget(m_keep);
    connect(m_now, &QPushButton::clicked, this, [this] { m_sources.lookNow(m_shown.id); });
    connect(m_keep, &QPushButton::clicked, this, &IntakeView::save);
    connect(m_remove, &QPushButton::clicked, this, &IntakeView::remove);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        InboxSource source = m_shown;
        source.isPaused = !source.isPaused;
        keep(source);
    });
    return buttons;
}

void IntakeView::refresh()
{
    const QSignalBlocker quiet(m_list);
    const QList<InboxSource> &all = m_sources.all();
    m_list->clear();
    int row = -1;
    for (const InboxSource &source : all) {
        const SourceStanding standing = m_sources.standing(source.id);
        const bool isTroubled = !standing.last.trouble.isEmpty();
        auto *item = new QListWidgetItem(Look::icon(isTroubled ? StateLabel::iconName(StateLabel::State::Look) : source.kind == InboxSource::Kind::Folder ? u"folder"_s : u"folder-network"_s),
                                         source.isPaused ? tr("%1 (paused)").arg(source.name) : source.name, m_list);
        item->setToolTip(source.place);
        if (source.id == m_shown.id)
            row = m_list->count() - 1;
    }
    if (row < 0 && m_name->text().isEmpty() && !all.isEmpty())
        row = 0;
    m_list->setCurrentRow(row);
    // What is being typed stays.
    if (row >= 0 && (m_shown.id != all.at(row).id || (m_shown != all.at(row) && typed() == m_shown)))
        showSource(all.at(row));
    else if (row >= 0 && m_shown.isPaused != all.at(row).isPaused)
        m_shown.isPaused = all.at(row).isPaused;
    showStanding();
}

void IntakeView::showSource(const InboxSource &source)
{
    m_shown = source;
    m_name->setText(source.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(source.kind)));
    m_folder->setText(source.kind == InboxSource::Kind::Folder ? source.place : QString());
    m_address->setText(source.kind == InboxSource::Kind::WebDav ? source.place : QString());
    m_user->setText(source.user);
    m_ca->setText(source.caFile);
    m_password->setKept(false);
    showKind();
    showStanding();
    readSecret();
}

void IntakeView::showKind()
{
    const bool isFolder = m_kind->currentData().toInt() == static_cast<int>(InboxSource::Kind::Folder);
    m_form->setRowVisible(m_folder->parentWidget(), isFolder);
    for (QWidget *field : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password), m_ca->parentWidget()})
        m_form->setRowVisible(field, !isFolder);
    m_form->setRowVisible(m_notice, !isFolder && !m_notice->text().isEmpty());
    showMissing();
}

void IntakeView::showMissing()
{
    const InboxSource source = typed();
    m_keep->setEnabled(!source.name.isEmpty() && !source.place.isEmpty());
}

void IntakeView::showStanding()
{
    const bool isKept = std::ranges::any_of(m_sources.all(), [this](const InboxSource &one) { return one.id == m_shown.id; });
    const SourceStanding standing = m_sources.standing(m_shown.id);
    const LookEnd &last = standing.last;
    m_now->setEnabled(isKept && !standing.isLooking);
    m_pause->setEnabled(isKept);
    m_pause->setText(m_shown.isPaused ? tr("Resume") : tr("&Pause"));
    m_pause->setIcon(Look::icon(m_shown.isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_remove->setEnabled(isKept);
    QStringList parts;
    StateLabel::State look = StateLabel::State::Information;
    if (!isKept) {
        parts.append(tr("Packages put there are judged and taken in by themselves. Nothing there is changed or removed."));
        look = StateLabel::State::Plain;
    } else if (standing.isLooking) {
        parts.append(tr("Looking…"));
    } else if (last.at.isNull()) {
        parts.append(m_shown.isPaused ? tr("Paused: it is looked at only when you say so.") : tr("Not looked at yet."));
    } else {
        look = last.trouble.isEmpty() ? StateLabel::State::Done : StateLabel::State::Look;
        parts.append(tr("Last look %1").arg(momentWords(last.at, m_clock())));
        if (!last.trouble.isEmpty())
            parts.append(last.trouble);
        parts.append(tr("%n package(s) taken in", nullptr, last.taken));
        if (last.known > 0)
            parts.append(tr("%n here already", nullptr, last.known));
        if (last.conflicts > 0)
            parts.append(tr("%n in conflict with another content of the same version", nullptr, last.conflicts));
        if (last.refused > 0)
            parts.append(tr("%n refused", nullptr, last.refused));
        if (standing.waiting > 0)
            parts.append(tr("%n still being written", nullptr, static_cast<int>(standing.waiting)));
        if (last.leftOut > 0)
            parts.append(tr("%n entries point outside the folder and were left out", nullptr, static_cast<int>(last.leftOut)));
    }
    m_state->setState(look, parts.join(u" · "_s));
    m_troubles->clear();
    constexpr qsizetype most = 500;
    for (auto file = last.memory.files.cbegin(); file != last.memory.files.cend() && m_troubles->topLevelItemCount() < most; ++file) {
        if (file->trouble.isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(m_troubles, {file.key(), file->trouble});
        item->setToolTip(0, file.key());
        item->setToolTip(1, file->trouble);
    }
    m_troubles->setVisible(m_troubles->topLevelItemCount() > 0);
}

InboxSource IntakeView::typed() const
{
    InboxSource source = m_shown;
    source.name = m_name->text().trimmed();
    source.kind = static_cast<InboxSource::Kind>(m_kind->currentData().toInt());
    const bool isFolder = source.kind == InboxSource::Kind::Folder;
    source.place = isFolder ? m_folder->text().trimmed() : m_address->text().trimmed();
    source.user = isFolder ? QString() : m_user->text().trimmed();
    source.caFile = isFolder ? QString() : m_ca->text().trimmed();
    return source;
}

void IntakeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readSecret();
}

/// A keychain may ask the person to open it, so it is left alone until she looks here.
void IntakeView::readSecret()
{
    if (!isVisible() || m_shown.kind != InboxSource::Kind::WebDav)
        return;
    const auto tellNotice = [this] {
        m_notice->setText(m_secrets.notice());
        m_form->setRowVisible(m_notice, m_kind->currentData().toInt() == static_cast<int>(InboxSource::Kind::WebDav) && !m_notice->text().isEmpty());
    };
    whenDone(m_secrets.read(m_shown.secretOwner(), inboxSecretField()), this, [this, id = m_shown.id, tellNotice](const Result<QString> &secret) {
        if (m_shown.id == id)
            m_password->setKept(secret && !secret->isEmpty());
        tellNotice();
    });
}

void IntakeView::save()
{
    const InboxSource source = typed();
    const auto change = m_password->change();
    if (source.kind != InboxSource::Kind::WebDav || !change) {
        keep(source);
        return;
    }
    // The password first: what looks with the new settings must find it.
    const auto kept = change->isEmpty() ? m_secrets.remove(source.secretOwner(), inboxSecretField()) : m_secrets.write(source.secretOwner(), inboxSecretField(), *change);
    whenDone(kept, this, [this, source](const Result<> &result) {
        if (result)
            keep(source);
        else
            emit errorRaised(result.error());
    });
}

void IntakeView::keep(const InboxSource &source)
{
    whenDone(m_sources.save(source), this, [this, source](const Result<> &result) {
        if (!result) {
            emit errorRaised(result.error());
            return;
        }
        showSource(source);
        refresh();
        if (!source.isPaused)
            m_sources.lookNow(source.id);
    });
}

void IntakeView::remove()
{
    const InboxSource source = m_shown;
    if (!m_prompts.confirm(tr("Remove a source"), tr("Remove “%1”? What came from there stays; nothing there is changed.").arg(source.name), tr("Remove")))
        return;
    whenDone(m_sources.remove(source.id), this, [this, source](const Result<> &result) {
        if (!result) {
            emit errorRaised(result.error());
            return;
        }
        if (!source.user.isEmpty()) {
            whenDone(m_secrets.remove(source.secretOwner(), inboxSecretField()), this, [this](const Result<> &forgotten) {
                if (!forgotten)
                    emit errorRaised(forgotten.error());
            });
        }
        showSource({.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = {}, .place = {}});
        refresh();
    });
}

void IntakeView::tellTaken()
{
    for (const InboxSource &source : m_sources.all()) {
        const LookEnd last = m_sources.standing(source.id).last;
        if (last.at.isNull() || m_told.value(source.id) == last.at || last.taken + last.conflicts == 0)
            continue;
        m_told.insert(source.id, last.at);
        emit takenIn(tr("%1: %n package(s) taken in by themselves.", nullptr, last.taken + last.conflicts).arg(source.name));
    }
}

} // namespace PhoLuat
