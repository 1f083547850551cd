// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip.h"

#include <memory>

namespace PhoLuat {

struct BagFile {
    QString name;    ///< NFC, relative to the bag's own folder
    qint64 size = 0;
};

/// The files of a bag, wherever it lies. Several threads may read at once.
class BagFiles {
public:
    BagFiles() = default;
    BagFiles(const BagFiles &) = delete;
    BagFiles &operator=(const BagFiles &) = delete;
    virtual ~BagFiles() = default;

    [[nodiscard]] const QList<BagFile> &files() const { return m_files; }
    [[nodiscard]] const BagFile *find(const QString &name) const;
    [[nodiscard]] bool hasDataFolder() const { return m_hasDataFolder; }
    /// The bag lies in one top folder, as RFC 8493 section 4 asks of archives.
    [[nodiscard]] bool hasTopFolder() const { return m_hasTopFolder; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] virtual Result<> read(const QString &name, const std::function<bool(QByteArrayView)> &sink) const = 0;
    [[nodiscard]] Result<QByteArray> read(const QString &name, qint64 limit) const;

protected:
    QList<BagFile> m_files;
    QHash<QString, qsizetype> m_byName;
    Findings m_findings;
    bool m_hasDataFolder = false;
    bool m_hasTopFolder = true;
};

/// A folder (links are refused, never followed) or a ZIP. Errors as ZipReader::open's, and Refused.
[[nodiscard]] Result<std::unique_ptr<BagFiles>> openBagFiles(const QString &path, const ArchiveLimits &limits);

} // namespace PhoLuat
