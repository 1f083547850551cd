// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/pdfview.h"

#include "materials/attachmentfiles.h"
#include "materials/pdfpages.h"
#include "vietnamese/fold.h"
#include "widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QList<QList<QRectF>> findInBoxes(const QList<PdfTextBox> &boxes, const QString &query)
{
    const QString wanted = vnFold(query);
    if (wanted.isEmpty())
        return {};
    QString text;
    QList<qsizetype> starts;
    for (const PdfTextBox &box : boxes) {
        const QString folded = vnFold(box.text);
        if (!text.isEmpty() && !folded.isEmpty())
            text += u' ';
        starts.append(text.size());
        text += folded;
    }
    QList<QList<QRectF>> hits;
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size())) {
        QList<QRectF> hit;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : text.size();
            if (starts.at(i) < at + wanted.size() && end > at && end > starts.at(i))
                hit.append(boxes.at(i).rect);
        }
        hits.append(hit);
    }
    return hits;
}

PdfView::PdfView(AttachmentFiles &files, PdfDoor &pdf, QWidget *parent)
    : QWidget(parent), m_files(files), m_pdf(pdf), m_pages(new PdfPages(pdf, this)), m_name(new QLabel(this)), m_message(new QLabel(this)),
      m_page(new QSpinBox(this)), m_of(new QLabel(this)), m_search(new QLineEdit(this))
{
    m_pages->setObjectName(u"pdfPages"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_page->setObjectName(u"pdfPage"_s);
    m_page->setAccessibleName(tr("Page number"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_search->setObjectName(u"pdfSearch"_s);
    m_search->setAccessibleName(tr("Find in the PDF"));
    m_search->setPlaceholderText(tr("Find in the PDF…"));
    m_search->setClearButtonEnabled(true);

    QToolButton *close = button(u"pdfClose"_s, u"window-close"_s, tr("Close the PDF"));
    QToolButton *smaller = button(u"pdfSmaller"_s, u"zoom-out"_s, tr("Smaller"));
    QToolButton *larger = button(u"pdfLarger"_s, u"zoom-in"_s, tr("Larger"));
    QToolButton *fit = button(u"pdfFit"_s, u"zoom-fit-width"_s, tr("Fit the width"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(close);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Look::step);
    bar->addWidget(m_page);
    bar->addWidget(m_of);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addWidget(fit);
    bar->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, 0);
    layout->setSpacing(Look::step);
    layout->addLayout(head);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);

    connect(close, &QToolButton::clicked, this, &PdfView::closeWanted);
    connect(smaller, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / 1.25); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() * 1.25); });
    connect(fit, &QToolButton::clicked, m_pages, &PdfPages::fitWidth);
    connect(m_search, &QLineEdit::returnPressed, this, &PdfView::find);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages->goToPage(page - 1); });
    connect(m_pages, &PdfPages::pageChanged, this, [this](int page) {
        const QSignalBlocker blocked(m_page);
        m_page->setValue(page + 1);
    });
}

PdfView::~PdfView() = default;

QToolButton *PdfView::button(const QString &name, const QString &icon, const QString &words)
{
    auto *result = new QToolButton(this);
    result->setObjectName(name);
    result->setIcon(Look::icon(icon));
    result->setToolTip(words);
    result->setAccessibleName(words);
    result->setAutoRaise(true);
    result->setMinimumSize(28, 28);
    return result;
}

void PdfView::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void PdfView::show(const Attachment &attachment)
{
    ++m_generation;
    m_foundPage = -1;
    m_file.clear();
    m_pages->clear();
    m_name->setText(fontMetrics().elidedText(attachment.name, Qt::ElideMiddle, 400));
    m_name->setToolTip(attachment.name);
    m_of->clear();
    say(tr("Opening…"));
    const auto fail = [this](const Error &error) { say(error.text); };
    whenDone(m_files.file(attachment.sha256), this, [this, fail, generation = m_generation](const Result<QString> &file) {
        if (generation != m_generation)
            return;
        if (!file)
            return fail(file.error());
        whenDone(m_pdf.facts(*file), this, [this, fail, generation, path = *file](const Result<PdfFacts> &facts) {
            if (generation != m_generation)
                return;
            if (!facts)
                return fail(facts.error());
            if (facts->needsPassword)
                return say(tr("This PDF asks for a password, so its pages cannot be shown. Attach a copy without one."));
            say({});
            m_file = path;
            m_pages->show(path, *facts);
            const QSignalBlocker blocked(m_page);
            m_page->setRange(1, std::max(1, facts->pages));
            m_page->setValue(1);
            m_of->setText(tr("of %1").arg(facts->pages));
        });
    });
}

void PdfView::find()
{
    const QString query = m_search->text();
    if (m_file.isEmpty() || query.trimmed().isEmpty())
        return;
    if (query != m_query || m_foundPage < 0) {
        m_query = query;
        m_foundPage = m_pages->currentPage();
        m_foundNumber = -1;
    }
    say({});
    findOn(m_foundPage, m_pages->pages() + 1, query);
}

void PdfView::findOn(int page, int left, const QString &query)
{
    if (left == 0) {
        m_foundPage = -1;
        m_pages->mark(-1, {});
        say(tr("“%1” is not in the text of this PDF. Scanned pages have no text to search.").arg(query));
        return;
    }
    whenDone(m_pdf.textBoxes(m_file, page), this, [this, page, left, query, generation = m_generation](const Result<QList<PdfTextBox>> &boxes) {
        if (generation != m_generation || query != m_search->text())
            return;
        const QList<QList<QRectF>> hits = boxes ? findInBoxes(*boxes, query) : QList<QList<QRectF>>();
        const int next = page == m_foundPage ? m_foundNumber + 1 : 0;
        if (next < hits.size()) {
            m_foundPage = page;
            m_foundNumber = next;
            m_pages->mark(page, hits.at(next));
            return;
        }
        m_foundNumber = -1;
        m_foundPage = (page + 1) % m_pages->pages();
        findOn(m_foundPage, left - 1, query);
    });
}

} // namespace PhoLuat
