// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "base/finding.h"
#include "pdf/signatures.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace PhoLuat {

struct PdfTextBox {
    QRectF rect; ///< in points, from the page's top left
    QString text;
};

/// What is known of a PDF without trusting it. `state` is "ok", "protected" (asks for a password), or "unreadable".
struct PdfFacts {
    int pages = 0;
    QSizeF firstPage;        ///< points
    QString version;         ///< "1.7"
    bool isEncrypted = false;
    bool needsPassword = false;
    bool hasJavaScript = false;
    bool hasForm = false;
    bool hasEmbeddedFiles = false;
    int signatures = 0;
    Findings findings = {};  ///< scripts, launch actions, damaged structure …
    QString state = QStringLiteral("ok");
};

/// What one request may cost.
struct PdfLimits {
    std::chrono::milliseconds time{10'000}; ///< then the worker is killed and the request answers an Error
    std::chrono::milliseconds idle{60'000}; ///< then a worker without work is let go
};

/// The door to PDF: every byte is parsed in `pholuat-pdf-render` processes (seccomp, Landlock, rlimits, 10 s),
/// a pool as wide as the cores, killed and started again without the caller noticing anything but an Error.
/// Lives on one thread (the window's); all work answers by future. Files are handed over by descriptor or bytes:
/// the worker opens nothing.
class PdfDoor final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfDoor)
public:
    /// `workerPath` is the program pholuat-pdf-render; pholuat-pdf-sign lies beside it. `workers` <= 0: one a core. Workers start with the first request.
    explicit PdfDoor(QString workerPath, int workers = 0, QObject *parent = nullptr, PdfLimits limits = {});
    /// Ends the workers; futures that are not answered yet finish as cancelled.
    ~PdfDoor() override;

    /// A protected or unreadable PDF has facts too; an Error says that it could not be looked at (too slow, too large …).
    /// Cancelling a future drops its request when no worker has begun with it.
    [[nodiscard]] QFuture<Result<PdfFacts>> facts(const QString &file);
    /// Page from 0, at `dpi`; refused above 64 megapixels.
    [[nodiscard]] QFuture<Result<QImage>> page(const QString &file, int page, double dpi);
    /// Fits into a square of `edge` pixels.
    [[nodiscard]] QFuture<Result<QImage>> thumbnail(const QString &file, int page, int edge);
    /// The text layer, NFC, pages split by form feeds, at most `limit` characters.
    [[nodiscard]] QFuture<Result<QString>> text(const QString &file, qsizetype limit = 4'000'000);
    [[nodiscard]] QFuture<Result<QList<PdfTextBox>>> textBoxes(const QString &file, int page);
    /// Starts a worker and lets it try the forbidden acts (read home, write, connect, exec …); the names of those
    /// that were NOT stopped. Empty is good.
    [[nodiscard]] QFuture<Result<QStringList>> selfTest();
    /// Who signed, when, and one verdict for each signature, by `pholuat-pdf-sign` beside the other worker (NSS, the same
    /// walls, no network, no password). Errors as page()'s.
    [[nodiscard]] QFuture<Result<PdfSignatures>> signatures(const QString &file);
    /// Whether `signedFile` is `original` with nothing but signatures added: it begins with the same bytes, every object of the
    /// original is as it was, every page looks the same outside the new signatures, and the last one covers the whole file.
    /// Refused ("cover.page", "cover.form", "cover.prefix" …) with what differs. An issuer this machine does not know is accepted
    /// and told by the state.
    [[nodiscard]] QFuture<Result<PdfSignatures>> signedCopy(const QString &original, const QString &signedFile);
    /// A folder whose authorities count beside nobody else's: certificates as files (.pem, .crt, .cer, .der), or an NSS database
    /// (cert9.db), copied before use. Empty: those of the system. For the signatures asked about from now on.
    void setTrust(const QString &folder);
    /// Starts a worker before the first request (loading its libraries takes longer than a page). Returns at once;
    /// a start that fails is told by the next request.
    void warmUp();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace PhoLuat
