// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/formdrafting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUndoCommand>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto changesOwn = "own-"_L1; ///< how the name of a draft begins that changes a form in use

bool isSameEdition(const FormSpec &a, const FormSpec &b)
{
    return a.id == b.id && a.edition == b.edition;
}

} // namespace

/// One form replaced by another, and back.
class FormDrafting::Step final : public QUndoCommand {
public:
    Step(FormDrafting &owner, FormSpec before, FormSpec after, const FormPart &at, const QString &text, QString gesture)
        : QUndoCommand(text), m_owner(owner), m_before(std::move(before)), m_after(std::move(after)), m_at(at), m_gesture(std::move(gesture))
    {
        m_sinceLast.start();
    }

    void undo() override { m_owner.put(m_before, m_at); }
    void redo() override { m_owner.put(m_after, m_at); }
    [[nodiscard]] int id() const override { return 1; }
    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override
    {
        constexpr qint64 gestureMs = 2000;
        const auto &next = static_cast<const Step &>(*other);
        if (m_gesture.isEmpty() || next.m_gesture != m_gesture || m_sinceLast.elapsed() > gestureMs)
            return false;
        m_after = next.m_after;
        m_sinceLast.restart();
        setObsolete(m_after == m_before);
        return true;
    }

private:
    FormDrafting &m_owner;
    FormSpec m_before;
    FormSpec m_after;
    FormPart m_at;
    QString m_gesture;
    QElapsedTimer m_sinceLast;
};

FormDrafting::FormDrafting(Tools tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    m_judging.setSingleShot(true);
    m_judging.setInterval(150ms);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(400ms);
    connect(&m_judging, &QTimer::timeout, this, &FormDrafting::judge);
    connect(&m_keeping, &QTimer::timeout, this, &FormDrafting::keep);
}

FormDrafting::~FormDrafting()
{
    blockSignals(true);
    flush();
}

FormDrafting::Standing FormDrafting::standing() const
{
    if (m_isReadOnly)
        return Standing::Shipped;
    return m_inUse && *m_inUse == m_draft.spec() ? Standing::Own : Standing::Draft;
}

void FormDrafting::open(const FormSpec &form)
{
    if (!m_tools.forms.isLocal(form)) {
        show(form, true, {}, {});
        return;
    }
    const std::optional<FormSpec> own = ownForm(m_tools.forms, form.id, form.edition);
    show(own.value_or(form), false, {}, own);
}

void FormDrafting::begin(const FormSpec &form)
{
    show(form, false, {}, {});
    m_name = newDraftName();
    m_keeping.start();
    flush();
    emit draftsChanged();
}

void FormDrafting::openDraft(const KeptDraft &draft)
{
    show(draft.spec, false, draft.name, draft.name.startsWith(changesOwn) ? ownForm(m_tools.forms, draft.spec.id, draft.spec.edition) : std::nullopt);
}

void FormDrafting::close()
{
    flush();
    m_isOpen = false;
    m_isReadOnly = true;
    m_isJudged = false;
    m_name.clear();
    m_inUse.reset();
    m_draft = {};
    m_findings.clear();
    m_stack.clear();
    ++m_generation;
    emit opened();
}

void FormDrafting::show(const FormSpec &form, bool readOnly, const QString &name, std::optional<FormSpec> inUse)
{
    flush();
    m_draft = FormDraft(form);
    m_isOpen = true;
    m_isReadOnly = readOnly;
    m_name = name;
    m_inUse = std::move(inUse);
    m_findings.clear();
    m_isJudged = false;
    m_stack.clear();
    emit opened();
    judge();
}

Result<FormPart> FormDrafting::change(const QString &text, const QString &gesture, const std::function<Result<FormPart>(FormDraft &)> &work)
{
    if (!m_isOpen || m_isReadOnly)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This edition ships with the program and is only read. Make the next edition of it, then change that."));
    FormDraft draft = m_draft;
    const Result<FormPart> at = work(draft);
    if (at && draft.spec() != m_draft.spec())
        m_stack.push(new Step(*this, m_draft.spec(), draft.spec(), *at, text, gesture));
    return at;
}

