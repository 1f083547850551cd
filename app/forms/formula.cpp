// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formula.h"

#include "forms/formulatokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr int deepest = 64;

struct Function {
    QLatin1StringView name;
    FormulaOp op;
    int least; ///< arguments
    int most;
};
constexpr std::array functions = {
    Function{"if"_L1, FormulaOp::If, 3, 3},   Function{"abs"_L1, FormulaOp::Abs, 1, 1},
    Function{"sum"_L1, FormulaOp::Sum, 1, 99}, Function{"min"_L1, FormulaOp::Min, 1, 99},
    Function{"max"_L1, FormulaOp::Max, 1, 99}, Function{"round"_L1, FormulaOp::Round, 1, 2},
};
constexpr std::array otherWords = {"and"_L1, "or"_L1, "not"_L1, "true"_L1, "false"_L1, "prev"_L1, "period"_L1, "form"_L1};
constexpr std::array periodWords = {"6m"_L1, "y"_L1, "official"_L1};

struct Operator {
    QLatin1StringView text;
    FormulaOp op;
    int level; ///< binds tighter the higher: or 1, and 2, comparison 3, sum 4, product 5
};
constexpr std::array operators = {
    Operator{"or"_L1, FormulaOp::Or, 1},          Operator{"and"_L1, FormulaOp::And, 2},
    Operator{"=="_L1, FormulaOp::Equal, 3},       Operator{"!="_L1, FormulaOp::NotEqual, 3},
    Operator{"<="_L1, FormulaOp::LessEqual, 3},   Operator{">="_L1, FormulaOp::GreaterEqual, 3},
    Operator{"<"_L1, FormulaOp::Less, 3},         Operator{">"_L1, FormulaOp::Greater, 3},
    Operator{"+"_L1, FormulaOp::Add, 4},          Operator{"-"_L1, FormulaOp::Subtract, 4},
    Operator{"*"_L1, FormulaOp::Multiply, 5},     Operator{"/"_L1, FormulaOp::Divide, 5},
};

/// Precedence climbing; every reader answers nothing after the first failure was noted.
class Parser final {
public:
    Parser(const QString &text, QList<FormulaToken> tokens, const FormulaNames &names)
        : m_text(text), m_tokens(std::move(tokens)), m_names(names) {}

    Result<Formula> parse(FormulaType expected)
    {
        std::optional<FormulaNode> root = expression(1, 0);
        if (root && peek().kind != FormulaToken::Kind::End)
            root = refuse(peek().at, QCoreApplication::translate("PhoLuat", "“%1” was not expected here").arg(peek().text));
        if (root)
            root = typed(*std::move(root), expected);
        if (!root)
            return std::unexpected(m_error);
        return Formula{m_text, *std::move(root)};
    }

private:
    using Node = std::optional<FormulaNode>;
    QString m_text;
    QList<FormulaToken> m_tokens;
    const FormulaNames &m_names;
    qsizetype m_at = 0;
    Error m_error = {};

    [[nodiscard]] const FormulaToken &peek() const { return m_tokens[m_at]; }
    [[nodiscard]] bool is(QLatin1StringView text) const
    {
        return (peek().kind == FormulaToken::Kind::Name || peek().kind == FormulaToken::Kind::Symbol) && peek().text == text;
    }
    bool take(QLatin1StringView text)
    {
        if (!is(text))
            return false;
        ++m_at;
        return true;
    }
    std::nullopt_t refuse(int at, const QString &why)
    {
        m_error = formulaError(m_text, at, why);
        return std::nullopt;
    }

    Node typed(FormulaNode node, FormulaType expected)
    {
        if (node.type == expected)
            return node;
        return refuse(node.at, expected == FormulaType::Number
                                   ? QCoreApplication::translate("PhoLuat", "a number is needed here, this is a condition")
                                   : QCoreApplication::translate("PhoLuat", "a condition is needed here, this is a number"));
    }

