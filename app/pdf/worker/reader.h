// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/wire.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <expected>
#include <memory>

namespace Poppler {
class Document;
class Page;
}

namespace PhoLuat {

/// Why a request was not answered: a code of the door's list and a detail for its log.
struct Refusal {
    QString code;
    QString detail = {};
};

template<class T>
using Reading = std::expected<T, Refusal>;

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
