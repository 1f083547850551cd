// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/printpane.h"

#include "designer/trypane.h"
#include "document/render.h"
#include "materials/filewriting.h"
#include "materials/pdfpages.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

PrintPane::PrintPane(TryPane &tried, Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_tried(tried), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_pages(new PdfPages(tools.pdf, this)), m_message(Look::paragraph({}, this)),
      m_export(new QPushButton(Look::icon(u"document-export"_s), tr("E&xport as PDF…"), this))
{
    m_pages->setObjectName(u"printedForm"_s);
    m_pages->setAccessibleName(tr("The form as it is printed"));
    m_message->setObjectName(u"printMessage"_s);
    m_message->setText(tr("Printed with the figures of the page “Try”."));
    m_export->setObjectName(u"exportPdf"_s);
    m_export->setMinimumHeight(Look::rowHeight(this));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Look::inside);
    bar->addWidget(m_message, 1);
    bar->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, 0);
    layout->setSpacing(Look::inside);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
    connect(m_export, &QPushButton::clicked, this, &PrintPane::exportPdf);
    connect(&m_tried, &TryPane::sheetChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            draw();
    });
}

PrintPane::~PrintPane() = default;

void PrintPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

std::function<Result<QByteArray>()> PrintPane::making(const FormSheet &sheet) const
{
    const Period period = m_tried.period();
    const std::optional<Unit> unit = m_workspace.units().find(m_workspace.identity().unit, period.until());
    FormPrintHead head{.reportingUnit = unit ? unit->name : QString(), .receivingUnit = {}, .period = period, .signers = {}, .unitTitle = {}};
    return [sheet, head, now = m_workspace.clock()()] { return formPdf(sheet, head, now); };
}

void PrintPane::draw()
{
    const std::optional<FormSheet> sheet = m_tried.sheet();
    m_export->setEnabled(sheet.has_value());
    if (!m_isStale)
        return;
    m_isStale = false;
    const quint64 generation = ++m_generation;
    if (!sheet) {
        m_pages->clear();
        m_message->setText(tr("The form can be printed once everything that is listed is right."));
        m_isStale = true;
        return;
    }
    const QString file = m_folder.filePath(u"%1.pdf"_s.arg(generation));
    whenDone(writeInBackground(m_tools.pool, file, making(*sheet)), this, [this, file, generation](const Result<> &written) {
        if (generation != m_generation)
            return;
        if (!written) {
            m_message->setText(written.error().text);
            return;
        }
        whenDone(m_tools.pdf.facts(file), this, [this, file, generation](const Result<PdfFacts> &facts) {
            if (generation != m_generation)
                return;
            if (!facts) {
                m_message->setText(facts.error().text);
                return;
            }
            m_message->setText(tr("Printed with the figures of the page “Try”: %n page(s).", nullptr, facts->pages));
            m_pages->show(file, *facts);
            m_pages->fitWidth();
            // Once more beside the scroll bar that only this made necessary.
            QTimer::singleShot(0, m_pages, &PdfPages::fitWidth);
        });
    });
}

void PrintPane::exportPdf()
{
    const std::optional<FormSheet> sheet = m_tried.sheet();
    if (!sheet)
        return;
    const QString name = QString(sheet->spec().id).replace(u'/', u'-') + u"-%1.pdf"_s.arg(sheet->spec().edition);
    const QString file = m_prompts.saveFile(tr("Export as PDF"), name, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    whenDone(writeInBackground(m_tools.pool, file, making(*sheet)), this, [this, file](const Result<> &written) {
        if (written)
            emit informationRaised(tr("The form was written to %1.").arg(file));
        else
            emit errorRaised(written.error());
    });
}

} // namespace PhoLuat
