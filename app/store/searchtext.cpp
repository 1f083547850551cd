// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtext.h"

#include "vietnamese/fold.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString wordsOf(const QString &key)
{
    QString words;
    words.reserve(key.size() + 2);
    words += u' ';
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar c = key.at(i);
        if (c.isHighSurrogate() && i + 1 < key.size() && QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, key.at(i + 1)))) {
            words += c;
            words += key.at(++i);
        } else if (c.isLetterOrNumber()) {
            words += c;
        } else if (!words.endsWith(u' ')) {
            words += u' ';
        }
    }
    if (!words.endsWith(u' '))
        words += u' ';
    return words;
}

SearchText searchText(const Material &material)
{
    QStringList heads{material.title};
    if (!material.head.number.isEmpty() || !material.head.code.isEmpty())
        heads.append(material.head.number + u'/' + material.head.code);
    heads.append(material.head.subject);
    for (const LegalBasis &basis : material.bases)
        heads.append(basis.citation);
    for (const Block &block : material.body.blocks) {
        if (block.kind == Block::Kind::Quotation)
            heads.append(block.source);
        for (const Inline &part : block.text) {
            if (part.kind == Inline::Kind::Citation)
                heads.append(part.target);
        }
    }

    QStringList texts{material.summary, plainText(material.body)};
    for (const Attachment &attachment : material.attachments) {
        heads.append(attachment.name);
        texts.append(attachment.text);
    }
    heads.removeAll(QString());
    texts.removeAll(QString());

    SearchText text;
    // The title stands in the list already; a snippet repeats it only when nothing else was hit.
    text.plain = (texts + heads).join(u'\n');
    text.heads = vnFold(heads.join(u'\n'));
    text.words = wordsOf(vnFold(text.plain));
    text.exact = wordsOf(exactKey(text.plain));
    return text;
}

SearchWords searchWords(const QString &typed)
{
    constexpr qsizetype mostLetters = 400; // of a search; more is a pasted page
    SearchWords words;
    const QString cut = typed.left(mostLetters);
    for (const QString &chunk : vnFold(cut).split(u' ', Qt::SkipEmptyParts)) {
        const QString phrase = wordsOf(chunk).trimmed();
        const bool isWord = phrase == chunk && std::ranges::none_of(chunk, [](QChar c) { return c.isDigit(); });
        // A piece may be cut anywhere: "30/2020/nd" begins "30/2020/NĐ-CP".
        if (isWord)
            words.plain.append(chunk);
        else
            words.pieces.append({chunk, phrase.isEmpty() ? phrase : phrase + u'*'});
    }
    const bool isUnfinished = !cut.isEmpty() && !cut.back().isSpace();
    if (isUnfinished && !words.plain.isEmpty() && vnFold(cut).endsWith(words.plain.last()))
        words.plain.last() += u'*';
    for (const QString &chunk : exactKey(cut).split(u' ', Qt::SkipEmptyParts)) {
        if (const QString phrase = wordsOf(chunk).trimmed(); !phrase.isEmpty())
            words.exact.append(phrase == chunk && chunk != exactKey(cut).split(u' ').last() ? phrase : phrase + u'*');
    }
    // Punctuation alone says nothing beside words, and three signs are the least that a piece may have.
    words.pieces.removeIf([](const SearchWords::Piece &piece) { return piece.phrase.isEmpty() && piece.folded.size() < 3; });
    return words;
}

} // namespace PhoLuat
