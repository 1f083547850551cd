// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/htmlpage.h"

#include "base/nfc.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// Follows the reader's own light or dark colours; nothing is loaded from anywhere.
constexpr auto style = R"(:root{color-scheme:light dark}
body{max-width:42em;margin:1.5em auto;padding:0 1em;font:1.05em/1.6 "Times New Roman","Liberation Serif",serif}
h1{font-size:1.5em;line-height:1.3;text-align:center}
.organ,.number{text-align:center;margin:.2em 0}.organ{font-weight:bold}
.summary{font-style:italic}
p{text-align:justify}.question{font-weight:bold}.speaker{font-weight:bold}
blockquote{border-left:.2em solid;margin-left:0;padding-left:1em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.3em .5em;vertical-align:top}
img{max-width:100%;height:auto}hr.page{border:0;border-top:1px dashed}
li.skip{list-style:none}footer{border-top:1px solid;margin-top:2em;padding-top:.5em})"_L1;

/// Text between tags: NFC, without the characters that no markup can carry.
QString written(QString text)
{
    text.removeIf([](QChar c) { return (c.category() == QChar::Other_Control && !c.isSpace()) || c == u'\v' || c == u'\f' || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return nfc(text).toHtmlEscaped();
}

QString line(QLatin1StringView element, QLatin1StringView kind, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString opening = kind.isEmpty() ? QString(element) : element + u" class=\""_s + kind + u'"';
    return u'<' + opening + u'>' + written(text) + u"</"_s + element + u">\n"_s;
}

QString head(const Material &material)
{
    const DocumentHead &document = material.head;
    QString number;
    if (!document.number.isEmpty() || !document.code.isEmpty())
        number = u"Số: "_s + document.number + (document.code.isEmpty() ? QString() : u'/' + document.code);
    if (document.date.isValid())
        number += (number.isEmpty() ? u""_s : u" · "_s) + document.place + (document.place.isEmpty() ? u"ngày "_s : u", ngày "_s)
            + document.date.toString(u"dd/MM/yyyy"_s);
    return line("p"_L1, "organ"_L1, document.organ) + line("p"_L1, "number"_L1, number) + line("h1"_L1, {}, material.title)
        + line("p"_L1, "summary"_L1, material.summary);
}

QString foot(const Material &material, const std::function<QString(const Attachment &)> &addressOf)
{
    QString out;
    if (!material.bases.isEmpty()) {
        out += u"<h2>Căn cứ pháp lý</h2>\n<ul>\n"_s;
        for (const LegalBasis &basis : material.bases)
            out += line("li"_L1, {}, basis.citation);
        out += u"</ul>\n"_s;
    }
    if (!material.attachments.isEmpty()) {
        out += u"<h2>Tệp kèm theo</h2>\n<ul>\n"_s;
        for (const Attachment &attachment : material.attachments)
            out += u"<li><a href=\"%1\">%2</a> (%3)</li>\n"_s.arg(addressOf(attachment).toHtmlEscaped(), written(attachment.name),
                                                                  QLocale(QLocale::Vietnamese).formattedDataSize(attachment.size, 1));
        out += u"</ul>\n"_s;
    }
    return out.isEmpty() ? out : u"<footer>\n"_s + out + u"</footer>\n"_s;
}

/// Images of a body name their attachment; on a page they need its address. One without bytes here is left out.
Body withAddresses(Body body, const QList<Attachment> &attachments, const std::function<QString(const Attachment &)> &addressOf)
{
    body.blocks.removeIf([&](const Block &block) {
        if (block.kind != Block::Kind::Image)
            return false;
        const QString name = block.source.section(u'/', 1);
        const auto found = std::ranges::find_if(attachments, [&](const Attachment &one) { return one.sha256 == name || one.name == name; });
        return found == attachments.end() || addressOf(*found).isEmpty();
    });
    return body;
}

} // namespace

QString htmlFragment(const Material &material, const std::function<QString(const Attachment &)> &addressOf)
{
    const QString whole = toXhtml(withAddresses(material.body, material.attachments, addressOf), material.title);
    QString inner = whole.mid(whole.indexOf("<body>\n"_L1) + 7);
    inner.truncate(inner.lastIndexOf("</body>"_L1));
    for (const Attachment &attachment : material.attachments) {
        for (const QString &name : {attachment.sha256, attachment.name})
            inner.replace(u"src=\"attachments/"_s + name.toHtmlEscaped() + u'"', u"src=\""_s + addressOf(attachment).toHtmlEscaped() + u'"');
    }
    return inner;
}

QByteArray htmlPage(const Material &material, const std::function<QString(const Attachment &)> &addressOf)
{
    const QString language = material.language == "vi"_L1 ? u"vi"_s : u"mul"_s;
    const QString page = u"<!DOCTYPE html>\n<html lang=\""_s + language
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:\">\n"
          u"<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s
        + written(material.title) + u"</title>\n<style>\n"_s + style + u"\n</style>\n</head>\n<body>\n<article>\n"_s + head(material)
        + htmlFragment(material, addressOf) + u"</article>\n"_s + foot(material, addressOf) + u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace PhoLuat
