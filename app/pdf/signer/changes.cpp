// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/signer/changes.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;
using Keys = std::set<std::string>;

constexpr double largestShare = 0.25; ///< of a page, that one signature's picture may cover
constexpr int deepest = 60;

void open(QPDF &pdf, QByteArrayView bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("document", bytes.data(), static_cast<size_t>(bytes.size()));
}

bool isSame(Object a, Object b)
{
    if (a.isStream() != b.isStream())
        return false;
    if (!a.isStream())
        return a.unparseResolved() == b.unparseResolved();
    if (a.getDict().unparseResolved() != b.getDict().unparseResolved())
        return false;
    const auto one = a.getRawStreamData();
    const auto two = b.getRawStreamData();
    return one->getSize() == two->getSize() && std::equal(one->getBuffer(), one->getBuffer() + one->getSize(), two->getBuffer());
}

/// The keys under which two dictionaries say different things.
Keys differing(Object a, Object b)
{
    Keys keys = a.getKeys();
    for (const std::string &key : b.getKeys())
        keys.insert(key);
    std::erase_if(keys, [&](const std::string &key) { return a.getKey(key).unparse() == b.getKey(key).unparse(); });
    return keys;
}

bool isWithin(const Keys &keys, const Keys &allowed)
{
    return std::ranges::all_of(keys, [&](const std::string &key) { return allowed.contains(key); });
}

class Comparison final {
public:
    Comparison(QByteArrayView before, QByteArrayView after)
    {
        open(m_before, before);
        open(m_after, after);
    }

    QStringList run()
    {
        if (m_after.anyWarnings() && !m_before.anyWarnings())
            note(u"damaged"_s);
        checkTrailer();
        checkPages();
        checkCatalog();
        checkObjects();
        return m_changes;
    }

private:
    void note(const QString &code)
    {
        if (!m_changes.contains(code))
            m_changes.append(code);
    }

    [[nodiscard]] bool wasThere(Object object) { return object.isIndirect() && !m_before.getObject(object.getObjGen()).isNull(); }
    void expect(Object object)
    {
        if (object.isIndirect())
            m_checked.insert(object.getObjGen());
    }

    void checkTrailer()
    {
        Object before = m_before.getTrailer();
        Object after = m_after.getTrailer();
        // Where the table lies and how it is written; the second half of /ID tells the versions apart.
        static const Keys allowed{"/Prev", "/Size", "/ID", "/XRefStm", "/Info", "/Type", "/W", "/Index", "/Length", "/Filter", "/DecodeParms", "/DL"};
        if (!isWithin(differing(before, after), allowed))
            note(u"catalog"_s);
        Object oldInfo = before.getKey("/Info");
        Object newInfo = after.getKey("/Info");
        expect(oldInfo);
        if (newInfo.isDictionary()) {
            const Keys keys = oldInfo.isDictionary() ? differing(oldInfo, newInfo) : newInfo.getKeys();
            if (!isWithin(keys, {"/ModDate", "/Producer"}))
                note(u"metadata"_s);
        } else if (oldInfo.isDictionary()) {
            note(u"metadata"_s);
        }
    }

    void checkPages()
    {
        const std::vector<Object> before = m_before.getAllPages();
        const std::vector<Object> after = m_after.getAllPages();
        if (before.size() != after.size()) {
            note(u"pages"_s);
            return;
        }
        for (size_t i = 0; i < before.size(); ++i) {
            Object a = before[i];
            Object b = after[i];
            expect(a);
            if (a.getObjGen() != b.getObjGen()) {
                note(u"pages"_s);
                continue;
            }
            const Keys keys = differing(a, b);
            if (!isWithin(keys, {"/Annots"}))
                note(keys.contains("/Contents") || keys.contains("/Resources") ? u"content"_s : u"page"_s);
            checkAdded(a.getKey("/Annots"), b.getKey("/Annots"), u"annotation"_s, &b);
        }
    }

