// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/worker/facts.h"

#include "pdf/wire.h"
#include "pdf/worker/names.h"

#include <QSet>

#include <poppler-form.h>
#include <poppler-link.h>
#include <poppler-qt6.h>

#include <algorithm>

namespace PhoLuat::PdfWorker {

using namespace Qt::StringLiterals;

namespace {

struct Seen {
    QString code;
    QString place = {};
    QString subject = {};
};

/// Gathers what a document would do if a reader let it.
class Inspection final {
public:
    void note(const QString &code, const QString &place = {}, const QString &subject = {})
    {
        if (m_seen.size() >= PdfWire::findingLimit || m_known.contains(code + u'|' + place))
            return;
        m_known.insert(code + u'|' + place);
        m_seen += Seen{code, place.left(64), subject.left(255)};
    }
    [[nodiscard]] bool has(const QString &code) const
    {
        return std::ranges::any_of(m_seen, [&](const Seen &seen) { return seen.code == code; });
    }
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }

    void look(const Poppler::Link *link, const QString &place, int depth = 0)
    {
        if (link == nullptr || depth > 8)
            return;
        switch (link->linkType()) {
        case Poppler::Link::JavaScript: note(u"pdf.javascript"_s, place); break;
        case Poppler::Link::Execute:
            note(u"pdf.launch"_s, place, static_cast<const Poppler::LinkExecute *>(link)->fileName());
            break;
        case Poppler::Link::SubmitForm: note(u"pdf.submit"_s, place); break;
        case Poppler::Link::Rendition:
            if (!static_cast<const Poppler::LinkRendition *>(link)->script().isEmpty())
                note(u"pdf.javascript"_s, place);
            break;
        default: break;
        }
        for (const Poppler::Link *next : link->nextLinks())
            look(next, place, depth + 1);
    }

    void look(const Poppler::Page &page, const QString &place)
    {
        for (const auto &link : page.links())
            look(link.get(), place);
        for (const auto action : {Poppler::Page::Opening, Poppler::Page::Closing})
            look(page.action(action).get(), place);
        for (const auto &field : page.formFields()) {
            look(field->activationAction().get(), place);
            for (const auto type : {Poppler::FormField::FieldModified, Poppler::FormField::FormatField,
                                    Poppler::FormField::ValidateField, Poppler::FormField::CalculateField})
                look(field->additionalAction(type).get(), place);
        }
    }

private:
    QList<Seen> m_seen;
    QSet<QString> m_known;
};

void lookAtDocument(Poppler::Document &document, Inspection &inspection)
{
    if (document.xrefWasReconstructed())
        inspection.note(u"pdf.repaired"_s);
    if (!document.scripts().isEmpty())
        inspection.note(u"pdf.javascript"_s);
    for (const auto type : {Poppler::Document::CloseDocument, Poppler::Document::SaveDocumentStart, Poppler::Document::SaveDocumentFinish,
                            Poppler::Document::PrintDocumentStart, Poppler::Document::PrintDocumentFinish})
        inspection.look(document.additionalAction(type).get(), {});
    for (const Poppler::EmbeddedFile *file : document.embeddedFiles())
        inspection.note(u"pdf.embedded"_s, file->name().left(64), file->name());
    const int pages = document.numPages();
    if (pages > PdfWire::pageLimit)
        inspection.note(u"pdf.too-many-pages"_s);
    for (int index = 0; index < std::min(pages, PdfWire::pageLimit); ++index) {
        const QString place = QString::number(index + 1);
        if (const std::unique_ptr<Poppler::Page> page = document.page(index))
            inspection.look(*page, place);
        else
            inspection.note(u"pdf.damaged-page"_s, place);
    }
}

/// From the header line: Poppler cannot be asked while a document is locked (it crashes).
QString versionOf(const QByteArray &bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024));
    const qsizetype at = head.indexOf("%PDF-");
    if (at < 0 || at + 8 > head.size())
        return {};
    const QByteArrayView version = head.sliced(at + 5, 3);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return isDigit(version[0]) && version[1] == '.' && isDigit(version[2]) ? QString::fromLatin1(version) : QString();
}

void lookAtBytes(const QByteArray &bytes, Inspection &inspection)
{
    const SuspectNames names = suspectNames(bytes);
    const auto noteOnce = [&](bool isThere, const QString &code) {
        if (isThere && !inspection.has(code))
            inspection.note(code);
    };
    noteOnce(names.javaScript, u"pdf.javascript"_s);
    noteOnce(names.launch, u"pdf.launch"_s);
    noteOnce(names.submitForm, u"pdf.submit"_s);
    noteOnce(names.embeddedFile, u"pdf.embedded"_s);
    noteOnce(names.xfa, u"pdf.xfa"_s);
    noteOnce(names.richMedia, u"pdf.media"_s);
}

} // namespace

QByteArray packedFacts(Poppler::Document *document, const QByteArray &bytes)
{
    const bool isLocked = document != nullptr && document->isLocked();
    const bool isOpen = document != nullptr && !isLocked;
    Inspection inspection;
    QSizeF size;
    int pages = 0;
    int signatures = 0;
    bool hasForm = false;
    if (!document)
        inspection.note(u"pdf.damaged"_s);
    if (isLocked)
        inspection.note(u"pdf.password"_s);
    if (isOpen) {
        lookAtDocument(*document, inspection);
        pages = document->numPages();
        if (const std::unique_ptr<Poppler::Page> first = pages > 0 ? document->page(0) : nullptr)
            size = first->pageSizeF();
        signatures = static_cast<int>(document->signatures().size());
        hasForm = document->formType() != Poppler::Document::NoForm;
        if (document->formType() == Poppler::Document::XfaForm)
            inspection.note(u"pdf.xfa"_s);
        if (document->isEncrypted())
            inspection.note(u"pdf.encrypted"_s);
        if (pages == 0)
            inspection.note(u"pdf.damaged"_s);
    }
    lookAtBytes(bytes, inspection);

    const bool isReadable = isOpen && pages > 0;
    PdfWire::Writer writer;
    writer.text(isLocked ? u"protected" : isReadable ? u"ok" : u"unreadable");
    writer.number(pages).real(size.width()).real(size.height());
    writer.text(versionOf(bytes)).flag(isLocked || (isOpen && document->isEncrypted())).flag(isLocked);
    writer.flag(inspection.has(u"pdf.javascript"_s)).flag(hasForm || inspection.has(u"pdf.xfa"_s));
    writer.flag(inspection.has(u"pdf.embedded"_s)).number(signatures);
    writer.number(static_cast<qint32>(inspection.seen().size()));
    for (const Seen &seen : inspection.seen())
        writer.text(seen.code).text(seen.place).text(seen.subject);
    return writer.bytes();
}

} // namespace PhoLuat::PdfWorker
