// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "description.h"

#include "base/strictjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace HttpsForm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype mostText = 4000;

/// Reads on after a mistake but keeps only the first, with its JSON pointer.
class DescriptionReader final {
public:
    std::expected<Description, QString> read(const QJsonObject &root, const QString &otherAddress)
    {
        Description form;
        onlyKnown(root, {}, {"$schema"_L1, "form"_L1, "name"_L1, "source"_L1, "certainty"_L1, "note"_L1, "address"_L1, "authorization"_L1, "login"_L1, "upload"_L1, "ask"_L1, "howToLook"_L1});
        if (text(root, {}, "form"_L1) != "pholuat-upload-form/1"_L1)
            wrong(u"/form"_s, QCoreApplication::translate("PhoLuat", "must be \"pholuat-upload-form/1\""));
        form.name = text(root, {}, "name"_L1);
        form.address = address(root, otherAddress);
        form.authorization = Description::Authorization(choice(root, {}, "authorization"_L1, {u"none"_s, u"basic"_s, u"bearer"_s}));
        const QJsonArray login = root["login"_L1].toArray();
        if (login.size() > 5 || (root.contains("login"_L1) && !root["login"_L1].isArray()))
            wrong(u"/login"_s, QCoreApplication::translate("PhoLuat", "must be a list of at most five steps"));
        for (qsizetype index = 0; index < std::min<qsizetype>(5, login.size()); ++index)
            form.login.append(step(login[index], u"/login/%1"_s.arg(index), Part::Login));
        form.upload = step(root["upload"_L1], u"/upload"_s, Part::Upload);
        form.isRepeatable = root["upload"_L1]["repeatable"_L1].toBool();
        if (root.contains("ask"_L1)) {
            form.ask = step(root["ask"_L1], u"/ask"_s, Part::Ask);
            const double settle = root["ask"_L1]["settleSeconds"_L1].toDouble(0);
            if (settle < 0 || settle > 86400)
                wrong(u"/ask/settleSeconds"_s, QCoreApplication::translate("PhoLuat", "must be between 0 and 86400"));
            form.settleSeconds = int(std::clamp(settle, 0.0, 86400.0));
        } else {
            form.howToLook = text(root, {}, "howToLook"_L1);
        }
        if (!m_trouble.isEmpty())
            return std::unexpected(m_trouble);
        return form;
    }

private:
    enum class Part { Login, Upload, Ask };

    void wrong(const QString &at, const QString &why)
    {
        if (m_trouble.isEmpty())
            m_trouble = at + u": "_s + why;
    }

