// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/pdfpages.h"

#include "widgets/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 12;
constexpr double dotsPerPoint = 96.0 / 72;
constexpr int mostImages = 12; ///< kept in memory
}

PdfPages::PdfPages(PdfDoor &pdf, QWidget *parent) : QAbstractScrollArea(parent), m_pdf(pdf)
{
    setAccessibleName(tr("Pages of the PDF"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
}

PdfPages::~PdfPages() = default;

void PdfPages::show(const QString &file, const PdfFacts &facts)
{
    clear();
    m_file = file;
    m_pages = facts.pages;
    m_firstPage = facts.firstPage.isEmpty() ? QSizeF(595, 842) : facts.firstPage;
    fitWidth();
    verticalScrollBar()->setValue(0);
}

void PdfPages::clear()
{
    m_file.clear();
    m_pages = 0;
    m_sizes.clear();
    m_troubles.clear();
    m_markedPage = -1;
    forget();
    layOut();
}

void PdfPages::forget()
{
    ++m_generation;
    m_images.clear();
    m_asked.clear();
    viewport()->update();
}

QSize PdfPages::pageSize(int page) const
{
    return (m_sizes.value(page, m_firstPage) * m_zoom * dotsPerPoint).toSize();
}

int PdfPages::topOf(int page) const
{
    int top = gap;
    for (int before = 0; before < page; ++before)
        top += pageSize(before).height() + gap;
    return top;
}

QRect PdfPages::pageRect(int page, int top) const
{
    const QSize size = pageSize(page);
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, top), size};
}

void PdfPages::layOut()
{
    int width = 0;
    for (int page = 0; page < m_pages; ++page)
        width = std::max(width, pageSize(page).width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, topOf(m_pages) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width + 2 * gap - viewport()->width()));
    viewport()->update();
}

int PdfPages::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    int bottom = gap;
    for (int page = 0; page < m_pages; ++page) {
        bottom += pageSize(page).height() + gap;
        if (bottom > middle)
            return page;
    }
    return std::max(0, m_pages - 1);
}

void PdfPages::goToPage(int page)
{
    verticalScrollBar()->setValue(topOf(std::clamp(page, 0, std::max(0, m_pages - 1))) - gap);
}

void PdfPages::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, 0.2, 5.0);
    forget();
    layOut();
    goToPage(page);
}

void PdfPages::fitWidth()
{
    const double room = std::max(100, viewport()->width() - 2 * gap);
    setZoom(m_firstPage.width() > 0 ? room / (m_firstPage.width() * dotsPerPoint) : 1);
}

void PdfPages::mark(int page, const QList<QRectF> &boxes)
{
    m_markedPage = page;
    m_marks = boxes;
    if (page >= 0 && !boxes.isEmpty()) {
        const int y = topOf(page) + int(boxes.first().top() * m_zoom * dotsPerPoint);
        if (y < verticalScrollBar()->value() || y > verticalScrollBar()->value() + viewport()->height() - 40)
            verticalScrollBar()->setValue(y - viewport()->height() / 3);
    }
    viewport()->update();
}

void PdfPages::fetch(int page)
{
    if (page < 0 || page >= m_pages || m_asked.contains(page) || m_troubles.contains(page))
        return;
    m_asked.insert(page);
    const double ratio = devicePixelRatioF();
    whenDone(m_pdf.page(m_file, page, m_zoom * 96 * ratio), this, [this, page, ratio, generation = m_generation](const Result<QImage> &image) {
        if (generation != m_generation)
            return;
        if (!image) {
            m_troubles.insert(page, image.error().text);
            emit pageFailed(page, image.error().text);
            viewport()->update();
            return;
        }
        QImage shown = *image;
        shown.setDevicePixelRatio(ratio);
        m_images.insert(page, shown);
        const QSizeF size = shown.deviceIndependentSize() / (m_zoom * dotsPerPoint);
        // Pages above the one in sight may turn out taller: what is read must not jump.
        if (const QSize before = pageSize(page); (size * m_zoom * dotsPerPoint - QSizeF(before)).toSize() != QSize(0, 0)) {
            const bool isAbove = page < currentPage();
            m_sizes.insert(page, size);
            const int grown = pageSize(page).height() - before.height();
            layOut();
            if (isAbove && grown != 0)
                verticalScrollBar()->setValue(verticalScrollBar()->value() + grown);
        }
        viewport()->update();
    });
}

void PdfPages::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QSet<int> seen;
    int top = gap - verticalScrollBar()->value();
    for (int page = 0; page < m_pages; ++page) {
        const QRect rect = pageRect(page, top);
        top += rect.height() + gap;
        if (rect.bottom() < event->rect().top())
            continue;
        if (rect.top() > event->rect().bottom())
            break;
        seen.insert(page);
        // Paper is white in the dark, too.
        painter.fillRect(rect, Qt::white);
        if (const auto image = m_images.constFind(page); image != m_images.cend()) {
            painter.drawImage(rect.topLeft(), *image);
        } else {
            fetch(page);
            painter.setPen(Qt::darkGray);
            painter.drawText(rect.adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap, m_troubles.value(page, tr("Page %1").arg(page + 1)));
        }
        if (page == m_markedPage) {
            for (const QRectF &box : std::as_const(m_marks)) {
                const double scale = m_zoom * dotsPerPoint;
                QRectF place(box.topLeft() * scale, box.size() * scale);
                painter.fillRect(place.translated(rect.topLeft()), QColor(255, 200, 0, 110));
            }
        }
    }
    // The next page is drawn before it is needed; far ones are let go.
    const int current = currentPage();
    fetch(current + 1);
    for (auto it = m_images.begin(); m_images.size() > mostImages && it != m_images.end();) {
        if (seen.contains(it.key()) || std::abs(it.key() - current) <= 2) {
            ++it;
        } else {
            m_asked.remove(it.key());
            it = m_images.erase(it);
        }
    }
}

void PdfPages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PdfPages::scrollContentsBy(int, int)
{
    viewport()->update();
    emit pageChanged(currentPage());
}

void PdfPages::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PdfPages::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(m_pages - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace PhoLuat
