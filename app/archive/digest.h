// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace PhoLuat {

/// The digests BagIt bags are seen with (RFC 8493, 2.4). MD5 and SHA-1 only find accidents, never intent.
enum class DigestKind { Md5, Sha1, Sha224, Sha256, Sha384, Sha512 };

/// "md5" … "sha512", as in "manifest-sha256.txt".
[[nodiscard]] QString digestName(DigestKind kind);
[[nodiscard]] std::optional<DigestKind> digestKind(QStringView name);
/// Length of the hexadecimal form.
[[nodiscard]] int digestLength(DigestKind kind);
[[nodiscard]] bool isStrong(DigestKind kind);

/// A running digest. One thread at a time; many of them in parallel.
class Digest final {
public:
    explicit Digest(DigestKind kind);
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;
    ~Digest();

    void add(QByteArrayView bytes);
    /// Lower-case hexadecimal; ends the digest.
    [[nodiscard]] QString hex();
    [[nodiscard]] DigestKind kind() const { return m_kind; }

private:
    struct Release {
        void operator()(void *context) const;
    };
    DigestKind m_kind;
    std::unique_ptr<void, Release> m_context;
};

} // namespace PhoLuat
