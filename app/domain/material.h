// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/body.h"
#include "domain/unit.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace PhoLuat {

struct MaterialTag;
using MaterialId = Id<MaterialTag>;
struct AttachmentTag;
using AttachmentId = Id<AttachmentTag>;

/// What is known of a legal basis. A citation alone says nothing on validity (domain.md 5.6).
enum class LawStatus { Unchecked, InForce, PartlyExpired, Expired, Unknown };

struct LegalBasis {
    QString citation; ///< as the author wrote it: "Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13"
    LawStatus status = LawStatus::Unchecked;
    QDate checkedOn = {};
    friend bool operator==(const LegalBasis &, const LegalBasis &) = default;
};

/// A file beside a material or report. The bytes live in the workspace under their SHA-256.
struct Attachment {
    AttachmentId id;
    QString name;      ///< NFC, as the user sees it
    QString mediaType; ///< "application/pdf"
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< 64 lower-case hex digits
    int pages = -1;    ///< -1: not known (not read yet, or not readable)
    QString text = {}; ///< the PDF's text layer, for search only: never taken as the truth
    QString trouble = {}; ///< why it could not be shown, empty when fine
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// The parts of an administrative document around its body: NĐ 30/2020/NĐ-CP, Phụ lục I (numbers of its diagram).
struct DocumentHead {
    QString superior;            ///< 2a, may be empty
    QString organ;               ///< 2b
    QString number;              ///< 3: "05"
    QString code;                ///< 3: "KH-UBND"
    QString place;               ///< 4: "Bình Định"
    QDate date;                  ///< 4
    QString typeName;            ///< 5a: "KẾ HOẠCH"; empty for a công văn
    QString subject;             ///< 5a' or 5b
    QStringList addressees;      ///< 9a
    QStringList recipients;      ///< 9b', without dash and semicolon; the last one is "Lưu: VT, …"
    QStringList authority;       ///< 7a lines: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
    QString signer;              ///< 7b
    friend bool operator==(const DocumentHead &, const DocumentHead &) = default;
};

enum class MaterialState { Draft, Checked, Sealed, Published };

/// A legal-education material (domain.md 3.3). Codes refer to resources/vocabularies.
struct Material {
    MaterialId id;
    qint64 revision = 0;      ///< 0: never stored; the Store raises it at each save
    QString title;
    QString kind;             ///< "TOGAP", "HOIDAP" …
    QStringList fields = {};  ///< codes of the 45 legal fields, "01" … "45"
    QStringList audiences = {};
    QString language = QStringLiteral("vi"); ///< "vi", "other", or a minority language "dtts:<name>" (form R columns 6–8)
    QString summary = {};
    UnitId unit = {};         ///< the office that owns it
    QString author = {};
    QString approver = {};
    QDate approvedOn = {};
    QDate issuedOn = {};
    int copies = 0;           ///< copies handed out free of charge
    QList<LegalBasis> bases = {};
    DocumentHead head = {};
    Body body = {};
    QList<Attachment> attachments = {};
    MaterialState state = MaterialState::Draft;
    QDateTime changedAt = {}; ///< UTC
    friend bool operator==(const Material &, const Material &) = default;
};

/// A row of the materials list; no body, so ten thousand fit in memory.
struct MaterialSummary {
    MaterialId id;
    QString title;
    QString kind;
    MaterialState state = MaterialState::Draft;
    QDateTime changedAt;
    QString snippet = {}; ///< around the first hit of a search; hits between U+E000 and U+E001
    int attachments = 0;
};

/// One kept revision of a material.
struct MaterialRevision {
    qint64 revision = 0;
    QDateTime at;
    QString who;
    Material material;
};

} // namespace PhoLuat
