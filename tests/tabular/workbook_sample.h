// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip.h"

#include <QTemporaryDir>

namespace PhoLuat::Testing {

/// The inner XML of the parts of a workbook written by hand.
struct SampleWorkbook {
    QString prologue = {}; ///< before the sheet's root element
    QString sheet = {};
    QString strings = {};
    QString styles = {};
};

/// A workbook of one sheet, "Nhật ký"; answers its path.
inline QString writeSampleWorkbook(const QTemporaryDir &folder, const SampleWorkbook &sample)
{
    const QString declaration = QStringLiteral("<?xml version='1.0' encoding='UTF-8'?>");
    const QString main = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    const QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const QString packaged = QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
    const auto relation = [&](const QString &id, const QString &type, const QString &target) {
        return QStringLiteral("<Relationship Id='%1' Type='%2/%3' Target='%4'/>").arg(id, relations, type, target);
    };
    const auto part = [&](const QString &name, const QString &text) { return ZipSource{.name = name, .bytes = (declaration + text).toUtf8()}; };
    const QString path = folder.filePath(QStringLiteral("mẫu.xlsx"));
    const auto written = writeZip(path, {
        part(QStringLiteral("[Content_Types].xml"), QStringLiteral("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")),
        part(QStringLiteral("_rels/.rels"), QStringLiteral("<Relationships xmlns='%1'>%2</Relationships>").arg(packaged, relation(QStringLiteral("r1"), QStringLiteral("officeDocument"), QStringLiteral("/xl/workbook.xml")))),
        part(QStringLiteral("xl/workbook.xml"), QStringLiteral("<workbook xmlns='%1' xmlns:r='%2'><sheets><sheet name='Nhật ký' sheetId='1' r:id='r1'/></sheets></workbook>").arg(main, relations)),
        part(QStringLiteral("xl/_rels/workbook.xml.rels"), QStringLiteral("<Relationships xmlns='%1'>%2</Relationships>").arg(packaged,
             relation(QStringLiteral("r1"), QStringLiteral("worksheet"), QStringLiteral("worksheets/sheet1.xml"))
             + relation(QStringLiteral("r2"), QStringLiteral("sharedStrings"), QStringLiteral("sharedStrings.xml"))
             + relation(QStringLiteral("r3"), QStringLiteral("styles"), QStringLiteral("styles.xml")))),
        part(QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("<sst xmlns='%1'>%2</sst>").arg(main, sample.strings)),
        part(QStringLiteral("xl/styles.xml"), QStringLiteral("<styleSheet xmlns='%1'>%2</styleSheet>").arg(main, sample.styles)),
        part(QStringLiteral("xl/worksheets/sheet1.xml"), sample.prologue + QStringLiteral("<worksheet xmlns='%1'>").arg(main) + sample.sheet + QStringLiteral("</worksheet>")),
    });
    return written ? path : QString();
}

} // namespace PhoLuat::Testing
