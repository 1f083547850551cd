// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfdoor.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

namespace PhoLuat {

/// Pages of a PDF one below the other. Only what is in sight is asked of the workers, and nothing waits for them.
class PdfPages final : public QAbstractScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfPages)
public:
    explicit PdfPages(PdfDoor &pdf, QWidget *parent = nullptr);
    ~PdfPages() override;

    void show(const QString &file, const PdfFacts &facts);
    void clear();
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// 1 is the size on paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void fitWidth();
    /// Boxes to mark, in points; brings the first into sight.
    void mark(int page, const QList<QRectF> &boxes);

signals:
    void pageChanged(int page);
    /// A page could not be drawn; the sentence stands in its place as well.
    void pageFailed(int page, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSize pageSize(int page) const;
    [[nodiscard]] QRect pageRect(int page, int top) const; ///< in the viewport
    [[nodiscard]] int topOf(int page) const;
    void layOut();
    void fetch(int page);
    void forget();

    PdfDoor &m_pdf;
    QString m_file;
    int m_pages = 0;
    double m_zoom = 1;
    QSizeF m_firstPage;
    QHash<int, QSizeF> m_sizes; ///< points, of pages drawn so far
    QHash<int, QImage> m_images;
    QHash<int, QString> m_troubles;
    QSet<int> m_asked;
    int m_generation = 0;       ///< answers of an older file or zoom are dropped
    int m_markedPage = -1;
    QList<QRectF> m_marks;
};

} // namespace PhoLuat