    Node expression(int level, int depth)
    {
        if (depth > deepest)
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "it is nested deeper than %1").arg(deepest));
        Node left = unary(depth);
        while (left) {
            const auto found = std::find_if(operators.begin(), operators.end(), [this](const Operator &candidate) { return is(candidate.text); });
            if (found == operators.end() || found->level < level)
                return left;
            ++m_at;
            Node right = expression(found->level + 1, depth + 1);
            if (!right)
                return std::nullopt;
            const FormulaType inside = found->level <= 2 ? FormulaType::Truth : FormulaType::Number;
            left = typed(*std::move(left), inside);
            right = left ? typed(*std::move(right), inside) : std::nullopt;
            if (!right)
                return std::nullopt;
            const int at = left->at;
            left = FormulaNode{.op = found->op, .type = found->level <= 3 ? FormulaType::Truth : FormulaType::Number, .at = at,
                               .parts = {*std::move(left), *std::move(right)}};
            // "a < b < c" would compare a truth: refused above, because a comparison is no number
        }
        return left;
    }

    Node unary(int depth)
    {
        const int at = peek().at;
        const bool negates = is("-"_L1);
        if (!negates && !is("not"_L1))
            return primary(depth);
        if (depth > deepest)
            return refuse(at, QCoreApplication::translate("PhoLuat", "it is nested deeper than %1").arg(deepest));
        ++m_at;
        // "not" reaches over a comparison, "-" only over what follows
        Node inner = negates ? unary(depth + 1) : expression(3, depth + 1);
        const FormulaType type = negates ? FormulaType::Number : FormulaType::Truth;
        if (inner)
            inner = typed(*std::move(inner), type);
        if (!inner)
            return std::nullopt;
        return FormulaNode{.op = negates ? FormulaOp::Negate : FormulaOp::Not, .type = type, .at = at, .parts = {*std::move(inner)}};
    }

    Node primary(int depth)
    {
        const FormulaToken token = peek();
        if (token.kind == FormulaToken::Kind::Number) {
            ++m_at;
            return FormulaNode{.number = token.number, .at = token.at};
        }
        if (take("("_L1)) {
            Node inner = expression(1, depth + 1);
            if (inner && !take(")"_L1))
                return refuse(peek().at, QCoreApplication::translate("PhoLuat", "a closing parenthesis is missing"));
            if (inner && inner->op == FormulaOp::Children)
                return refuse(inner->at, QCoreApplication::translate("PhoLuat", "many rows can stand only in sum, min and max"));
            return inner;
        }
        if (token.kind == FormulaToken::Kind::Name)
            return name(depth);
        if (token.kind == FormulaToken::Kind::End)
            return refuse(token.at, QCoreApplication::translate("PhoLuat", "the formula ends where a value was expected"));
        return refuse(token.at, QCoreApplication::translate("PhoLuat", "a value was expected, not “%1”").arg(token.text));
    }

    Node name(int depth)
    {
        const FormulaToken token = peek();
        ++m_at;
        if (token.text == "true"_L1 || token.text == "false"_L1)
            return FormulaNode{.op = FormulaOp::Truth, .type = FormulaType::Truth, .number = token.text == "true"_L1 ? 1.0 : 0.0, .at = token.at};
        if (token.text == "prev"_L1)
            return previous(token);
        if (token.text == "period"_L1 || token.text == "form"_L1)
            return elsewhere(token);
        for (const Function &function : functions) {
            if (token.text == function.name)
                return call(function, token, depth);
        }
        if (isFormulaWord(token.text))
            return refuse(token.at, QCoreApplication::translate("PhoLuat", "“%1” was not expected here").arg(token.text));
        return cells(token);
    }

    /// Cells of this form, whose first name was just taken.
    Node cells(const FormulaToken &first)
    {
        if (m_names.columns.contains(first.text) || (m_names.anyColumn && !m_names.rows.contains(first.text))) {
            if (is("."_L1))
                return refuse(peek().at, QCoreApplication::translate("PhoLuat", "a column has no parts; write the row first: row.%1").arg(first.text));
            return FormulaNode{.op = FormulaOp::Reference, .column = first.text, .at = first.at};
        }
        if (!m_names.rows.contains(first.text))
            return refuse(first.at, QCoreApplication::translate("PhoLuat", "the form has no row or column “%1”").arg(first.text));
        FormulaNode node{.op = FormulaOp::Reference, .row = first.text, .at = first.at};
        if (is("."_L1) && m_tokens[m_at + 1].kind == FormulaToken::Kind::Symbol && m_tokens[m_at + 1].text == "*"_L1) {
            m_at += 2;
            node.op = FormulaOp::Children;
        }
        if (take("."_L1)) {
            const FormulaToken column = peek();
            if (column.kind != FormulaToken::Kind::Name || !m_names.columns.contains(column.text))
                return refuse(column.at, QCoreApplication::translate("PhoLuat", "the form has no column “%1”").arg(column.text));
            ++m_at;
            node.column = column.text;
        }
        return node;
    }

    /// A name in a place where nothing else can stand.
    std::optional<FormulaToken> plainName()
    {
        const FormulaToken token = peek();
        if (token.kind == FormulaToken::Kind::Name && !isFormulaWord(token.text)) {
            ++m_at;
            return token;
        }
        (void)refuse(token.at, QCoreApplication::translate("PhoLuat", "the name of a row or column was expected"));
        return std::nullopt;
    }

    /// One cell of this form, in another period: of many rows there is no one figure.
    Node oneCell(FormulaOp op, const QString &source, int at)
    {
        const std::optional<FormulaToken> first = plainName();
        Node node = first ? cells(*first) : std::nullopt;
        if (!node)
            return node;
        if (node->op == FormulaOp::Children)
            return refuse(node->at, QCoreApplication::translate("PhoLuat", "only one cell can be read from another period, not many rows"));
        node->op = op;
        node->source = source;
        node->at = at;
        return node;
    }

    /// prev(cells): the figure of the same period one year before.
    Node previous(const FormulaToken &word)
    {
        if (!take("("_L1))
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "an opening parenthesis is missing after %1").arg(word.text));
        Node node = oneCell(FormulaOp::Previous, {}, word.at);
        if (node && !take(")"_L1))
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "a closing parenthesis is missing"));
        return node;
    }

    /// period("6m").cells and form("S").column, form("S").row.column.
    Node elsewhere(const FormulaToken &word)
    {
        if (!take("("_L1))
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "an opening parenthesis is missing after %1").arg(word.text));
        const FormulaToken source = peek();
        if (source.kind != FormulaToken::Kind::Text)
            return refuse(source.at, QCoreApplication::translate("PhoLuat", "a text in quotation marks was expected"));
        ++m_at;
        if (!take(")"_L1))
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "a closing parenthesis is missing"));
        if (!take("."_L1))
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "a point and the name of a cell must follow"));
        if (word.text == "period"_L1) {
            if (std::none_of(periodWords.begin(), periodWords.end(), [&](QLatin1StringView known) { return source.text == known; }))
                return refuse(source.at, QCoreApplication::translate("PhoLuat", "“%1” is no period; 6m, y and official are").arg(source.text));
            return oneCell(FormulaOp::OtherPeriod, source.text, word.at);
        }
        if (!isFormulaName(source.text))
            return refuse(source.at, QCoreApplication::translate("PhoLuat", "“%1” cannot be the name of a form").arg(source.text));
        const std::optional<FormulaToken> first = plainName();
        if (!first)
            return std::nullopt;
        FormulaNode node{.op = FormulaOp::OtherForm, .column = first->text, .source = source.text, .at = word.at};
        if (take("."_L1)) {
            const std::optional<FormulaToken> column = plainName();
            if (!column)
                return std::nullopt;
            node.row = first->text;
            node.column = column->text;
        }
        return node;
    }

    Node call(const Function &function, const FormulaToken &token, int depth)
    {
        if (!take("("_L1))
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "an opening parenthesis is missing after %1").arg(function.name));
        FormulaNode node{.op = function.op, .at = token.at};
        do {
            Node argument = expression(1, depth + 1);
            if (!argument)
                return std::nullopt;
            node.parts.append(*std::move(argument));
        } while (take(","_L1));
        if (!take(")"_L1))
            return refuse(peek().at, QCoreApplication::translate("PhoLuat", "a closing parenthesis is missing"));
        if (node.parts.size() < function.least || node.parts.size() > function.most)
            return refuse(token.at, QCoreApplication::translate("PhoLuat", "%1 takes another number of values than %2").arg(function.name).arg(node.parts.size()));
        for (qsizetype i = 0; i < node.parts.size(); ++i) {
            FormulaType expected = FormulaType::Number;
            if (function.op == FormulaOp::If)
                expected = i == 0 ? FormulaType::Truth : node.parts[1].type;
            if (!typed(node.parts[i], expected))
                return std::nullopt;
        }
        if (function.op == FormulaOp::If)
            node.type = node.parts[1].type;
        const bool takesMany = function.op == FormulaOp::Sum || function.op == FormulaOp::Min || function.op == FormulaOp::Max;
        for (const FormulaNode &part : node.parts) {
            if (part.op == FormulaOp::Children && !takesMany)
                return refuse(part.at, QCoreApplication::translate("PhoLuat", "many rows can stand only in sum, min and max"));
        }
        return node;
    }
};

