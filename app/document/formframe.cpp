// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formframe.h"

#include "document/nd30head.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

QString dots()
{
    return u"…………"_s;
}

int depthOf(const QList<FormColumn> &columns)
{
    int depth = 0;
    for (const FormColumn &column : columns)
        depth = std::max(depth, 1 + depthOf(column.parts));
    return depth;
}

int leavesOf(const FormColumn &column)
{
    if (column.parts.isEmpty())
        return 1;
    int leaves = 0;
    for (const FormColumn &part : column.parts)
        leaves += leavesOf(part);
    return leaves;
}

void addColumns(const QList<FormColumn> &columns, int row, int depth, int &at, FormHeader &header)
{
    for (const FormColumn &column : columns) {
        const bool isLeaf = column.parts.isEmpty();
        header.cells.append({row, at, isLeaf ? depth - row : 1, leavesOf(column), column.title.vi});
        if (isLeaf) {
            header.cells.append({depth, at, 1, 1, u'(' + column.number + u')'});
            ++at;
        } else {
            addColumns(column.parts, row + 1, depth, at, header);
        }
    }
}

QString shortDate(QDate date)
{
    const QString month = date.month() < 3 ? u'0' + QString::number(date.month()) : QString::number(date.month());
    return u"%1/%2/%3"_s.arg(date.day(), 2, 10, QChar(u'0')).arg(month).arg(date.year());
}

QString columnName(const FormColumn &column)
{
    return u"Cột "_s + column.number;
}

QStringList estimates(const FormSheet &sheet, const Period &period)
{
    QStringList parts;
    for (const FormColumn &column : sheet.columns()) {
        if (!column.estimate)
            continue;
        const CellValue value = sheet.cell({sheet.spec().totalRow, column.key}).estimate;
        parts.append(columnName(column) + u": "_s + (value.isBlank() ? u"……"_s : cellText(value)));
    }
    if (parts.isEmpty() || period.kind == Period::Kind::OfficialYear)
        return {};
    const QString months = period.kind == Period::Kind::HalfYear ? u"tháng"_s : u"các tháng"_s;
    return {u"Ghi chú: Tổng số ước tính %1 cuối trong kỳ báo cáo: %2."_s.arg(months, parts.join(u"; "_s))};
}

} // namespace

FormHeader formHeader(const FormSpec &spec)
{
    FormHeader header;
    const int depth = depthOf(spec.columns);
    header.rows = depth + 1;
    header.cells.append({0, 0, depth, 1, u"Đơn vị"_s});
    header.cells.append({depth, 0, 1, 1, u"A"_s});
    int at = 1;
    addColumns(spec.columns, 0, depth, at, header);
    header.columns = at;
    return header;
}

QString periodWords(const Period &period)
{
    switch (period.kind) {
    case Period::Kind::HalfYear: return u"6 tháng đầu năm %1"_s.arg(period.year);
    case Period::Kind::Year: return u"năm %1"_s.arg(period.year);
    case Period::Kind::OfficialYear: return u"năm %1 (chính thức)"_s.arg(period.year);
    }
    return {};
}

FormFrame formFrame(const FormSheet &sheet, const FormPrintHead &head)
{
    const FormSpec &spec = sheet.spec();
    FormFrame frame;
    frame.left = {u"Biểu số: "_s + spec.code, u"Ban hành theo "_s + spec.regulation.vi, u"Ngày nhận báo cáo (BC):"_s,
                  u"BC 6 tháng: %1  BC năm: %1"_s.arg(dots()), u"BC năm chính thức: "_s + dots()};
    frame.title = QLocale(QLocale::Vietnamese).toUpper(spec.title.vi);
    frame.period = {u"(6 tháng, năm)"_s, u"Kỳ báo cáo: "_s + periodWords(head.period),
                    u"(Từ ngày %1 đến ngày %2)"_s.arg(shortDate(head.period.from()), shortDate(head.period.until()))};
    frame.right = {u"Đơn vị báo cáo: "_s + (head.reportingUnit.isEmpty() ? dots() : head.reportingUnit),
                   u"Đơn vị nhận báo cáo: "_s + (head.receivingUnit.isEmpty() ? dots() : head.receivingUnit)};
    if (!spec.unitOfMeasure.vi.isEmpty())
        frame.unitOfMeasure = u"Đơn vị tính: "_s + spec.unitOfMeasure.vi;

    frame.notes = estimates(sheet, head.period);
    bool hasOverwritten = false;
    QStringList notes;
    for (const LaidRow &row : sheet.rows()) {
        for (const FormColumn &column : sheet.columns()) {
            const Cell cell = sheet.cell({row.key, column.key});
            hasOverwritten = hasOverwritten || cell.overwritten;
            if (!cell.explanation.trimmed().isEmpty())
                frame.explanations.append(u"- %1, cột (%2): %3"_s.arg(row.title, column.number, cell.explanation.trimmed()));
            if (!cell.note.trimmed().isEmpty())
                notes.append(u"Ghi chú %1, cột (%2): %3"_s.arg(row.title, column.number, cell.note.trimmed()));
        }
    }
    if (hasOverwritten)
        frame.notes.append(u"(*) Số liệu do người lập biểu nhập thay cho số cộng tự động."_s);
    frame.notes += notes;
    if (!spec.complete)
        frame.notes.append(u"Khung hàng tạm dùng: các cột của biểu mẫu chính thức chưa được xác định."_s);

    frame.placeAndDate = placeLine(head.signers.place.isEmpty() ? u"……………"_s : head.signers.place, head.signers.date);
    const QString title = !head.unitTitle.isEmpty()            ? head.unitTitle
                          : !head.signers.headTitle.isEmpty() ? head.signers.headTitle
                                                              : u"Thủ trưởng đơn vị"_s;
    frame.signTitles = {u"Người lập biểu"_s, u"Người kiểm tra"_s, QLocale(QLocale::Vietnamese).toUpper(title)};
    frame.signHints = {u"(ký, ghi rõ họ tên)"_s, u"(ký, ghi rõ họ, tên, chức vụ)"_s, u"(ký, đóng dấu, ghi rõ họ, tên)"_s};
    frame.signNames = {head.signers.preparer, head.signers.checker, head.signers.head};
    return frame;
}

bool isTotalRow(const FormSheet &sheet, const LaidRow &row)
{
    return row.key == sheet.spec().totalRow || (row.unit.isNull() && row.spec && !row.spec->formula.isEmpty());
}

} // namespace PhoLuat
