// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag.h"

#include "package/bagreading.h"
#include "package/manifest.h"
#include "package/reasons.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 largestTagFile = 8LL * 1024 * 1024; // ten thousand lines of a SHA-512 list fit twice

/// One judgement from top to bottom; every stage answers an Error to end it.
class Judge final {
public:
    Judge(BagReading &reading, BagProfile profile, const ArchiveLimits &limits) : m_reading(reading), m_profile(profile), m_limits(limits) {}

    Result<> run()
    {
        for (const auto stage : {&Judge::readDeclaration, &Judge::readManifests, &Judge::checkProfile, &Judge::checkTagFiles, &Judge::checkListed,
                                 &Judge::checkInfo, &Judge::checkPayload}) {
            if (const auto done = (this->*stage)(); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] const QString &place() const { return m_place; }

private:
    [[nodiscard]] BagFiles &files() const { return *m_reading.files; }
    [[nodiscard]] bool own() const { return m_profile == BagProfile::Own; }

    Result<QString> tagText(const QString &name)
    {
        const auto bytes = files().read(name, largestTagFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        return readTagText(*bytes, m_declaration, name);
    }

    Result<> readDeclaration()
    {
        if (!files().find(u"bagit.txt"_s))
            return std::unexpected(refusal(u"bag.bagit"_s, QCoreApplication::translate("PhoLuat", "it has no bagit.txt, so it is no bag")));
        constexpr qint64 most = 64 * 1024;
        const auto bytes = files().read(u"bagit.txt"_s, most);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto declaration = readBagDeclaration(*bytes);
        if (!declaration)
            return std::unexpected(declaration.error());
        m_declaration = *std::move(declaration);
        return {};
    }

    Result<> readManifests()
    {
        static const QRegularExpression pattern(u"^(tag)?manifest-([a-z0-9-]+)\\.txt$"_s, QRegularExpression::CaseInsensitiveOption);
        for (const BagFile &file : files().files()) {
            const auto match = pattern.match(file.name);
            if (!match.hasMatch())
                continue;
            const auto kind = digestKind(QString(match.captured(2)).toLower().remove(u'-'));
            if (!kind) {
                warn(m_reading.judgement, u"bag.digest.unknown"_s,
                     QCoreApplication::translate("PhoLuat", "The list %1 uses a digest that is not known here. It was not checked. The other lists were.").arg(file.name), file.name);
                continue;
            }
            const auto text = tagText(file.name);
            if (!text)
                return std::unexpected(text.error());
            auto manifest = readManifest(file.name, *kind, !match.captured(1).isEmpty(), *text, m_declaration, m_limits);
            if (!manifest)
                return std::unexpected(manifest.error());
            for (const Finding &finding : std::as_const(manifest->findings))
                warn(m_reading.judgement, finding.code, finding.text, finding.place);
            (manifest->ofTags ? m_tagManifests : m_manifests).append(*std::move(manifest));
        }
        if (m_manifests.isEmpty())
            return std::unexpected(refusal(u"bag.manifest.missing"_s, QCoreApplication::translate("PhoLuat", "it has no list of its files (manifest-sha256.txt)")));
        return {};
    }

    /// What is refused by rule before any byte of the payload is read.
    Result<> checkProfile()
    {
        if (files().find(u"fetch.txt"_s))
            return std::unexpected(refusal(u"bag.fetch"_s, QCoreApplication::translate("PhoLuat", "it wants files to be fetched from the network (fetch.txt)")));
        if (!files().hasDataFolder())
            return std::unexpected(refusal(u"bag.data"_s, QCoreApplication::translate("PhoLuat", "it has no folder \"data\"")));
        if (!files().hasTopFolder()) {
            if (own())
                return std::unexpected(refusal(u"bag.top"_s, QCoreApplication::translate("PhoLuat", "its files do not lie in one folder")));
            warn(m_reading.judgement, u"bag.top"_s,
                 QCoreApplication::translate("PhoLuat", "The bag lies at the top of the archive instead of in one folder. RFC 8493 asks for the folder. The content is not affected."));
        }
        const auto strong = [](const Manifest &manifest) { return isStrong(manifest.kind); };
        if (std::ranges::none_of(m_manifests, strong)) {
            if (own() || !m_declaration.isDraft())
                return std::unexpected(refusal(u"bag.digest.weak"_s, QCoreApplication::translate("PhoLuat", "its files are listed with MD5 or SHA-1 only, which do not show a deliberate change; SHA-256 or better is needed")));
            m_reading.judgement.reasons.append({Severity::Information, u"bag.digest.weak"_s,
                                                QCoreApplication::translate("PhoLuat", "The bag is of an old version that lists its files with MD5 or SHA-1. Accidents would be found, a deliberate change would not. Ask the sender by another way when in doubt."),
                                                m_manifests.first().name});
        }
        if (!own())
            return {};
        const auto sha256 = [](const Manifest &manifest) { return manifest.kind == DigestKind::Sha256; };
        if (m_declaration.isDraft() || m_declaration.encoding != "UTF-8"_L1)
            return std::unexpected(refusal(u"bag.profile"_s, QCoreApplication::translate("PhoLuat", "it is not a BagIt 1.0 bag in UTF-8")));
        if (std::ranges::none_of(m_manifests, sha256) || std::ranges::none_of(m_tagManifests, sha256))
            return std::unexpected(refusal(u"bag.profile"_s, QCoreApplication::translate("PhoLuat", "manifest-sha256.txt or tagmanifest-sha256.txt is missing")));
        return {};
    }

    static bool isTagManifest(const QString &name) { return name.startsWith("tagmanifest-"_L1) && !name.contains(u'/'); }
    /// A detached signature over the tag manifest cannot stand in it.
    static QString signatureName() { return u"signature/tagmanifest-sha256.txt.p7s"_s; }
    static bool isSignature(const QString &name) { return name == signatureName(); }

    Result<> checkTagFiles()
    {
        if (const auto proved = prove(m_tagManifests); !proved)
            return proved;
        for (const BagFile &file : files().files()) {
            if (m_tagManifests.isEmpty() || file.name.startsWith("data/"_L1) || isTagManifest(file.name) || isSignature(file.name) || isListed(m_tagManifests, file.name))
                continue;
            const QString cause = QCoreApplication::translate("PhoLuat", "\"%1\" stands in no list, so nobody can tell whether it was changed").arg(file.name);
            if (own())
                return std::unexpected(refusal(u"bag.tag.extra"_s, cause));
            warn(m_reading.judgement, u"bag.tag.extra"_s,
                 QCoreApplication::translate("PhoLuat", "Take care: %1. It is no part of what was sent with proof. Do not rely on it.").arg(cause), file.name);
        }
        if (const BagFile *signature = files().find(signatureName())) {
            m_reading.judgement.reasons.append({Severity::Information, u"bag.signature.unchecked"_s,
                                                QCoreApplication::translate("PhoLuat", "A signature on the list of files came with it. It is kept but not checked here, so it proves nothing yet. Check it with the program that signed."), signature->name});
        }
        for (const Manifest &manifest : std::as_const(m_tagManifests)) {
            if (m_reading.judgement.digest.isEmpty() || manifest.kind == DigestKind::Sha256) {
                const auto bytes = files().read(manifest.name, largestTagFile);
                if (!bytes)
                    return std::unexpected(bytes.error());
                m_reading.judgement.digest = sha256(*bytes);
            }
        }
        return {};
    }

    Result<> checkInfo()
    {
        const QString name = files().find(u"bag-info.txt"_s) ? u"bag-info.txt"_s : u"package-info.txt"_s;
        if (!files().find(name))
            return {};
        const auto text = tagText(name);
        if (!text)
            return std::unexpected(text.error());
        const auto fields = readBagInfo(*text, m_declaration);
        if (!fields)
            return std::unexpected(fields.error());
        static const QRegularExpression oxum(u"^([0-9]{1,18})\\.([0-9]{1,9})$"_s);
        qint64 bytes = 0;
        qint64 count = 0;
        for (const BagFile &file : files().files()) {
            if (file.name.startsWith("data/"_L1)) {
                bytes += file.size;
                ++count;
            }
        }
        for (const auto &[label, value] : *fields) {
            if (label.compare("Payload-Oxum"_L1, Qt::CaseInsensitive) != 0)
                continue;
            const auto match = oxum.match(value);
            const qint64 lost = lostSystemFiles().size();
            const qint64 announced = match.captured(1).toLongLong();
            if (!match.hasMatch() || (lost == 0 ? announced != bytes : announced < bytes) || match.captured(2).toLongLong() != count + lost) {
                return std::unexpected(refusal(u"bag.oxum"_s, QCoreApplication::translate("PhoLuat", "it announces %1 (bytes.files) but holds %2.%3").arg(value).arg(bytes).arg(count)));
            }
        }
        return {};
    }

    /// Every payload file is listed, every listed one is there. All that are missing or too many are named.
    Result<> checkListed()
    {
        QList<Finding> wrong;
        const QSet<QString> lost = lostSystemFiles();
        QSet<QString> missing;
        for (const Manifest &manifest : std::as_const(m_manifests)) {
            for (const ManifestLine &line : manifest.lines) {
                if (files().find(line.path) || lost.contains(line.path) || missing.contains(line.path))
                    continue;
                missing.insert(line.path);
                wrong.append({Severity::Error, u"bag.missing"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is listed but missing").arg(line.path), line.path});
            }
        }
        for (const QString &path : lost) {
            warn(m_reading.judgement, u"bag.systemfile"_s,
                 QCoreApplication::translate("PhoLuat", "\"%1\" is listed but missing. It is a file that a system leaves behind, not a document, and was dropped on the way. Nothing needs to be done.").arg(path), path);
        }
        QList<QSet<QString>> listed;
        for (const Manifest &manifest : std::as_const(m_manifests)) {
            QSet<QString> paths;
            for (const ManifestLine &line : manifest.lines)
                paths.insert(line.path);
            listed.append(std::move(paths));
        }
        for (const BagFile &file : files().files()) {
            if (!file.name.startsWith("data/"_L1))
                continue;
            const auto lists = std::ranges::count_if(listed, [&file](const QSet<QString> &paths) { return paths.contains(file.name); });
            // The drafts asked for one list only; 1.0 wants every file in every list (RFC 8493, 3).
            if (lists == 0 || (!m_declaration.isDraft() && lists != listed.size())) {
                wrong.append({Severity::Error, u"bag.extra"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is there but not in every list of its files").arg(file.name), file.name});
            } else if (isSystemFile(file.name)) {
                warn(m_reading.judgement, u"bag.systemfile"_s,
                     QCoreApplication::translate("PhoLuat", "\"%1\" is a file that a system left behind, not a document. It came in by accident. It can be ignored.").arg(file.name), file.name);
            }
        }
        return refuseAll(wrong);
    }

    /// The first ends the judgement; the others stand below it, as many as a person reads.
    Result<> refuseAll(const QList<Finding> &wrong)
    {
        constexpr qsizetype most = 20;
        if (wrong.isEmpty())
            return {};
        for (qsizetype i = 1; i < std::min(wrong.size(), most); ++i)
            m_reading.judgement.reasons.append({Severity::Error, wrong.at(i).code, refusalText(wrong.at(i).text), wrong.at(i).place});
        if (wrong.size() > most)
            m_reading.judgement.reasons.append({Severity::Error, wrong.at(most).code, refusalText(QCoreApplication::translate("PhoLuat", "%n more file(s) are missing or in no list", nullptr, static_cast<int>(wrong.size() - most)))});
        m_place = wrong.first().place;
        return std::unexpected(refusal(wrong.first().code, wrong.first().text));
    }

    Result<> checkPayload() { return prove(m_manifests); }

    static bool isSystemFile(const QString &path)
    {
        static const QSet<QString> names{u"thumbs.db"_s, u".ds_store"_s, u"desktop.ini"_s};
        return names.contains(path.section(u'/', -1).toLower());
    }

    /// Listed files of systems that copying programs drop; tolerated in bags of others only.
    [[nodiscard]] QSet<QString> lostSystemFiles() const
    {
        QSet<QString> lost;
        for (const Manifest &manifest : m_manifests) {
            for (const ManifestLine &line : manifest.lines) {
                if (!own() && isSystemFile(line.path) && !files().find(line.path))
                    lost.insert(line.path);
            }
        }
        return lost;
    }

    static bool isListed(const QList<Manifest> &manifests, const QString &name)
    {
        return std::ranges::any_of(manifests, [&name](const Manifest &manifest) {
            return std::ranges::any_of(manifest.lines, [&name](const ManifestLine &line) { return line.path == name; });
        });
    }

    /// Reads every listed file once and compares all its digests.
    Result<> prove(const QList<Manifest> &manifests)
    {
        QHash<QString, QHash<DigestKind, QString>> promised;
        QStringList order;
        for (const Manifest &manifest : manifests) {
            for (const ManifestLine &line : manifest.lines) {
                if (!files().find(line.path)) {
                    if (!own() && isSystemFile(line.path))
                        continue; // warned of
                    return std::unexpected(refusal(u"bag.missing"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is listed but missing").arg(line.path)));
                }
                if (!promised.contains(line.path))
                    order.append(line.path);
                promised[line.path].insert(manifest.kind, line.digest);
            }
        }
        QList<HashTask> tasks;
        for (const QString &path : std::as_const(order))
            tasks.append({path, promised.value(path).keys()});
        const auto digests = hashFiles(files(), tasks);
        if (!digests)
            return std::unexpected(digests.error());
        for (const QString &path : std::as_const(order)) {
            const QHash<DigestKind, QString> real = digests->value(path);
            for (const auto &[kind, digest] : promised.value(path).asKeyValueRange()) {
                if (real.value(kind) != digest) {
                    m_place = path;
                    return std::unexpected(damage(u"bag.hash"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is not what was sent: its %2 differs from the list").arg(path, digestName(kind).toUpper())));
                }
            }
            if (path.startsWith("data/"_L1) && real.contains(DigestKind::Sha256))
                m_reading.sha256.insert(path, real.value(DigestKind::Sha256));
        }
        return {};
    }

    BagReading &m_reading;
    BagProfile m_profile;
    const ArchiveLimits &m_limits;
    BagDeclaration m_declaration;
    QList<Manifest> m_manifests;
    QList<Manifest> m_tagManifests;
    QString m_place; ///< the file that ended it
};

} // namespace

BagReading readBag(const QString &path, BagProfile profile, const ArchiveLimits &limits)
{
    BagReading reading;
    reading.judgement.kind = u"bag"_s;
    auto files = openBagFiles(path, limits);
    if (!files) {
        conclude(reading.judgement, files.error());
        return reading;
    }
    reading.files = *std::move(files);
    for (const Finding &finding : reading.files->findings())
        warn(reading.judgement, finding.code, finding.text, finding.place);
    Judge judge(reading, profile, limits);
    if (const auto good = judge.run(); !good)
        conclude(reading.judgement, good.error(), judge.place());
    return reading;
}

Judgement judgeBag(const QString &path, BagProfile profile, const ArchiveLimits &limits)
{
    return readBag(path, profile, limits).judgement;
}

} // namespace PhoLuat
