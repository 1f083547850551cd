// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/formspart.h"

#include "reports/formmodel.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/statelabel.h"
#include "widgets/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

FormsPart::FormsPart(Tools tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_folder(Look::paragraph({}, this)), m_troubles(new FindingsView(this)), m_forms(new QTreeWidget(this))
{
    m_folder->setObjectName(u"formsFolder"_s);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setAccessibleName(tr("Folder of forms of one's own"));
    m_troubles->setObjectName(u"formTroubles"_s);
    m_troubles->setFixedHeight(Look::rowHeight(this) * 5);
    m_forms->setObjectName(u"knownForms"_s);
    m_forms->setAccessibleName(tr("Known forms"));
    m_forms->setHeaderLabels({tr("Form"), tr("Level"), tr("Valid"), tr("Standing")});
    m_forms->setRootIsDecorated(false);
    m_forms->setAlternatingRowColors(true);
    auto *open = new QPushButton(Look::icon(u"document-open-folder"_s), tr("&Open the folder"), this);
    open->setObjectName(u"openForms"_s);
    open->setAccessibleName(tr("Open the folder of forms"));
    open->setMinimumHeight(Look::rowHeight(this));
    auto *again = new QPushButton(Look::icon(u"view-refresh"_s), tr("Read the forms a&gain"), this);
    again->setObjectName(u"readForms"_s);
    again->setAccessibleName(tr("Read the forms again"));
    again->setMinimumHeight(Look::rowHeight(this));
    auto *design = new QPushButton(Look::icon(u"document-edit"_s), tr("Form &designer"), this);
    design->setObjectName(u"openDesigner"_s);
    design->setAccessibleName(tr("Open the form designer"));
    design->setMinimumHeight(Look::rowHeight(this));
    connect(design, &QPushButton::clicked, this, [this] { emit placeWanted(m_forms->currentItem() ? m_forms->currentItem()->data(0, Qt::UserRole).toString() : u"designer"_s); });
    connect(m_forms, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { emit placeWanted(item->data(0, Qt::UserRole).toString()); });
    const bool hasFolder = !tools.forms.localFolder().isEmpty();
    open->setEnabled(hasFolder);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString folder = m_tools.forms.localFolder();
        if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            emit errorRaised({ErrorKind::Unreachable, tr("The folder %1 cannot be opened here. Open it with your file manager.").arg(folder)});
    });
    connect(again, &QPushButton::clicked, this, &FormsPart::readAgain);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::inside);
    row->addWidget(design);
    row->addWidget(open);
    row->addWidget(again);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::inside);
    layout->addWidget(m_folder);
    layout->addLayout(row);
    layout->addWidget(m_troubles);
    layout->addWidget(m_forms, 1);
    show();
}

FormsPart::~FormsPart() = default;

void FormsPart::readAgain()
{
    if (const Result<> read = m_tools.forms.reload(); !read)
        emit errorRaised(read.error());
    show();
}

void FormsPart::show()
{
    const QString folder = m_tools.forms.localFolder();
    m_folder->setText(folder.isEmpty() ? tr("No folder for forms of your own is set up.")
                                       : tr("Forms and terms of your own lie in %1. A form of the same id and edition takes the place of the one that ships.").arg(QDir::toNativeSeparators(folder)));
    const Findings &troubles = m_tools.forms.troubles();
    m_troubles->setFindings(troubles, troubles.isEmpty() ? tr("Every form file can be used.") : tr("%n file(s) are not used; everything else works.", nullptr, int(troubles.size())));
    m_troubles->setVisible(!troubles.isEmpty());
    m_forms->clear();
    for (const FormSpec &form : m_tools.forms.all()) {
        const QString until = form.to.isValid() ? dateWords(form.to.addDays(-1)) : tr("now");
        QStringList standing;
        if (m_tools.forms.isLocal(form))
            standing.append(tr("your own"));
        standing.append(!form.complete ? tr("row frame only") : form.certainty == Certainty::Confirmed ? tr("confirmed") : tr("reconstruction"));
        auto *item = new QTreeWidgetItem({u"%1 · %2"_s.arg(form.code, form.title.in(readersLanguage())), shownLevel(form.level),
                                          tr("%1 – %2").arg(form.from.isValid() ? dateWords(form.from) : QString(), until), standing.join(u", "_s)});
        item->setData(0, Qt::UserRole, u"designer/%1/%2"_s.arg(form.id).arg(form.edition));
        item->setToolTip(0, tr("%1, edition %2\n%3").arg(form.id).arg(form.edition).arg(form.regulation.in(readersLanguage())));
        m_forms->addTopLevelItem(item);
    }
    for (int column = 1; column < 4; ++column)
        m_forms->resizeColumnToContents(column);
    m_forms->header()->setStretchLastSection(false);
    m_forms->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace PhoLuat