    void onlyKnown(const QJsonObject &object, const QString &at, const QList<QLatin1StringView> &known)
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                wrong(at + u'/' + key, QCoreApplication::translate("PhoLuat", "is not a word of this format"));
        }
    }

    QString text(const QJsonObject &object, const QString &at, QLatin1StringView key, bool isRequired = true)
    {
        const QJsonValue value = object[key];
        if (value.isUndefined() && !isRequired)
            return {};
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > mostText)
            wrong(at + u'/' + key, QCoreApplication::translate("PhoLuat", "must be a text"));
        return value.toString();
    }

    int choice(const QJsonObject &object, const QString &at, QLatin1StringView key, const QStringList &choices)
    {
        if (!object.contains(key))
            return 0;
        const qsizetype index = choices.indexOf(object[key].toString());
        if (index < 0)
            wrong(at + u'/' + key, QCoreApplication::translate("PhoLuat", "must be one of: %1").arg(choices.join(u", "_s)));
        return int(std::max<qsizetype>(0, index));
    }

    QUrl address(const QJsonObject &root, const QString &other)
    {
        QUrl url(other.isEmpty() ? text(root, {}, "address"_L1) : other, QUrl::StrictMode);
        const bool isPlain = url.scheme() == "http"_L1 && PhoLuat::isThisMachine(url.host());
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || (url.scheme() != "https"_L1 && !isPlain))
            wrong(u"/address"_s, QCoreApplication::translate("PhoLuat", "must be an address that begins with https:// and holds no password"));
        if (!url.path().endsWith(u'/'))
            url.setPath(url.path() + u'/');
        return url;
    }

    /// A text with {words} that are known here.
    QString phrase(const QString &source, const QString &at, bool isAddress = false)
    {
        const auto words = wordsIn(source);
        if (!words)
            wrong(at, QCoreApplication::translate("PhoLuat", "a brace is not closed; write {{ for a brace of its own"));
        for (const QString &word : words.value_or(QStringList())) {
            if (!commonWords().contains(word) && !m_kept.contains(word))
                wrong(at, QCoreApplication::translate("PhoLuat", "{%1} is not known here; known are: %2").arg(word, (commonWords() + m_kept).join(u", "_s)));
            else if (isAddress && isSecretWord(word))
                wrong(at, QCoreApplication::translate("PhoLuat", "{%1} is secret, and addresses are kept in servers' logs; put it into a header or field").arg(word));
        }
        return source;
    }

    QList<std::pair<QString, QString>> phrases(const QJsonObject &object, const QString &at, QLatin1StringView key)
    {
        QList<std::pair<QString, QString>> pairs;
        if (object.contains(key) && !object[key].isObject())
            wrong(at + u'/' + key, QCoreApplication::translate("PhoLuat", "must be an object of texts"));
        const QJsonObject members = object[key].toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QString place = at + u'/' + key + u'/' + member.key();
            if (!member->isString())
                wrong(place, QCoreApplication::translate("PhoLuat", "must be a text"));
            pairs.append({member.key(), phrase(member->toString(), place)});
        }
        return pairs;
    }

    void phrasesOfJson(const QJsonValue &value, const QString &at)
    {
        if (value.isString())
            phrase(value.toString(), at);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            phrasesOfJson(*member, at + u'/' + member.key());
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            phrasesOfJson(array[index], at + u'/' + QString::number(index));
    }

    Step step(const QJsonValue &value, const QString &at, Part part)
    {
        const QJsonObject object = value.toObject();
        if (!value.isObject())
            wrong(at, QCoreApplication::translate("PhoLuat", "must be an object: the step is missing"));
        QList<QLatin1StringView> known{"method"_L1, "url"_L1, "headers"_L1, "form"_L1, "json"_L1, "success"_L1, "otherwise"_L1, "trouble"_L1};
        if (part == Part::Login)
            known += {"keep"_L1};
        if (part == Part::Upload)
            known += {"multipart"_L1, "raw"_L1, "repeatable"_L1, "receipt"_L1};
        if (part == Part::Ask)
            known += {"absent"_L1, "settleSeconds"_L1, "receipt"_L1};
        onlyKnown(object, at, known);

        Step made;
        const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s};
        made.method = methods[choice(object, at, "method"_L1, methods)].toLatin1();
        made.url = phrase(text(object, at, "url"_L1), at + u"/url"_s, true);
        const QUrl shape(QString(made.url).remove(u'{').remove(u'}'));
        if (!shape.isRelative() || !shape.host().isEmpty() || made.url.startsWith(u'{') || made.url.startsWith("//"_L1))
            wrong(at + u"/url"_s, QCoreApplication::translate("PhoLuat", "must be relative to the portal's address"));
        headers(object, at, made);
        body(object, at, made);
        made.success = conditions(object, at, "success"_L1, part != Part::Login || made.method != "GET");
        if (part == Part::Ask)
            made.absent = conditions(object, at, "absent"_L1, true);
        otherwise(object, at, made);
        if (object.contains("receipt"_L1))
            made.receipt = finder(object["receipt"_L1], at + u"/receipt"_s);
        if (object.contains("trouble"_L1))
            made.trouble = finder(object["trouble"_L1], at + u"/trouble"_s);
        const QJsonObject keep = object["keep"_L1].toObject();
        for (auto member = keep.begin(); member != keep.end(); ++member) {
            made.keep.append({member.key(), finder(*member, at + u"/keep/"_s + member.key())});
            m_kept.append(member.key());
        }
        if (part == Part::Upload && made.body != Step::Body::Multipart && made.body != Step::Body::Raw)
            wrong(at, QCoreApplication::translate("PhoLuat", "\"multipart\" or \"raw\" must say how the file goes out"));
        if (part == Part::Upload && made.method == "GET")
            wrong(at + u"/method"_s, QCoreApplication::translate("PhoLuat", "must be POST or PUT"));
        return made;
    }

    void headers(const QJsonObject &object, const QString &at, Step &made)
    {
        made.headers = phrases(object, at, "headers"_L1);
        static const QStringList ours{u"host"_s, u"content-length"_s, u"authorization"_s, u"user-agent"_s, u"accept-encoding"_s, u"connection"_s, u"content-type"_s, u"cookie"_s};
        for (const auto &[name, value] : std::as_const(made.headers)) {
            if (ours.contains(name.toLower()) || name.contains(u':') || name.contains(u' '))
                wrong(at + u"/headers/"_s + name, QCoreApplication::translate("PhoLuat", "this header is made by the program"));
        }
    }

    void body(const QJsonObject &object, const QString &at, Step &made)
    {
        int bodies = 0;
        if (object.contains("form"_L1)) {
            ++bodies;
            made.body = Step::Body::Form;
            made.fields = phrases(object, at, "form"_L1);
        }
        if (object.contains("json"_L1)) {
            ++bodies;
            made.body = Step::Body::Json;
            made.json = object["json"_L1];
            phrasesOfJson(made.json, at + u"/json"_s);
        }
        if (object.contains("multipart"_L1)) {
            ++bodies;
            const QJsonObject multipart = object["multipart"_L1].toObject();
            const QString place = at + u"/multipart"_s;
            onlyKnown(multipart, place, {"fields"_L1, "file"_L1, "fileName"_L1, "mediaType"_L1});
            made.body = Step::Body::Multipart;
            made.fields = phrases(multipart, place, "fields"_L1);
            made.fileField = text(multipart, place, "file"_L1);
            made.fileName = phrase(multipart["fileName"_L1].toString(u"{name}"_s), place + u"/fileName"_s);
            made.mediaType = multipart["mediaType"_L1].toString(u"application/zip"_s);
        }
        if (object.contains("raw"_L1)) {
            ++bodies;
            onlyKnown(object["raw"_L1].toObject(), at + u"/raw"_s, {"mediaType"_L1});
            made.body = Step::Body::Raw;
            made.mediaType = object["raw"_L1]["mediaType"_L1].toString(u"application/zip"_s);
        }
        if (bodies > 1 || (bodies == 1 && made.method == "GET"))
            wrong(at, QCoreApplication::translate("PhoLuat", "a step has one body at most, and GET has none"));
    }

    QList<Condition> conditions(const QJsonObject &object, const QString &at, QLatin1StringView key, bool isRequired)
    {
        const QJsonValue value = object[key];
        const QString place = at + u'/' + key;
        if (value.isUndefined() && !isRequired)
            return {};
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        if (value.isUndefined() || list.isEmpty())
            wrong(place, QCoreApplication::translate("PhoLuat", "must say by which status and value it is recognised"));
        QList<Condition> read;
        for (qsizetype index = 0; index < list.size(); ++index)
            read.append(condition(list[index].toObject(), value.isArray() ? u"%1/%2"_s.arg(place).arg(index) : place, {}));
        return read;
    }

    Condition condition(const QJsonObject &object, const QString &at, const QList<QLatin1StringView> &more)
    {
        onlyKnown(object, at, QList{"status"_L1, "find"_L1, "equals"_L1, "matches"_L1} + more);
        Condition made;
        for (const QJsonValue &status : object["status"_L1].toArray())
            made.status.append(status.toInt());
        if (made.status.isEmpty() || std::ranges::any_of(made.status, [](int status) { return status < 200 || status > 599; }))
            wrong(at + u"/status"_s, QCoreApplication::translate("PhoLuat", "must be a list of HTTP statuses"));
        if (object.contains("find"_L1))
            made.find = finder(object["find"_L1], at + u"/find"_s);
        if (object.contains("equals"_L1))
            made.equals = phrase(text(object, at, "equals"_L1), at + u"/equals"_s);
        if (object.contains("matches"_L1)) {
            made.matches = text(object, at, "matches"_L1);
            if (!isExpression(*made.matches))
                wrong(at + u"/matches"_s, QCoreApplication::translate("PhoLuat", "is not a regular expression"));
        }
        if (!made.find && (made.equals || made.matches))
            wrong(at, QCoreApplication::translate("PhoLuat", "\"find\" must say which value is compared"));
        return made;
    }

    void otherwise(const QJsonObject &object, const QString &at, Step &made)
    {
        const QJsonArray list = object["otherwise"_L1].toArray();
        for (qsizetype index = 0; index < list.size(); ++index) {
            const QJsonObject one = list[index].toObject();
            const QString place = u"%1/otherwise/%2"_s.arg(at).arg(index);
            if (!one.contains("means"_L1))
                wrong(place + u"/means"_s, QCoreApplication::translate("PhoLuat", "must be one of: %1").arg("refused, held, again, there"_L1));
            const int meaning = choice(one, place, "means"_L1, {u"refused"_s, u"held"_s, u"again"_s, u"there"_s});
            made.otherwise.append({condition(one, place, {"means"_L1}), Meaning(meaning)});
        }
    }

    Finder finder(const QJsonValue &value, const QString &at)
    {
        const QJsonObject object = value.toObject();
        onlyKnown(object, at, {"pointer"_L1, "regex"_L1, "header"_L1});
        if (object.size() != 1) {
            wrong(at, QCoreApplication::translate("PhoLuat", "must hold one of: %1").arg("pointer, regex, header"_L1));
            return {};
        }
        if (object.contains("pointer"_L1)) {
            const QString pointer = text(object, at, "pointer"_L1);
            if (!pointer.startsWith(u'/'))
                wrong(at + u"/pointer"_s, QCoreApplication::translate("PhoLuat", "must begin with /"));
            return {Finder::In::Json, pointer};
        }
        if (object.contains("header"_L1))
            return {Finder::In::Header, text(object, at, "header"_L1)};
        const QString pattern = text(object, at, "regex"_L1);
        if (!isExpression(pattern))
            wrong(at + u"/regex"_s, QCoreApplication::translate("PhoLuat", "is not a regular expression"));
        return {Finder::In::Text, pattern};
    }

    QString m_trouble;
    QStringList m_kept;
};

