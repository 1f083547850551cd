// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrunpage.h"

#include "firstrun/officedatabase.h"
#include "frame/messagebar.h"
#include "vietnamese/slug.h"
#include "widgets/look.h"
#include "widgets/unitpicker.h"
#include "widgets/words.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QPushButton *bigButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(Look::icon(iconName), text, parent);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setMinimumHeight(Look::rowHeight(parent) + Look::inside);
    return button;
}

} // namespace

FirstRunPage::FirstRunPage(const UnitTree &units, QDate today, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_units(units), m_prompts(prompts), m_messages(new MessageBar(this))
{
    setObjectName(u"firstRunPage"_s);
    auto *inner = new QWidget(this);
    m_picker = new UnitPicker(units, today, inner);
    m_welcome = makeWelcome();
    QWidget *who = makeWho();

    auto *columns = new QHBoxLayout(inner);
    columns->setContentsMargins(Look::between * 2, Look::between, Look::between * 2, Look::between);
    columns->setSpacing(Look::between * 2);
    columns->addStretch(1);
    columns->addWidget(m_welcome, 6);
    columns->addWidget(who, 8);
    columns->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    showReady();
}

FirstRunPage::~FirstRunPage() = default;

QWidget *FirstRunPage::makeWelcome()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);

    auto *mark = new QLabel(part);
    mark->setPixmap(QIcon(u":/icons/pholuat.svg"_s).pixmap(QSize(72, 72), devicePixelRatio()));
    layout->addWidget(mark);
    QLabel *name = Look::heading(u"Phổ Luật"_s, part);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    name->setFont(font);
    layout->addWidget(name);
    layout->addWidget(Look::paragraph(tr("Write legal-education materials, fill in the reports, seal and send them, and consolidate what "
                                         "others send. Everything works without a network; everything is saved while you type."), part));
    layout->addSpacing(Look::between);

    QPushButton *open = bigButton(u"openWorkspace"_s, u"document-open"_s, tr("&Open a workspace…"), part);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString file = m_prompts.openFile(tr("Open a workspace"), tr("Workspaces (*.pholuat)"));
        if (!file.isEmpty())
            emit openWanted(file);
    });
    layout->addWidget(open);
    QPushButton *office = bigButton(u"openOfficeDatabase"_s, u"network-server"_s, tr("Open an office &database…"), part);
    connect(office, &QPushButton::clicked, this, &FirstRunPage::officeWanted);
    layout->addWidget(office);
    QPushButton *demonstration = bigButton(u"demonstration"_s, u"games-hint"_s, tr("&Look around in the demonstration"), part);
    connect(demonstration, &QPushButton::clicked, this, &FirstRunPage::demonstrationWanted);
    layout->addWidget(demonstration);
    layout->addSpacing(Look::between);

    m_recentTitle = Look::heading(tr("Opened lately"), part);
    layout->addWidget(m_recentTitle);
    m_recent = new QTreeWidget(part);
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Workspaces opened lately"));
    m_recent->setHeaderHidden(true);
    m_recent->setRootIsDecorated(false);
    m_recent->setColumnCount(2);
    m_recent->header()->setStretchLastSection(true);
    connect(m_recent, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { emit openWanted(item->data(0, Qt::UserRole).toString()); });
    layout->addWidget(m_recent, 100);
    layout->addStretch(1); // takes the room when there is no list
    setRecent({});
    return part;
}

