# SPDX-FileCopyrightText: 2026 The Phổ Luật authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second evaluator of formulas, written from app/forms/grammar.md alone: no line of it follows the C++.

Reads one JSON object a line, answers one JSON object a line:
  {"formula", "kind": "number"|"condition", "row", "column", "form": FORM}        -> {"ok": false} or {"value": number|true|false|null}
  {"sheet": true, "form": FORM}                                                   -> {"circle": true} or {"cells": {"R1/c2": number|null}}
FORM = {"columns": {key: formula or ""}, "rows": [{"key", "parent", "formula", "dash": [column], "cells": bool}], "figures": {"R1/c2": number},
        "prev": {...}, "periods": {"6m": {...}}, "forms": {"S": {"total": row, "figures": {...}}}}
"""
import json
import math
import re
import sys

WORDS = set("if abs sum min max round and or not true false prev period form".split())
ARGUMENTS = {"if": (3, 3), "abs": (1, 1), "round": (1, 2), "sum": (1, 99), "min": (1, 99), "max": (1, 99)}
LEXER = re.compile(r'[ \t]*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)|"(?P<text>[^"]*)"'
                   r'|(?P<symbol>>=|<=|==|!=|[-+*/()<>,.]))')


class Refused(Exception):
    pass


def words_of(text):
    at, out = 0, []
    stripped = text.rstrip(" \t")
    while at < len(stripped):
        match = LEXER.match(stripped, at)
        if not match or match.end() == at:
            raise Refused("character")
        kind = match.lastgroup
        out.append((kind, match.group(kind)))
        if kind == "number" and not math.isfinite(float(match.group(kind))):
            raise Refused("too large")
        at = match.end()
    return out


class Reader:
    """Recursive descent, one function a line of the grammar. A node is (kind, function of a place giving a value or None)."""

    def __init__(self, text, form):
        self.words, self.at, self.form = words_of(text), 0, form
        self.columns = set(form["columns"])
        self.rows = {row["key"]: row for row in form["rows"] if "." not in row["key"]}
        self.rows.update({key: None for key in form.get("repeated", [])})

    def peek(self, *symbols):
        return self.at < len(self.words) and self.words[self.at][0] in ("symbol", "name") and self.words[self.at][1] in symbols

    def take(self, *symbols):
        if self.peek(*symbols):
            self.at += 1
            return self.words[self.at - 1][1]
        return None

    def need(self, symbol):
        if not self.take(symbol):
            raise Refused(symbol)

    @staticmethod
    def want(node, kind):
        if node[0] != kind:
            raise Refused("kind")
        return node[1]

    def whole(self, kind):
        node = self.either()
        if self.at != len(self.words):
            raise Refused("rest")
        return self.want(node, kind)

    def either(self):
        node = self.both()
        while self.take("or"):
            a, b = self.want(node, "condition"), self.want(self.both(), "condition")
            node = ("condition", lambda here, a=a, b=b: disjunction(a(here), b(here)))
        return node

    def both(self):
        node = self.comparison()
        while self.take("and"):
            a, b = self.want(node, "condition"), self.want(self.comparison(), "condition")
            node = ("condition", lambda here, a=a, b=b: conjunction(a(here), b(here)))
        return node

    def comparison(self):
        node = self.sum()
        sign = self.take("==", "!=", "<", "<=", ">", ">=")
        if sign:
            a, b = self.want(node, "number"), self.want(self.sum(), "number")
            test = {"==": lambda x, y: x == y, "!=": lambda x, y: x != y, "<": lambda x, y: x < y, "<=": lambda x, y: x <= y,
                    ">": lambda x, y: x > y, ">=": lambda x, y: x >= y}[sign]
            node = ("condition", lambda here: both_there(a(here), b(here), test))
        return node

    def sum(self):
        node = self.product()
        while True:
            sign = self.take("+", "-")
            if not sign:
                return node
            a, b = self.want(node, "number"), self.want(self.product(), "number")
            node = ("number", lambda here, a=a, b=b, sign=sign: added(a(here), b(here), 1 if sign == "+" else -1))

    def product(self):
        node = self.sign()
        while True:
            sign = self.take("*", "/")
            if not sign:
                return node
            a, b = self.want(node, "number"), self.want(self.sign(), "number")
            test = (lambda x, y: x * y) if sign == "*" else (lambda x, y: None if y == 0 else x / y)
            node = ("number", lambda here, a=a, b=b, test=test: finite(both_there(a(here), b(here), test)))

    def sign(self):
        if self.take("-"):
            inner = self.want(self.sign(), "number")
            return "number", lambda here: unary(inner(here), lambda value: 0 - value)
        if self.take("not"):
            inner = self.want(self.comparison(), "condition")
            return "condition", lambda here: unary(inner(here), lambda value: not value)
        return self.primary()

    def primary(self):
        if self.at >= len(self.words):
            raise Refused("end")
        kind, word = self.words[self.at]
        if kind == "number":
            self.at += 1
            value = float(word)
            return "number", lambda here: value
        if self.take("("):
            node = self.either()
            self.need(")")
            return node
        if kind != "name":
            raise Refused("value")
        if word in ("true", "false"):
            self.at += 1
            return "condition", lambda here: word == "true"
        if word in ARGUMENTS:
            return self.call()
        if word in ("prev", "period", "form"):
            return self.elsewhere()
        place = self.cells()
        return "number", lambda here: here.figure(*place(here))

    def plain(self):
        if self.at >= len(self.words) or self.words[self.at][0] != "name" or self.words[self.at][1] in WORDS:
            raise Refused("name")
        self.at += 1
        return self.words[self.at - 1][1]

    def column(self):
        name = self.plain()
        if name not in self.columns:
            raise Refused("column")
        return name

    def cells(self):
        name = self.plain()
        if name in self.columns:
            if self.peek("."):
                raise Refused("parts")
            return lambda here: (here.row, name)
        if name not in self.rows:
            raise Refused("name")
        if self.rows[name] is None:
            raise Refused("no cells")
        if not self.take("."):
            return lambda here: (name, here.column)
        column = self.column()
        return lambda here: (name, column)

    def elsewhere(self):
        word = self.plain_word()
        self.need("(")
        if word == "prev":
            place = self.cells()
            self.need(")")
            return "number", lambda here: here.sheet.form["prev"].get("/".join(place(here)))
        if self.at >= len(self.words) or self.words[self.at][0] != "text":
            raise Refused("text")
        source = self.words[self.at][1]
        self.at += 1
        self.need(")")
        self.need(".")
        if word == "period":
            if source not in ("6m", "y", "official"):
                raise Refused("period")
            place = self.cells()
            return "number", lambda here: here.sheet.form["periods"].get(source, {}).get("/".join(place(here)))
        if not re.fullmatch("[A-Za-z][A-Za-z0-9_]*", source):
            raise Refused("form")
        first = self.plain()
        second = self.plain() if self.take(".") else None

        def other(here):
            form = here.sheet.form["forms"].get(source)
            if form is None:
                return None
            return form["figures"].get(first + "/" + second if second else form["total"] + "/" + first)
        return "number", other

    def plain_word(self):
        self.at += 1
        return self.words[self.at - 1][1]

    def children(self):
        """row ".*" [ "." column ], or None and nothing taken."""
        words = self.words[self.at:self.at + 3]
        if len(words) < 3 or words[0][0] != "name" or words[0][1] not in self.rows or words[1] != ("symbol", ".") or words[2] != ("symbol", "*"):
            return None
        name = words[0][1]
        self.at += 3
        column = self.column() if self.take(".") else None

        def values(here):
            return [here.figure(row["key"], column or here.column) for row in self.form["rows"] if row["parent"] == name]
        return values

    def call(self):
        word = self.plain_word()
        self.need("(")
        arguments = []
        while True:
            many = self.children() if word in ("sum", "min", "max") else None
            arguments.append(("many", many) if many else self.either())
            if not self.take(","):
                break
        self.need(")")
        least, most = ARGUMENTS[word]
        if not least <= len(arguments) <= most:
            raise Refused("arguments")
        if word == "if":
            condition = self.want(arguments[0], "condition")
            kind = arguments[1][0]
            yes, no = self.want(arguments[1], kind), self.want(arguments[2], kind)

            def chosen(here):
                # both are read, so that a circle is one whichever way the condition falls
                holds, first, second = condition(here), yes(here), no(here)
                return None if holds is None else first if holds else second
            return kind, chosen
        for kind, _ in arguments:
            if kind not in ("number", "many"):
                raise Refused("kind")
        if word == "abs":
            inner = arguments[0][1]
            return "number", lambda here: unary(inner(here), abs)
        if word == "round":
            inner = arguments[0][1]
            digits = arguments[1][1] if len(arguments) > 1 else lambda here: 0.0
            return "number", lambda here: rounded(inner(here), digits(here))

        def gathered(here):
            values = []
            for kind, argument in arguments:
                values += argument(here) if kind == "many" else [argument(here)]
            values = [value for value in values if value is not None]
            if not values:
                return None
            if word != "sum":
                return min(values) if word == "min" else max(values)
            total = values[0]
            for value in values[1:]:
                total += value
            return finite(total)
        return "number", gathered


def finite(value):
    return value if value is not None and math.isfinite(value) else None


def unary(value, function):
    return None if value is None else function(value)


def both_there(a, b, function):
    return None if a is None or b is None else function(a, b)


def added(a, b, sign):
    if a is None and b is None:
        return None
    return finite((a or 0.0) + sign * (b or 0.0))


def conjunction(a, b):
    if a is False or b is False:
        return False
    return None if a is None or b is None else True


def disjunction(a, b):
    if a is True or b is True:
        return True
    return None if a is None or b is None else False


def rounded(value, digits):
    if value is None or digits is None:
        return None
    scale = 10.0 ** min(max(int(math.trunc(digits)), 0), 9)
    big = abs(value * scale)
    if not math.isfinite(big):
        return None
    whole = math.floor(big)
    if big - whole >= 0.5:
        whole += 1
    return finite(math.copysign(float(whole), value) / scale)


class Circle(Exception):
    pass


class Sheet:
    def __init__(self, form):
        self.form, self.done, self.busy = form, {}, set()
        self.rows = {row["key"]: row for row in form["rows"]}
        self.formulas = {}

    def formula(self, text):
        if text not in self.formulas:
            self.formulas[text] = Reader(text, self.form).whole("number")
        return self.formulas[text]

    def figure(self, row, column):
        cell = row + "/" + column
        if cell in self.done:
            return self.done[cell]
        if cell in self.busy:
            raise Circle()
        self.busy.add(cell)
        own = self.form["figures"].get(cell)
        text = self.form["columns"][column] or ("" if "." in row else self.rows[row]["formula"])
        if text and column not in self.rows[row]["dash"]:
            value = self.formula(text)(Place(self, row, column))
            value = value if own is None else own
        else:
            value = own
        self.busy.discard(cell)
        self.done[cell] = value
        return value


class Place:
    def __init__(self, sheet, row, column):
        self.sheet, self.row, self.column = sheet, row, column

    def figure(self, row, column):
        return self.sheet.figure(row, column)


class Still:
    """A place in a sheet where only figures count: formulas of the form are not looked at."""

    def __init__(self, form, row, column):
        self.sheet, self.row, self.column, self.form = self, row, column, form

    def figure(self, row, column):
        return self.form["figures"].get(row + "/" + column)


def answer(case):
    if case.get("sheet"):
        sheet = Sheet(case["form"])
        try:
            return {"cells": {f"{row}/{column}": sheet.figure(row, column) for row in sheet.rows for column in case["form"]["columns"]}}
        except Circle:
            return {"circle": True}
    try:
        value = Reader(case["formula"], case["form"]).whole(case["kind"])
    except Refused:
        return {"ok": False}
    return {"value": value(Still(case["form"], case["row"], case["column"]))}


for line in sys.stdin:
    if line.strip():
        print(json.dumps(answer(json.loads(line, parse_int=float))))
