// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that tables of events have in their headings and cells.
#include "tabular/activityheaders.h"

#include "vietnamese/fold.h"

#include <algorithm>
#include <array>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

struct Saying {
    const char16_t *words;  ///< folded; all of them, in this order
    const char16_t *means;
};

/// The first that fits counts, so the longer ones stand first.
constexpr std::array headings{
    Saying{u"ngay ket thuc", u"until"},       Saying{u"den ngay", u"until"},           Saying{u"end date", u"until"},
    Saying{u"ngay", u"date"},                 Saying{u"thoi gian", u"date"},           Saying{u"date", u"date"},
    Saying{u"day", u"date"},                  Saying{u"truc tuyen", u"how"},           Saying{u"cach to chuc", u"how"},
    Saying{u"online", u"how"},
    Saying{u"dia diem", u"place"},            Saying{u"noi to chuc", u"place"},        Saying{u"dia ban", u"place"},
    Saying{u"place", u"place"},               Saying{u"venue", u"place"},              Saying{u"location", u"place"},
    Saying{u"nguon kinh phi", u"moneySource"}, Saying{u"nguon", u"moneySource"},       Saying{u"source of money", u"moneySource"},
    Saying{u"funding", u"moneySource"},       Saying{u"kinh phi", u"cost"},            Saying{u"chi phi", u"cost"},
    Saying{u"so tien", u"cost"},              Saying{u"cost", u"cost"},
    Saying{u"noi dung", u"topic"},            Saying{u"chu de", u"topic"},             Saying{u"ten hoat dong", u"topic"},
    Saying{u"ten van ban", u"topic"},         Saying{u"chuyen de", u"topic"},          Saying{u"topic", u"topic"},
    Saying{u"subject", u"topic"},             Saying{u"title", u"topic"},
    Saying{u"luot truy cap", u"counts:visits"}, Saying{u"visits", u"counts:visits"},
    Saying{u"luot nguoi", u"attendances:CHUNG"}, Saying{u"so nguoi", u"attendances:CHUNG"}, Saying{u"nguoi tham du", u"attendances:CHUNG"},
    Saying{u"nguoi tham gia", u"attendances:CHUNG"}, Saying{u"nguoi du", u"attendances:CHUNG"}, Saying{u"thi sinh", u"attendances:CHUNG"},
    Saying{u"attend", u"attendances:CHUNG"},  Saying{u"participants", u"attendances:CHUNG"}, Saying{u"people", u"attendances:CHUNG"},
    Saying{u"tieng dan toc", u"copies:dtts:"}, Saying{u"dan toc thieu so", u"copies:dtts:khác"},
    Saying{u"tieng khac", u"copies:other"},   Saying{u"tieng viet", u"copies:vi"},
    Saying{u"to gap", u"copies:vi"},          Saying{u"so ban", u"copies:vi"},         Saying{u"so tai lieu", u"copies:vi"},
    Saying{u"tai lieu phat", u"copies:vi"},   Saying{u"tai lieu", u"copies:vi"},       Saying{u"copies", u"copies:vi"},
    Saying{u"phat song", u"counts:broadcasts"}, Saying{u"phat thanh", u"counts:broadcasts"}, Saying{u"so lan phat", u"counts:broadcasts"},
    Saying{u"broadcast", u"counts:broadcasts"}, Saying{u"thoi luong", u"counts:minutes"}, Saying{u"so phut", u"counts:minutes"},
    Saying{u"minutes", u"counts:minutes"},    Saying{u"tin bai", u"counts:items"},     Saying{u"so tin, bai", u"counts:items"},
    Saying{u"tin, bai", u"counts:items"},     Saying{u"items", u"counts:items"},       Saying{u"cau hoi", u"counts:questions"},
    Saying{u"questions", u"counts:questions"}, Saying{u"thue bao", u"counts:subscribers"}, Saying{u"subscribers", u"counts:subscribers"},
    Saying{u"tin nhan", u"counts:messages"},  Saying{u"messages", u"counts:messages"},
    Saying{u"so cuoc", u"sessions"},          Saying{u"so lop", u"sessions"},          Saying{u"so buoi", u"sessions"},
    Saying{u"so dot", u"sessions"},           Saying{u"sessions", u"sessions"},
    Saying{u"loai", u"kind"},                 Saying{u"hinh thuc", u"kind"},           Saying{u"kind", u"kind"},
    Saying{u"type", u"kind"},                 Saying{u"ghi chu", u"note"},             Saying{u"note", u"note"},
    Saying{u"remark", u"note"},               Saying{u"hoat dong", u"topic"},
};

