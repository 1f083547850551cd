// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/output.h"
#include "work/flows.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace PhoLuat {

/// The words after a verb: options with values ("--to x"), switches, and the rest in order.
struct Arguments {
    QStringList words;
    QMap<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &standard = {}) const { return options.value(option, {standard}).last(); }

    /// `valued` are the options that take a value; another "--x" is a switch. Answers nothing, with the word in
    /// `unknown`, when an option is not among `valued` and `switches`.
    [[nodiscard]] static std::optional<Arguments> parse(const QStringList &words, const QStringList &valued, const QStringList &switches, QString &unknown);
};

/// What every verb works with; made once in main.
struct Console {
    Output &out;
    Tools tools;
    std::shared_ptr<const UnitTree> units;
    Clock clock;

    /// Opens a workspace; says why not.
    [[nodiscard]] std::shared_ptr<Workspace> open(const QString &file, bool create = false) const;
    /// The day of --on, today without one; says when it is none.
    [[nodiscard]] std::optional<QDate> day(const Arguments &arguments) const;
    /// A unit by id, or by its name typed with or without accents, as of a day; says when there is none or more than one.
    [[nodiscard]] std::optional<Unit> unit(const QString &words, QDate day) const;
};

/// One verb: what it is called, what it takes, what it does.
struct Verb {
    QString name;
    QString usage;
    QString help;
    QStringList valued;
    QStringList switches;
    qsizetype fewest = 0; ///< words it needs at least
    std::function<void(Console &, const Arguments &)> run;
    qsizetype most = 1'000'000;
};

/// A received or sealed package by its id, the start of its id, or its file name; says when there is none.
[[nodiscard]] std::optional<PackageRecord> packageFrom(const Console &console, Workspace &workspace, const QString &word, PackageRecord::Direction direction);
/// The fields of a package for --json.
[[nodiscard]] QJsonObject described(const PackageRecord &record, const QString &file);

[[nodiscard]] QList<Verb> judgingVerbs();
[[nodiscard]] QList<Verb> workspaceVerbs();
[[nodiscard]] QList<Verb> activityVerbs();
[[nodiscard]] QList<Verb> packageVerbs();
[[nodiscard]] QList<Verb> formFileVerbs();
[[nodiscard]] QList<Verb> deliveryVerbs();
[[nodiscard]] QList<Verb> returnVerbs();
[[nodiscard]] QList<Verb> destinationVerbs();
[[nodiscard]] QList<Verb> inboxVerbs();
[[nodiscard]] QList<Verb> totalVerbs();
[[nodiscard]] QList<Verb> formVerbs();
[[nodiscard]] QList<Verb> tourVerbs();

} // namespace PhoLuat
