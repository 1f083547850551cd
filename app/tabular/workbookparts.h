// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip.h"
#include "tabular/table.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QXmlStreamReader>

namespace PhoLuat {

/// The XML parts around the sheets of a workbook; seen only by this library.
class WorkbookArchive final {
public:
    WorkbookArchive(ZipReader zip, const TableLimits &limits) : m_zip(std::move(zip)), m_limits(limits), m_deadline(limits.milliseconds) {}

    struct Relation {
        QString type; ///< what follows the last slash: "worksheet"
        QString part;
    };
    [[nodiscard]] bool has(const QString &part) const;
    /// Calls `element` at each start of an element, until the end or a failure. Damaged when it is not good XML or
    /// declares a document type.
    [[nodiscard]] Result<> walk(const QString &part, const std::function<Result<>(QXmlStreamReader &xml)> &element) const;
    /// By relation id; nothing when the part has none. Those that lead outside of the file are left out.
    [[nodiscard]] Result<QHash<QString, Relation>> relationsOf(const QString &part) const;
    [[nodiscard]] Result<QStringList> sharedStrings(const QString &part) const;
    /// For each cell style whether it shows a day or a time.
    [[nodiscard]] Result<QList<bool>> dateStyles(const QString &part) const;
    [[nodiscard]] const TableLimits &limits() const { return m_limits; }
    [[nodiscard]] Result<> checkTime() const;

private:
    [[nodiscard]] QString nameOf(const QString &part) const;
    ZipReader m_zip;
    TableLimits m_limits;
    QDeadlineTimer m_deadline;
};

/// The text of a string element (<si>, <is>): runs joined, readings left out, "_x000D_" undone, NFC.
[[nodiscard]] QString stringText(QXmlStreamReader &xml);

[[nodiscard]] Error damagedWorkbook(const QString &detail);

} // namespace PhoLuat
