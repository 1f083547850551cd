// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/formfiles.h"

#include <QSet>

#include <mutex>
#include <vector>

namespace PhoLuat {

using namespace Qt::StringLiterals;

/// All that is read at one time; never changed afterwards, and kept as long as the library, because all() hands it out.
struct FormLibrary::Shelf {
    struct Books {
        QList<FormSpec> forms = {};
        QSet<std::pair<QString, int>> local = {};
        ReportingRules rules = {};
        Findings troubles = {};
    };

    Folders folders;
    std::once_flag once;
    std::mutex mutex; ///< over what follows
    std::vector<std::unique_ptr<const Books>> read;
    Result<> outcome;

    void readAll();
    /// The last that were read; reads them when nobody did.
    const Books &now()
    {
        std::call_once(once, [this] { readAll(); });
        const std::scoped_lock lock(mutex);
        return *read.back();
    }
};

void FormLibrary::Shelf::readAll()
{
    auto books = std::make_unique<Books>();
    Result<> done;
    auto shipped = folders.forms.isEmpty() ? Result<QList<FormSpec>>(QList<FormSpec>()) : readShippedForms(folders.forms);
    if (!shipped) {
        done = std::unexpected(shipped.error());
    } else {
        done = folders.periods.isEmpty() ? Result<>() : readShippedTerms(folders.periods, books->rules);
        LocalForms local;
        if (!folders.local.isEmpty()) {
            local = readLocalForms(folders.local, *shipped);
            readLocalTerms(folders.local, books->rules, local.troubles);
        }
        for (const FormSpec &form : std::as_const(local.forms))
            books->local.insert({form.id, form.edition});
        books->troubles = local.troubles;
        books->forms = books->rules.applied(withLocalForms(*std::move(shipped), local.forms));
        // The results of legal dissemination are what this program is for: they come first wherever forms are listed.
        std::ranges::stable_partition(books->forms, [](const FormSpec &form) { return form.indicator == "pbgdpl-results"_L1; });
    }
    const std::scoped_lock lock(mutex);
    outcome = done;
    read.push_back(std::move(books));
}

FormLibrary::FormLibrary(const Folders &folders) : m_shelf(std::make_shared<Shelf>())
{
    m_shelf->folders = folders;
}

Result<FormLibrary> FormLibrary::read(const Folders &folders)
{
    FormLibrary library(folders);
    if (Result<> ready = library.ready(); !ready)
        return std::unexpected(ready.error());
    return library;
}

Result<> FormLibrary::ready() const
{
    (void)m_shelf->now();
    const std::scoped_lock lock(m_shelf->mutex);
    return m_shelf->outcome;
}

Result<> FormLibrary::reload() const
{
    (void)m_shelf->now();
    m_shelf->readAll();
    return ready();
}

const QList<FormSpec> &FormLibrary::all() const
{
    return m_shelf->now().forms; // whoever opened the library asks for its outcome
}

const ReportingRules &FormLibrary::rules() const
{
    return m_shelf->now().rules;
}

const Findings &FormLibrary::troubles() const
{
    return m_shelf->now().troubles;
}

QString FormLibrary::localFolder() const
{
    return m_shelf->folders.local;
}

bool FormLibrary::isLocal(const FormSpec &form) const
{
    return m_shelf->now().local.contains({form.id, form.edition});
}

std::shared_ptr<const FormSpec> FormLibrary::find(const QString &id, int edition) const
{
    for (const FormSpec &form : all()) {
        if (form.id == id && form.edition == edition)
            return std::make_shared<const FormSpec>(form);
    }
    return nullptr;
}

std::shared_ptr<const FormSpec> FormLibrary::forLevel(const QString &indicator, UnitLevel level, QDate day) const
{
    const Shelf::Books &books = m_shelf->now();
    const FormSpec *best = nullptr;
    for (const FormSpec &form : books.forms) {
        const bool stands = (form.from.isNull() || form.from <= day) && (form.to.isNull() || day < form.to);
        if (form.indicator != indicator || form.level != level || !stands)
            continue;
        const auto isBefore = [&](const FormSpec &other) { // a null day is before all others
            if (other.from != form.from)
                return other.from.isNull() || (form.from.isValid() && other.from < form.from);
            return books.local.contains({form.id, form.edition}) && !books.local.contains({other.id, other.edition});
        };
        if (best == nullptr || isBefore(*best))
            best = &form;
    }
    return best ? std::make_shared<const FormSpec>(*best) : nullptr;
}

} // namespace PhoLuat
