// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace PhoLuat {

namespace {

QString tell(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

/// Reads one document by recursive descent; the depth limit bounds the recursion.
/// Every reader answers false after it noted the first failure.
class Reader final {
public:
    Reader(QByteArrayView bytes, const JsonLimits &limits) : m_bytes(bytes), m_limits(limits) {}

    Result<QJsonValue> document()
    {
        if (m_bytes.size() > m_limits.bytes) {
            refuse(QCoreApplication::translate("PhoLuat", "the text is longer than the limit of %1 bytes").arg(m_limits.bytes));
            return answer({});
        }
        if (m_bytes.startsWith("\xEF\xBB\xBF")) {
            refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "the text begins with a byte order mark")));
            return answer({});
        }
        QJsonValue root;
        skipSpace();
        if (value(root, 1)) {
            skipSpace();
            if (m_at < m_bytes.size())
                refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "something stands after the end of the value")));
        }
        return answer(root);
    }

private:
    QByteArrayView m_bytes;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    QString m_trouble = {};
    qsizetype m_troubleAt = 0;

    bool refuse(const QString &why) { return refuseAt(m_at, why); }
    bool refuseAt(qsizetype at, const QString &why)
    {
        m_trouble = why;
        m_troubleAt = at;
        return false;
    }

    Result<QJsonValue> answer(const QJsonValue &root) const
    {
        if (m_trouble.isEmpty())
            return root;
        qsizetype line = 1;
        qsizetype column = 1;
        for (qsizetype i = 0; i < std::min(m_troubleAt, m_bytes.size()); ++i) {
            const auto byte = static_cast<unsigned char>(m_bytes[i]);
            if (byte == '\n') {
                ++line;
                column = 1;
            } else if ((byte & 0xC0) != 0x80) { // columns count characters, not bytes
                ++column;
            }
        }
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate("PhoLuat", "This JSON text cannot be read: line %1, column %2: %3. "
                                                              "The file is damaged or another program wrote it. Ask for it again.")
                           .arg(line)
                           .arg(column)
                           .arg(m_trouble),
                       QStringLiteral("%1:%2").arg(line).arg(column), QStringLiteral("json"));
    }

    [[nodiscard]] int peek() const { return m_at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[m_at]) : -1; }

    void skipSpace()
    {
        while (m_at < m_bytes.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }

    bool value(QJsonValue &out, int depth)
    {
        switch (peek()) {
        case -1: return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "the text ends where a value was expected")));
        case '{': return object(out, depth);
        case '[': return array(out, depth);
        case '"': {
            QString text;
            if (!string(text))
                return false;
            out = text;
            return true;
        }
        case 't': return word("true", out, QJsonValue(true));
        case 'f': return word("false", out, QJsonValue(false));
        case 'n': return word("null", out, QJsonValue(QJsonValue::Null));
        default: return number(out);
        }
    }

    bool word(QByteArrayView expected, QJsonValue &out, const QJsonValue &meaning)
    {
        if (!m_bytes.sliced(m_at).startsWith(expected))
            return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a value was expected")));
        m_at += expected.size();
        out = meaning;
        return true;
    }

    bool tooDeep(int depth)
    {
        if (depth <= m_limits.depth)
            return false;
        refuse(QCoreApplication::translate("PhoLuat", "values are nested deeper than the limit of %1").arg(m_limits.depth));
        return true;
    }

    bool array(QJsonValue &out, int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        QJsonArray items;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            out = items;
            return true;
        }
        for (;;) {
            QJsonValue item;
            skipSpace();
            if (!value(item, depth + 1))
                return false;
            items.append(item);
            skipSpace();
            if (peek() == ',') {
                ++m_at;
            } else if (peek() == ']') {
                ++m_at;
                out = items;
                return true;
            } else {
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a comma or a closing bracket was expected")));
            }
        }
    }

    bool object(QJsonValue &out, int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        struct Member {
            QString key;
            QJsonValue value;
            qsizetype at;
        };
        std::vector<Member> members;
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            out = QJsonObject();
            return true;
        }
        for (;;) {
            skipSpace();
            Member member{{}, {}, m_at};
            if (peek() != '"')
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a name in quotation marks was expected")));
            if (!string(member.key))
                return false;
            skipSpace();
            if (peek() != ':')
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a colon was expected")));
            ++m_at;
            skipSpace();
            if (!value(member.value, depth + 1))
                return false;
            members.push_back(std::move(member));
            skipSpace();
            if (peek() == ',') {
                ++m_at;
                continue;
            }
            if (peek() != '}')
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a comma or a closing brace was expected")));
            ++m_at;
            break;
        }
        // Sorted first: finding doubles stays cheap and QJsonObject only appends, also with a million hostile keys.
        std::stable_sort(members.begin(), members.end(), [](const Member &a, const Member &b) { return a.key < b.key; });
        const auto twice = std::adjacent_find(members.begin(), members.end(),
                                              [](const Member &a, const Member &b) { return a.key == b.key; });
        if (twice != members.end())
            return refuseAt(std::next(twice)->at,
                            QCoreApplication::translate("PhoLuat", "the name “%1” stands twice in one object").arg(twice->key.left(80)));
        QJsonObject result;
        for (const Member &member : members)
            result.insert(member.key, member.value);
        out = result;
        return true;
    }

    bool number(QJsonValue &out)
    {
        const qsizetype start = m_at;
        const auto digits = [this] {
            const qsizetype first = m_at;
            while (peek() >= '0' && peek() <= '9')
                ++m_at;
            return m_at > first;
        };
        bool whole = true;
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return refuseAt(start, tell(QT_TRANSLATE_NOOP("PhoLuat", "a value was expected")));
        if (peek() == '.') {
            whole = false;
            ++m_at;
            if (!digits())
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a digit was expected after the decimal point")));
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a digit was expected in the exponent")));
        }
        const QByteArrayView text = m_bytes.sliced(start, m_at - start);
        if (whole) {
            qint64 integer = 0;
            if (std::from_chars(text.data(), text.data() + text.size(), integer).ec == std::errc()) {
                out = integer;
                return true;
            }
        }
        double real = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), real).ec == std::errc::result_out_of_range) {
            // too near to zero reads as zero
            if (isLarge(text))
                return refuseAt(start, tell(QT_TRANSLATE_NOOP("PhoLuat", "this number is too large")));
            real = 0;
        }
        out = real;
        return true;
    }

    /// Which way a number out of a double's range lies: the power of ten of its first digit that is not zero.
    static bool isLarge(QByteArrayView text)
    {
        qint64 power = 0;
        qint64 exponent = 0;
        bool afterPoint = false;
        bool started = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (c == 'e' || c == 'E') {
                const bool isNegative = i + 1 < text.size() && text[i + 1] == '-';
                for (const char digit : text.sliced(i + 1)) {
                    if (digit >= '0' && digit <= '9')
                        exponent = std::min<qint64>(exponent * 10 + (digit - '0'), Q_INT64_C(1'000'000'000'000));
                }
                exponent = isNegative ? -exponent : exponent;
                break;
            }
            if (c == '.') {
                afterPoint = true;
            } else if (c >= '0' && c <= '9') {
                started = started || c != '0';
                if (started && !afterPoint)
                    ++power;
                else if (!started && afterPoint)
                    --power;
            }
        }
        return power + exponent > 0;
    }

    bool string(QString &out)
    {
        ++m_at;
        qsizetype plainFrom = m_at;
        const auto takePlain = [&] { out += QString::fromUtf8(m_bytes.sliced(plainFrom, m_at - plainFrom)); };
        for (;;) {
            const int byte = peek();
            if (byte < 0)
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "the text ends inside a string")));
            if (byte == '"') {
                takePlain();
                ++m_at;
                return true;
            }
            if (byte == '\\') {
                takePlain();
                if (!escape(out))
                    return false;
                plainFrom = m_at;
            } else if (byte < 0x20) {
                return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "a control character stands in a string")));
            } else if (byte < 0x80) {
                ++m_at;
            } else if (!utf8Sequence()) {
                return false;
            }
        }
    }

    /// Steps over one sequence of two to four bytes; refuses overlong forms, surrogates and what lies beyond U+10FFFF.
    bool utf8Sequence()
    {
        const int lead = peek();
        int length = 0;
        int low = 0x80;
        int high = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            length = 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            length = 3;
            low = lead == 0xE0 ? 0xA0 : low;
            high = lead == 0xED ? 0x9F : high;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            length = 4;
            low = lead == 0xF0 ? 0x90 : low;
            high = lead == 0xF4 ? 0x8F : high;
        }
        bool valid = length > 0 && m_at + length <= m_bytes.size();
        for (int i = 1; valid && i < length; ++i) {
            const int next = static_cast<unsigned char>(m_bytes[m_at + i]);
            valid = next >= low && next <= high;
            low = 0x80;
            high = 0xBF;
        }
        if (!valid)
            return refuse(tell(QT_TRANSLATE_NOOP("PhoLuat", "the bytes are not UTF-8")));
        m_at += length;
        return true;
    }

    bool escape(QString &out)
    {
        const qsizetype start = m_at;
        ++m_at;
        const int byte = peek();
        ++m_at;
        switch (byte) {
        case '"': out += u'"'; return true;
        case '\\': out += u'\\'; return true;
        case '/': out += u'/'; return true;
        case 'b': out += u'\b'; return true;
        case 'f': out += u'\f'; return true;
        case 'n': out += u'\n'; return true;
        case 'r': out += u'\r'; return true;
        case 't': out += u'\t'; return true;
        case 'u': break;
        default: return refuseAt(start, tell(QT_TRANSLATE_NOOP("PhoLuat", "this escape is not one of JSON's")));
        }
        const std::optional<char16_t> first = hex4();
        if (!first)
            return refuseAt(start, tell(QT_TRANSLATE_NOOP("PhoLuat", "four hexadecimal digits were expected after \\u")));
        if (QChar::isLowSurrogate(*first))
            return refuseAt(start, tell(QT_TRANSLATE_NOOP("PhoLuat", "half a surrogate pair stands alone")));
        out += QChar(*first);
        if (!QChar::isHighSurrogate(*first))
            return true;
        std::optional<char16_t> second;
        if (m_bytes.sliced(m_at).startsWith("\\u")) {
            m_at += 2;
            second = hex4();
        }
        if (!second || !QChar::isLowSurrogate(*second))
            return refuseAt(start, tell(QT_TRANSLATE_NOOP("PhoLuat", "half a surrogate pair stands alone")));
        out += QChar(*second);
        return true;
    }

    std::optional<char16_t> hex4()
    {
        if (m_at + 4 > m_bytes.size())
            return std::nullopt;
        const char *from = m_bytes.data() + m_at;
        unsigned code = 0;
        const auto [end, error] = std::from_chars(from, from + 4, code, 16);
        if (error != std::errc() || end != from + 4)
            return std::nullopt;
        m_at += 4;
        return static_cast<char16_t>(code);
    }
};

} // namespace

Result<QJsonValue> readStrictJson(QByteArrayView bytes, const JsonLimits &limits)
{
    return Reader(bytes, limits).document();
}

} // namespace PhoLuat
