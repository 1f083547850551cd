// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/worker/reader.h"

#include "base/nfc.h"
#include "pdf/worker/facts.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Reading<QImage> refusedImage(QString code, QString detail = {})
{
    return std::unexpected(Refusal{std::move(code), std::move(detail)});
}

/// Without what may stand before the header (ISO 32000-1, annex H.3.4.1): Poppler finds the pages of such a file when it
/// reads from the disk, but not all of them when it reads from memory.
QByteArray fromHeader(QByteArray bytes)
{
    const qsizetype at = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)).indexOf("%PDF-");
    return at > 0 ? bytes.sliced(at) : bytes;
}

} // namespace

DocumentReader::DocumentReader(QByteArray bytes)
    : m_bytes(fromHeader(std::move(bytes)))
    , m_document(Poppler::Document::loadFromData(m_bytes))
{
    if (m_document) {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
}

DocumentReader::~DocumentReader() = default;

QByteArray DocumentReader::facts() const
{
    return PdfWorker::packedFacts(m_document.get(), m_bytes);
}

Reading<std::unique_ptr<Poppler::Page>> DocumentReader::open(int index) const
{
    if (!m_document)
        return std::unexpected(Refusal{u"pdf.damaged"_s});
    if (m_document->isLocked())
        return std::unexpected(Refusal{u"pdf.password"_s});
    if (index < 0 || index >= m_document->numPages())
        return std::unexpected(Refusal{u"pdf.no-page"_s, u"page %1 of %2"_s.arg(index).arg(m_document->numPages())});
    if (index >= PdfWire::pageLimit)
        return std::unexpected(Refusal{u"pdf.too-many-pages"_s});
    std::unique_ptr<Poppler::Page> page = m_document->page(index);
    if (!page)
        return std::unexpected(Refusal{u"pdf.damaged"_s, u"page %1 is missing"_s.arg(index)});
    return page;
}

Reading<QImage> DocumentReader::render(const Poppler::Page &page, double dpi) const
{
    const QSizeF points = page.pageSizeF();
    const double width = std::ceil(points.width() * dpi / 72);
    const double height = std::ceil(points.height() * dpi / 72);
    if (!(width >= 1 && height >= 1)) // also NaN
        return refusedImage(u"pdf.damaged"_s, u"a page without a size"_s);
    if (width * height > static_cast<double>(PdfWire::pixelLimit))
        return refusedImage(u"pdf.too-large-page"_s, u"%1 x %2"_s.arg(width).arg(height));
    const QImage image = page.renderToImage(dpi, dpi);
    if (image.isNull() || image.depth() != 32)
        return refusedImage(u"pdf.damaged"_s, u"no image"_s);
    return image;
}

Reading<QImage> DocumentReader::page(int index, double dpi) const
{
    return open(index).and_then([&](const std::unique_ptr<Poppler::Page> &page) { return render(*page, dpi); });
}

Reading<QImage> DocumentReader::thumbnail(int index, int edge) const
{
    return open(index).and_then([&](const std::unique_ptr<Poppler::Page> &page) -> Reading<QImage> {
        const QSizeF points = page->pageSizeF();
        const double longest = std::max(points.width(), points.height());
        if (edge < 1 || edge > PdfWire::edgeLimit || !(longest > 0))
            return refusedImage(u"pdf.damaged"_s, u"a page without a size"_s);
        return render(*page, (edge - 0.01) * 72 / longest); // just below, so that no way of rounding passes the edge
    });
}

Reading<QString> DocumentReader::text(qint64 limit) const
{
    limit = std::clamp<qint64>(limit, 0, PdfWire::textLimit);
    QString all;
    // A locked document may not even be asked for its pages: Poppler crashes.
    const bool isOpen = m_document && !m_document->isLocked();
    const int pages = isOpen ? std::clamp(m_document->numPages(), 1, PdfWire::pageLimit) : 1;
    for (int index = 0; index < pages && all.size() < limit; ++index) {
        const auto page = open(index);
        if (!page && (index == 0 || page.error().code != u"pdf.damaged"_s))
            return std::unexpected(page.error());
        if (index > 0)
            all += u'\f';
        if (page) // one broken page does not hide the others
            all += (*page)->text(QRectF()).remove(u'\f');
    }
    all = nfc(all);
    all.truncate(limit);
    if (!all.isEmpty() && all.back().isHighSurrogate())
        all.chop(1);
    return all;
}

Reading<QByteArray> DocumentReader::boxes(int index) const
{
    return open(index).and_then([](const std::unique_ptr<Poppler::Page> &page) -> Reading<QByteArray> {
        const auto list = page->textList();
        const int count = static_cast<int>(std::min<size_t>(list.size(), PdfWire::boxLimit));
        PdfWire::Writer writer;
        writer.number(count);
        for (int i = 0; i < count; ++i) {
            const QRectF rect = list[static_cast<size_t>(i)]->boundingBox();
            writer.real(rect.x()).real(rect.y()).real(rect.width()).real(rect.height());
            writer.text(nfc(list[static_cast<size_t>(i)]->text()).left(PdfWire::boxTextLimit));
        }
        return writer.bytes();
    });
}

} // namespace PhoLuat
