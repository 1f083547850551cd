// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/secretinput.h"

#include "console/await.h"
#include "transfer/secrets.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSecretBytes = 64 * 1024;

} // namespace

std::optional<QMap<QString, QString>> secretsFromInput(const Console &console, const QString &whose, const QList<SettingField> &known, const QStringList &fields)
{
    QMap<QString, QString> secrets;
    QFile input;
    if (!fields.isEmpty() && !input.open(stdin, QIODevice::ReadOnly)) {
        console.out.failed({ErrorKind::Unreachable, input.errorString()});
        return std::nullopt;
    }
    for (const QString &key : fields) {
        const auto field = std::ranges::find(known, key, &SettingField::key);
        if (field == known.end() || field->kind != "secret"_L1) {
            console.out.usage(QCoreApplication::translate("PhoLuat", "\"%1\" is no secret of %2.").arg(key, whose));
            return std::nullopt;
        }
        QByteArray line = input.readLine(mostSecretBytes);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) {
            console.out.usage(QCoreApplication::translate("PhoLuat", "The standard input has no line for \"%1\".").arg(key));
            return std::nullopt;
        }
        secrets.insert(key, QString::fromUtf8(line));
        line.fill('\0');
    }
    return secrets;
}

bool keepSecrets(const Console &console, const QString &owner, const QMap<QString, QString> &secrets)
{
    SecretStore store;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        const auto written = await(store.write(owner, secret.key(), *secret));
        if (!written || store.lastsOnlyForThisRun()) {
            console.out.failed(written ? Error{ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The secret was not kept, and nothing else was changed: this computer's keychain cannot be used. Open it and do this again."),
                                               store.notice(), u"secrets.keychain"_s}
                                       : written.error());
            return false;
        }
    }
    return true;
}

} // namespace PhoLuat
