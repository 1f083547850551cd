// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/worker/channel.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <memory>

namespace Poppler {
class Document;
class Page;
}

namespace PhoLuat {

/// One document as Poppler reads it. It runs no script, follows no link and writes nothing.
class DocumentReader final {
public:
    explicit DocumentReader(QByteArray bytes);
    ~DocumentReader();
    Q_DISABLE_COPY_MOVE(DocumentReader)

    /// The payload of an answer to Kind::Facts; there is one for every sequence of bytes.
    [[nodiscard]] QByteArray facts() const;
    [[nodiscard]] Reading<QImage> page(int index, double dpi) const;
    [[nodiscard]] Reading<QImage> thumbnail(int index, int edge) const;
    [[nodiscard]] Reading<QString> text(qint64 limit) const;
    /// The payload of an answer to Kind::Boxes.
    [[nodiscard]] Reading<QByteArray> boxes(int index) const;

private:
    [[nodiscard]] Reading<std::unique_ptr<Poppler::Page>> open(int index) const;
    [[nodiscard]] Reading<QImage> render(const Poppler::Page &page, double dpi) const;

    QByteArray m_bytes;
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace PhoLuat