void FormDrafting::edit(const FormPart &at, const QString &text, const QString &gesture, const std::function<void(FormDraft &)> &work)
{
    (void)change(text, gesture, [&](FormDraft &draft) -> Result<FormPart> {
        work(draft);
        return at;
    });
}

void FormDrafting::put(const FormSpec &spec, const FormPart &at)
{
    const Standing before = standing();
    m_draft = FormDraft(spec);
    m_isJudged = false;
    ++m_generation;
    m_judging.start();
    m_keeping.start();
    emit changed(at);
    if (standing() != before)
        emit draftsChanged();
}

std::optional<Error> FormDrafting::clash() const
{
    const FormSpec &spec = m_draft.spec();
    if (m_isReadOnly || !m_tools.forms.isLocal(spec) || (m_inUse && isSameEdition(*m_inUse, spec)))
        return {};
    return Error{ErrorKind::Conflict, QCoreApplication::translate("PhoLuat", "Another form of your own already is %1, edition %2. Give this one another edition.").arg(spec.id).arg(spec.edition), u"/edition"_s, u"form.clash"_s};
}

void FormDrafting::judge()
{
    m_judging.stop();
    const quint64 generation = ++m_generation;
    const auto work = [spec = m_draft.spec(), clash = clash(), library = m_tools.forms](QPromise<Result<Findings>> &) -> Result<Findings> {
        Findings findings = judgeForm(spec, library);
        if (clash)
            findings.prepend({Severity::Error, clash->code, clash->text, clash->detail});
        return findings;
    };
    whenDone(inBackground<Findings>(m_tools.pool, work), this, [this, generation](const Result<Findings> &findings) {
        if (generation != m_generation || !findings)
            return;
        m_findings = *findings;
        if (m_isReadOnly)
            m_findings.removeIf([](const Finding &finding) { return finding.code == "form.clash"_L1; });
        m_isJudged = true;
        emit judged();
    });
}

std::function<Result<>()> FormDrafting::keeping()
{
    if (!m_isOpen || m_isReadOnly)
        return {};
    const QString folder = m_tools.forms.localFolder();
    if (standing() == Standing::Own)
        return [folder, name = std::exchange(m_name, {})] { return dropDraft(folder, name); };
    if (m_name.isEmpty())
        m_name = (m_inUse ? changesOwn : QLatin1StringView()) + newDraftName();
    return [folder, draft = KeptDraft{m_name, m_draft.spec()}] { return keepDraft(folder, draft); };
}

void FormDrafting::keep()
{
    if (m_writing.isRunning()) {
        m_keeping.start();
        return;
    }
    m_keeping.stop();
    const std::function<Result<>()> work = keeping();
    if (!work)
        return;
    m_writing = inBackground<void>(m_tools.pool, [work](QPromise<Result<>> &) { return work(); });
    whenDone(m_writing, this, [this](const Result<> &kept) {
        if (!kept)
            emit failed(kept.error());
    });
}

void FormDrafting::flush()
{
    m_writing.waitForFinished();
    if (!m_keeping.isActive())
        return;
    m_keeping.stop();
    const std::function<Result<>()> work = keeping();
    if (const Result<> kept = work ? work() : Result<>(); !kept)
        emit failed(kept.error());
}

Result<QString> FormDrafting::putInUse()
{
    flush();
    if (const std::optional<Error> clashes = clash())
        return std::unexpected(*clashes);
    const Result<QString> file = putIntoUse(m_tools.forms, m_draft.spec());
    if (!file)
        return file;
    m_inUse = m_draft.spec();
    const Result<> gone = dropDraft(m_tools.forms.localFolder(), m_name);
    m_name.clear();
    emit draftsChanged();
    judge();
    return gone ? file : std::unexpected(gone.error());
}

Result<> FormDrafting::discard()
{
    m_keeping.stop();
    m_writing.waitForFinished();
    const Result<> gone = dropDraft(m_tools.forms.localFolder(), m_name);
    if (!gone)
        return gone;
    m_name.clear();
    if (const std::optional<FormSpec> own = m_inUse)
        show(*own, false, {}, own);
    else
        close();
    emit draftsChanged();
    return {};
}

} // namespace PhoLuat