    void checkCatalog()
    {
        Object before = m_before.getRoot();
        Object after = m_after.getRoot();
        expect(before);
        if (before.getObjGen() != after.getObjGen() || !isWithin(differing(before, after), {"/AcroForm", "/Perms", "/DSS", "/Extensions"}))
            note(u"catalog"_s);
        for (const char *key : {"/DSS", "/Extensions", "/Perms"})
            expect(before.getKey(key));
        // Signing tools note the time in it; nothing of it is shown on a page.
        Object metadata = before.getKey("/Metadata");
        expect(metadata);
        if (metadata.isStream() && !after.getKey("/Metadata").isStream())
            note(u"metadata"_s);

        Object oldForm = before.getKey("/AcroForm");
        Object newForm = after.getKey("/AcroForm");
        expect(oldForm);
        if (!newForm.isDictionary()) {
            if (oldForm.isDictionary())
                note(u"form"_s);
            return;
        }
        const Keys keys = oldForm.isDictionary() ? differing(oldForm, newForm) : newForm.getKeys();
        if (!isWithin(keys, {"/Fields", "/SigFlags", "/DR", "/DA"}) || newForm.hasKey("/XFA"))
            note(u"form"_s);
        if (oldForm.isDictionary()) {
            expect(oldForm.getKey("/DR")); // fonts for signatures; what is on the pages brings its own
            expect(oldForm.getKey("/DR").isDictionary() ? oldForm.getKey("/DR").getKey("/Font") : Object::newNull());
        }
        checkAdded(oldForm.isDictionary() ? oldForm.getKey("/Fields") : Object::newNull(), newForm.getKey("/Fields"), u"form"_s, nullptr);
    }

    /// A list may only grow at its end, by signatures.
    void checkAdded(Object before, Object after, const QString &code, Object *page)
    {
        expect(before);
        const int old = before.isArray() ? before.getArrayNItems() : 0;
        const int now = after.isArray() ? after.getArrayNItems() : 0;
        if (now < old) {
            note(code);
            return;
        }
        for (int i = 0; i < now; ++i) {
            Object item = after.getArrayItem(i);
            if (i < old ? item.unparse() != before.getArrayItem(i).unparse() : !isNewSignature(item, page))
                note(code);
        }
    }

    bool isNewSignature(Object item, Object *page)
    {
        if (!item.isIndirect() || !item.isDictionary() || wasThere(item))
            return false;
        Object field = item;
        for (int i = 0; i < deepest && !field.hasKey("/FT") && field.getKey("/Parent").isDictionary(); ++i) {
            field = field.getKey("/Parent");
            if (wasThere(field))
                return false;
        }
        if (field.getKey("/FT").unparse() != "/Sig" || item.hasKey("/A") || item.hasKey("/AA") || field.hasKey("/AA"))
            return false;
        if (!page) {
            Object kids = item.getKey("/Kids");
            for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
                if (kids.getArrayItem(i).getKey("/Subtype").unparse() != "/Widget")
                    return false;
            }
            return true;
        }
        if (item.getKey("/Subtype").unparse() != "/Widget")
            return false;
        if (share(item.getKey("/Rect"), *page) > largestShare)
            note(u"covers"_s);
        return true;
    }

    static double share(Object rect, Object page)
    {
        Object box = page.getKey("/MediaBox");
        for (int i = 0; i < deepest && !box.isArray() && page.getKey("/Parent").isDictionary(); ++i) {
            page = page.getKey("/Parent");
            box = page.getKey("/MediaBox");
        }
        if (!rect.isRectangle() || !box.isRectangle())
            return 1;
        const auto area = [](const Object::Rectangle &r) { return std::abs((r.urx - r.llx) * (r.ury - r.lly)); };
        const double whole = area(box.getArrayAsRectangle());
        return whole > 0 ? area(rect.getArrayAsRectangle()) / whole : 1;
    }

    void checkObjects()
    {
        for (const auto &[id, entry] : m_before.getXRefTable()) {
            Object before = m_before.getObject(id);
            if (!m_checked.contains(id) && !isSame(before, m_after.getObject(id)))
                note(before.isStream() ? u"content"_s : u"object"_s);
            lookForGaps(before.isStream() ? before.getDict() : before, 0);
        }
    }

    /// A reference that led nowhere may not lead somewhere now: what it brings was hidden until after signing.
    void lookForGaps(Object object, int depth)
    {
        if (depth > deepest)
            return;
        const auto child = [&](Object item) {
            if (!item.isIndirect())
                lookForGaps(item, depth + 1);
            else if (item.isNull() && !m_after.getObject(item.getObjGen()).isNull())
                note(u"object"_s);
        };
        if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                child(object.getArrayItem(i));
        } else if (object.isDictionary()) {
            for (const std::string &key : object.getKeys())
                child(object.getKey(key));
        }
    }

    QPDF m_before;
    QPDF m_after;
    QStringList m_changes;
    std::set<QPDFObjGen> m_checked; ///< objects that were compared by a rule of their own
};

} // namespace

QStringList foreignChanges(QByteArrayView before, QByteArrayView after)
{
    if (after == before)
        return {u"none"_s};
    if (after.size() <= before.size() || after.first(before.size()) != before)
        return {u"prefix"_s};
    // qpdf throws; nothing of it may pass this file.
    try {
        return Comparison(before, after).run();
    } catch (const std::exception &) {
        return {u"damaged"_s};
    }
}

} // namespace PhoLuat