QWidget *FirstRunPage::makeWho()
{
    auto *part = new QFrame(this);
    part->setFrameShape(QFrame::StyledPanel);
    part->setAutoFillBackground(true);
    part->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(Look::between, Look::between, Look::between, Look::between);
    layout->setSpacing(Look::inside);
    m_whoTitle = Look::heading(tr("Make a new workspace"), part);
    layout->addWidget(m_whoTitle);
    layout->addWidget(Look::paragraph(tr("A workspace is one file that holds your materials, reports, attachments and packages."), part));
    layout->addSpacing(Look::inside);

    auto *unitWord = new QLabel(tr("Your &unit"), part);
    unitWord->setBuddy(m_picker);
    layout->addWidget(unitWord);
    layout->addWidget(m_picker, 1);
    connect(m_picker, &UnitPicker::unitChanged, this, &FirstRunPage::showReady);

    layout->addSpacing(Look::inside);
    layout->addWidget(new QLabel(tr("Your role (decides which pages come first, never what you may see)"), part));
    m_roles = new QButtonGroup(this);
    for (const Role role : {Role::Officer, Role::Official, Role::Justice}) {
        auto *button = new QRadioButton(roleWord(role), part);
        button->setObjectName(u"role.%1"_s.arg(static_cast<int>(role)));
        button->setAccessibleName(roleWord(role));
        button->setMinimumHeight(28);
        m_roles->addButton(button, static_cast<int>(role));
        layout->addWidget(button);
    }
    m_roles->button(static_cast<int>(Role::Officer))->setChecked(true);

    layout->addSpacing(Look::inside);
    auto *nameWord = new QLabel(tr("Your &name"), part);
    m_person = new QLineEdit(part);
    m_person->setObjectName(u"person"_s);
    m_person->setAccessibleName(tr("Your name"));
    m_person->setMinimumHeight(Look::rowHeight(this));
    nameWord->setBuddy(m_person);
    connect(m_person, &QLineEdit::textChanged, this, &FirstRunPage::showReady);
    layout->addWidget(nameWord);
    layout->addWidget(m_person);

    layout->addSpacing(Look::inside);
    m_missing = Look::paragraph({}, part);
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    m_make = bigButton(u"makeWorkspace"_s, u"document-new"_s, tr("&Make the workspace…"), part);
    m_make->setDefault(true);
    connect(m_make, &QPushButton::clicked, this, &FirstRunPage::make);
    auto *row = new QHBoxLayout;
    row->addWidget(m_missing, 1);
    row->addWidget(m_make);
    layout->addLayout(row);
    return part;
}

void FirstRunPage::setRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        const QFileInfo info(file);
        const auto database = OfficeDatabase::fromPlace(file);
        auto *item = new QTreeWidgetItem(m_recent, database ? QStringList{database->database, database->host}
                                                            : QStringList{info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath())});
        item->setIcon(0, Look::icon(u"document-open-recent"_s));
        item->setData(0, Qt::UserRole, file);
        item->setToolTip(0, database ? database->name() : QDir::toNativeSeparators(file));
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
    }
    m_recent->resizeColumnToContents(0);
    m_recent->setVisible(!files.isEmpty());
    m_recentTitle->setVisible(!files.isEmpty());
}

void FirstRunPage::askWhoOnly(const QString &workspaceName)
{
    m_whoOnly = true;
    m_whoTitle->setText(tr("Who sits here? (%1)").arg(workspaceName));
    m_make->setText(tr("&Begin"));
    m_make->setAccessibleName(tr("Begin"));
    m_welcome->hide();
    m_picker->setFocus();
}

void FirstRunPage::askAll()
{
    m_whoOnly = false;
    m_whoTitle->setText(tr("Make a new workspace"));
    m_make->setText(tr("&Make the workspace…"));
    m_make->setAccessibleName(tr("Make the workspace…"));
    m_welcome->show();
}

void FirstRunPage::showError(const QString &text)
{
    m_messages->show(StateLabel::State::Wrong, text);
}

void FirstRunPage::setBusy(bool busy)
{
    setEnabled(!busy);
    if (busy)
        m_messages->hide();
}

Identity FirstRunPage::identity() const
{
    return {.unit = m_picker->unit() ? m_picker->unit()->id : UnitId{},
            .role = static_cast<Role>(m_roles->checkedId()),
            .person = m_person->text().simplified().normalized(QString::NormalizationForm_C)};
}

void FirstRunPage::showReady()
{
    const Identity who = identity();
    m_make->setEnabled(!who.unit.isNull() && !who.person.isEmpty());
    m_missing->setText(who.unit.isNull()        ? tr("First choose your unit.")
                       : who.person.isEmpty() ? tr("Your name is still missing.")
                                              : QString());
}

void FirstRunPage::make()
{
    const Identity who = identity();
    if (m_whoOnly) {
        emit identityGiven(who);
        return;
    }
    QString file = m_prompts.saveFile(tr("Where to keep the workspace"), asciiSlug(m_picker->unit()->name) + u".pholuat"_s,
                                      tr("Workspaces (*.pholuat)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".pholuat"_s, Qt::CaseInsensitive))
        file += u".pholuat"_s;
    emit makeWanted(file, who);
}

} // namespace PhoLuat