std::expected<QByteArray, QString> sourceOf(const QString &form)
{
    if (form.isEmpty())
        return std::unexpected(QCoreApplication::translate("PhoLuat", "No description of the upload is chosen. Choose the JSON file in the destination's settings."));
    if (form.trimmed().startsWith(u'{'))
        return form.toUtf8();
    QFile file(form);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(QCoreApplication::translate("PhoLuat", "The description of the upload, %1, cannot be read: %2. Choose it again in the settings.").arg(form, file.errorString()));
    return file.read(mostBytes + 1);
}

} // namespace

std::expected<Description, QString> readDescription(const QMap<QString, QString> &settings)
{
    const QString form = settings.value(u"form"_s);
    const auto source = sourceOf(form);
    if (!source)
        return std::unexpected(source.error());
    const QString name = form.trimmed().startsWith(u'{') ? QString() : QFileInfo(form).fileName();
    const auto sentence = [&name](const QString &why) {
        return QCoreApplication::translate("PhoLuat", "The description of the upload %1 cannot be used: %2. Put it right, or ask for it where it came from.").arg(name, why);
    };
    const auto json = PhoLuat::readStrictJson(*source, {.depth = 16, .bytes = mostBytes});
    if (!json)
        return std::unexpected(sentence(json.error().text));
    if (!json->isObject())
        return std::unexpected(sentence(QCoreApplication::translate("PhoLuat", "it must be an object")));
    auto description = DescriptionReader().read(json->toObject(), settings.value(u"address"_s).trimmed());
    if (!description)
        return std::unexpected(sentence(description.error()));
    return description;
}

} // namespace HttpsForm