constexpr std::array kindSayings{
    Saying{u"tap huan ung dung", u"THCNTT"},  Saying{u"cong nghe thong tin", u"THCNTT"}, Saying{u"tap huan", u"TAPHUAN"},
    Saying{u"boi duong", u"TAPHUAN"},         Saying{u"cuoc thi", u"THI"},             Saying{u"thi tim hieu", u"THI"},
    Saying{u"hoi thi", u"THI"},               Saying{u"truyen thanh", u"TRUYENTHANH"}, Saying{u"loa", u"TRUYENTHANH"},
    Saying{u"phat thanh", u"TRUYENTHANH"},    Saying{u"tin nhan", u"SMS"},             Saying{u"sms", u"SMS"},
    Saying{u"truyen hinh", u"BAOCHI"},        Saying{u"bao chi", u"BAOCHI"},           Saying{u"dien dan", u"DIENDAN"},
    Saying{u"hoi dap truc tuyen", u"DIENDAN"}, Saying{u"tu sach", u"TUSACH"},          Saying{u"to gap", u"TAILIEU"},
    Saying{u"phat tai lieu", u"TAILIEU"},     Saying{u"cap phat", u"TAILIEU"},         Saying{u"trang thong tin", u"TRANGTT"},
    Saying{u"website", u"TRANGTT"},           Saying{u"tu van", u"TUVAN"},             Saying{u"cuoc hop", u"CUOCHOP"},
    Saying{u"hop dan", u"CUOCHOP"},           Saying{u"hoi nghi", u"TRUCTIEP"},        Saying{u"tuyen truyen mieng", u"TRUCTIEP"},
    Saying{u"truc tiep", u"TRUCTIEP"},        Saying{u"noi chuyen", u"TRUCTIEP"},      Saying{u"tuyen truyen", u"TRUCTIEP"},
};

/// As whole words: "thi" is not in "thiếu".
bool says(const QString &folded, QStringView words)
{
    for (qsizetype at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool begins = at == 0 || !folded[at - 1].isLetterOrNumber();
        const bool ends = end == folded.size() || !folded[end].isLetterOrNumber() || words == u"attend" || folded[end] == u's';
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

QString targetOfHeading(const QString &heading, const ActivityWords &words)
{
    const QString folded = vnFold(heading);
    if (folded.isEmpty() || folded == u"stt" || folded == u"tt" || folded == u"no")
        return {};
    // Our own names first, so that a table written by this program is read back whole.
    const auto named = [&folded](const QList<Term> &terms) -> QString {
        const auto found = std::ranges::find_if(terms, [&folded](const Term &term) { return vnFold(term.vi) == folded || vnFold(term.en) == folded || vnFold(term.code) == folded; });
        return found == terms.cend() ? QString() : found->code;
    };
    if (const QString code = named(words.groups); !code.isEmpty())
        return u"attendances:"_s + code;
    if (const QString code = named(words.languages); !code.isEmpty())
        return u"copies:"_s + code;
    if (const QString code = named(words.counts); !code.isEmpty())
        return u"counts:"_s + code;
    for (const Saying &saying : headings) {
        if (says(folded, QStringView(saying.words)))
            return QString::fromUtf16(saying.means);
    }
    return {};
}

FoundTerm termOf(const QString &text, const QList<Term> &terms)
{
    const QString folded = vnFold(text);
    for (const Term &term : terms) {
        if (folded == vnFold(term.vi) || folded == vnFold(term.en) || folded == vnFold(term.code))
            return {term.code, true};
    }
    // "ngân sách" alone begins two names, so only what begins one counts.
    FoundTerm found;
    for (const Term &term : terms) {
        if (folded.size() >= 4 && vnFold(term.vi).startsWith(folded)) {
            if (!found.code.isEmpty())
                return {};
            found.code = term.code;
        }
    }
    return found;
}

FoundTerm kindOf(const QString &text, const QList<Term> &kinds)
{
    if (FoundTerm found = termOf(text, kinds); !found.code.isEmpty())
        return found;
    const QString folded = vnFold(text);
    for (const Saying &saying : kindSayings) {
        const QString code = QString::fromUtf16(saying.means);
        if (says(folded, QStringView(saying.words)) && std::ranges::contains(kinds, code, &Term::code))
            return {code, false};
    }
    return {};
}

} // namespace PhoLuat
