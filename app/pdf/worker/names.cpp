// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/worker/names.h"

#include <array>
#include <cstring>
#include <string_view>

namespace PhoLuat {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool endsName(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || std::strchr("()<>[]{}/%", c) != nullptr;
}

constexpr size_t longestName = 24; ///< of those that are looked for, and some

} // namespace

SuspectNames suspectNames(QByteArrayView bytes)
{
    SuspectNames found;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    std::array<char, longestName> name{};
    while ((at = static_cast<const char *>(std::memchr(at, '/', static_cast<size_t>(end - at)))) != nullptr) {
        ++at;
        size_t length = 0;
        while (at < end && length < name.size() && !endsName(*at)) {
            if (*at == '#' && end - at > 2 && hexDigit(at[1]) >= 0 && hexDigit(at[2]) >= 0) {
                name.at(length++) = static_cast<char>(hexDigit(at[1]) * 16 + hexDigit(at[2]));
                at += 3;
            } else {
                name.at(length++) = *at++;
            }
        }
        const std::string_view word(name.data(), length);
        found.javaScript |= word == "JavaScript" || word == "JS";
        found.launch |= word == "Launch";
        found.submitForm |= word == "SubmitForm" || word == "ImportData";
        found.embeddedFile |= word == "EmbeddedFile" || word == "EmbeddedFiles";
        found.xfa |= word == "XFA";
        found.richMedia |= word == "RichMedia" || word == "Movie" || word == "3D";
        if (at >= end)
            break;
    }
    return found;
}

} // namespace PhoLuat
