# SPDX-FileCopyrightText: 2026 The Phổ Luật authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of bench_consolidate: adds up the columns of every CSV file of a folder, as a clerk's script would."""
import csv
import json
import pathlib
import sys

totals = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.csv")):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for column, figure in row.items():
                if column != "row" and figure != "":
                    totals[column] = totals.get(column, 0) + int(figure)
json.dump(totals, sys.stdout, sort_keys=True)
