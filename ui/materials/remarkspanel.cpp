// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/remarkspanel.h"

#include "materials/bodyedit.h"
#include "widgets/look.h"
#include "widgets/remarkspane.h"

#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

using State = AuthorRemark::State;

RemarksPanel::RemarksPanel(Workspace &workspace, Tools tools, BodyEdit &text, QWidget *parent)
    : MaterialPanel(parent), m_workspace(workspace), m_tools(tools), m_text(text), m_pane(new RemarksPane(this))
{
    m_pane->setActions(tr("&Settled"), tr("Not &settled after all"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);
    layout->addWidget(m_pane);
    connect(m_pane, &RemarksPane::jumpWanted, this, [this](int row) {
        if (row >= 0 && row < m_shown.size())
            m_text.goToBlock(findParagraph(m_text.body(), m_shown.at(row).kept.remark.place));
    });
    connect(m_pane, &RemarksPane::actionWanted, this, [this](int row) {
        if (row < 0 || row >= m_shown.size())
            return;
        const AuthorRemark remark = m_shown.at(row);
        whenDone(settleRemark(m_workspace, remark.kept, remark.state != State::Settled), this, [this](const Result<> &done) {
            if (!done)
                emit errorRaised(done.error());
        });
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Package)
            fetch();
    });
}

RemarksPanel::~RemarksPanel() = default;

void RemarksPanel::show(const Material &material)
{
    if (m_material != material.id) {
        m_material = material.id;
        fetch();
    }
    refresh();
}

void RemarksPanel::setReadOnly(bool) {} // settling is no change of the material

void RemarksPanel::fetch()
{
    if (m_material.isNull())
        return;
    whenDone(authorRemarks(m_workspace, m_tools), this, [this](const Result<QList<AuthorRemark>> &remarks) {
        if (!remarks) {
            emit errorRaised(remarks.error());
            return;
        }
        m_all = *remarks;
        refresh();
    });
}

void RemarksPanel::refresh()
{
    m_shown.clear();
    QList<RemarkRow> rows;
    QList<int> marks;
    int open = 0;
    for (const AuthorRemark &remark : std::as_const(m_all)) {
        const RemarkPlace &place = remark.kept.remark.place;
        const bool isHere = place.kind == RemarkPlace::Kind::Paragraph ? place.material == m_material
                                                                       : place.kind == RemarkPlace::Kind::Package && remark.info.materials.contains(m_material);
        if (!isHere || remark.state == State::Replaced)
            continue; // the version it was about is history
        open += remark.isOpen() ? 1 : 0;
        if (remark.isOpen() && place.kind == RemarkPlace::Kind::Paragraph)
            marks.append(findParagraph(m_text.body(), place));
        rows.append({remark.kept.remark.text, placeWords(place) + u" · "_s + remark.fromName, remark.isOpen() ? QString() : tr("settled"), remark.isOpen()});
        m_shown.append(remark);
    }
    m_text.setRemarked(marks);
    m_pane->setRows(rows.isEmpty() ? tr("Nothing was remarked on this material.")
                    : open > 0     ? tr("It came back: %n remark(s) to settle", nullptr, open)
                                   : tr("It came back: all remarks are settled. Seal the new version."),
                    rows);
    emit counted(open);
}

} // namespace PhoLuat