/// Refuses "R2.*" anywhere but directly in sum, min and max.
const FormulaNode *strayChildren(const FormulaNode &node, bool allowed)
{
    if (node.op == FormulaOp::Children)
        return allowed ? nullptr : &node;
    const bool takesMany = node.op == FormulaOp::Sum || node.op == FormulaOp::Min || node.op == FormulaOp::Max;
    for (const FormulaNode &part : node.parts) {
        if (const FormulaNode *stray = strayChildren(part, takesMany))
            return stray;
    }
    return nullptr;
}

} // namespace

Result<Formula> parseFormula(const QString &text, FormulaType expected, const FormulaNames &names)
{
    const Result<QList<FormulaToken>> tokens = formulaTokens(text);
    if (!tokens)
        return std::unexpected(tokens.error());
    Result<Formula> formula = Parser(text, *tokens, names).parse(expected);
    if (formula) {
        if (const FormulaNode *stray = strayChildren(formula->root, false))
            return std::unexpected(formulaError(text, stray->at, QCoreApplication::translate("PhoLuat", "many rows can stand only in sum, min and max")));
    }
    return formula;
}

bool isFormulaWord(const QString &name)
{
    return std::any_of(functions.begin(), functions.end(), [&](const Function &function) { return name == function.name; })
           || std::any_of(otherWords.begin(), otherWords.end(), [&](QLatin1StringView word) { return name == word; });
}

bool isFormulaName(const QString &name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    if (name.isEmpty() || name.size() > 40 || !isLetter(name[0]))
        return false;
    return std::all_of(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; });
}

} // namespace PhoLuat
