// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/errors.h"

#include <QCoreApplication>

namespace PhoLuat::PdfErrors {

using namespace Qt::StringLiterals;

Error error(const QString &code, const QString &detail)
{
    const auto made = [&](ErrorKind kind, const QString &text) { return Error{kind, text, detail, code}; };
    if (code == "pdf.password"_L1)
        return made(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The PDF could not be shown: it is protected by a password. Ask its author for a copy without one."));
    if (code == "pdf.no-page"_L1)
        return made(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "The page could not be shown: the PDF has no such page. Open the document again; it may have been replaced."));
    if (code == "pdf.too-many-pages"_L1)
        return made(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The page could not be shown: only the first 5,000 pages of a PDF are shown. The file can still be attached; split it if readers need the rest."));
    if (code == "pdf.too-large-page"_L1)
        return made(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The page could not be shown: its image would have more than 64 million points. Choose a smaller magnification."));
    if (code == "pdf.too-large"_L1)
        return made(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The PDF could not be shown: it is larger than 200 MB. The file stays as it is; make it smaller, or open it in another program."));
    if (code == "pdf.not-found"_L1)
        return made(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "The PDF could not be read: the file is not there. Check that it was not moved or renamed, and choose it again."));
    if (code == "pdf.unreachable"_L1)
        return made(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The PDF could not be read: the file cannot be opened. Check the rights to the file and that its drive is connected, then try again."));
    if (code == "pdf.worker"_L1)
        return made(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "The PDF could not be shown: the program that reads PDFs did not start or did not answer as agreed. Your work is not touched; install Phổ Luật again if this goes on."));
    if (code == "pdf.too-many-signatures"_L1)
        return made(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The signatures could not be judged: the PDF has more than 50 of them. Check the file with the program that signed it."));
    if (code == "pdf.crash"_L1)
        return made(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "The PDF could not be shown: the program that reads it ended, because the file is damaged or needs too much memory. Nothing else is touched; ask for a new copy of the file."));
    return made(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "The PDF could not be shown: the file is damaged or is no PDF. Ask for a new copy, or save it again in the program that made it."));
}

Error tooSlow(qint64 milliseconds)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("PhoLuat", "The PDF could not be shown: reading it took longer than %n second(s). It can still be attached; ask for a simpler copy, or open it in another program.",
                                        nullptr, static_cast<int>((milliseconds + 999) / 1000)),
            u"stopped after %1 ms"_s.arg(milliseconds), u"pdf.timeout"_s};
}

std::optional<Finding> finding(const QString &code, const QString &place, const QString &subject)
{
    const auto made = [&](Severity severity, const QString &text) { return Finding{severity, code, text, place}; };
    if (code == "pdf.damaged"_L1)
        return made(Severity::Warning, QCoreApplication::translate("PhoLuat", "The file cannot be read as a PDF: it is damaged or is something else. Ask for a new copy."));
    if (code == "pdf.damaged-page"_L1)
        return made(Severity::Warning, QCoreApplication::translate("PhoLuat", "A page cannot be read: the file is damaged there. Ask for a new copy."));
    if (code == "pdf.repaired"_L1)
        return made(Severity::Warning, QCoreApplication::translate("PhoLuat", "The file is damaged; its pages could be found all the same. Compare it with the original, or save it again."));
    if (code == "pdf.password"_L1)
        return made(Severity::Warning, QCoreApplication::translate("PhoLuat", "The file opens with a password only: receivers cannot read it. Attach a copy without a password."));
    if (code == "pdf.encrypted"_L1)
        return made(Severity::Information, QCoreApplication::translate("PhoLuat", "The file is encrypted, but opens without a password."));
    if (code == "pdf.javascript"_L1)
        return made(Severity::Warning, QCoreApplication::translate("PhoLuat", "The file contains a script. It is never run here; portals may refuse the file. Attach a copy without scripts."));
    if (code == "pdf.launch"_L1) {
        return made(Severity::Warning, subject.isEmpty()
            ? QCoreApplication::translate("PhoLuat", "The file asks to start a program. This is never done here; do not trust the file before its sender has confirmed it.")
            : QCoreApplication::translate("PhoLuat", "The file asks to start “%1”. This is never done here; do not trust the file before its sender has confirmed it.").arg(subject));
    }
    if (code == "pdf.submit"_L1)
        return made(Severity::Warning, QCoreApplication::translate("PhoLuat", "The file contains a form that sends its fields away. Nothing is sent from here; print the file anew if only its looks are needed."));
    if (code == "pdf.embedded"_L1) {
        return made(Severity::Warning, subject.isEmpty()
            ? QCoreApplication::translate("PhoLuat", "Other files are packed into this one. They are never opened here; attach them on their own if they are needed.")
            : QCoreApplication::translate("PhoLuat", "The file “%1” is packed into this one. It is never opened here; attach it on its own if it is needed.").arg(subject));
    }
    if (code == "pdf.xfa"_L1)
        return made(Severity::Warning, QCoreApplication::translate("PhoLuat", "The file is an XFA form, which most readers cannot show. Print it to a plain PDF and attach that one."));
    if (code == "pdf.media"_L1)
        return made(Severity::Information, QCoreApplication::translate("PhoLuat", "The file contains sound, film or three-dimensional parts, which are not shown."));
    if (code == "pdf.too-many-pages"_L1)
        return made(Severity::Information, QCoreApplication::translate("PhoLuat", "The file has more than 5,000 pages; the rest is not shown here."));
    return std::nullopt;
}

} // namespace PhoLuat::PdfErrors
