// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/exchange.h"

#include "transfer/requestbody.h"
#include "transfer/tlswords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxy>

#include <curl/curl.h>

#include <memory>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 200;
constexpr long sendBufferBytes = 64 * 1024; // so that rate, progress and stops are true

using Easy = std::unique_ptr<CURL, decltype([](CURL *easy) { curl_easy_cleanup(easy); })>;
using Multi = std::unique_ptr<CURLM, decltype([](CURLM *multi) { curl_multi_cleanup(multi); })>;
using Lines = std::unique_ptr<curl_slist, decltype([](curl_slist *lines) { curl_slist_free_all(lines); })>;

bool onlyReads(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "PROPFIND" || method == "DELETE" || method == "OPTIONS";
}

/// As curl writes proxies; empty: none.
QByteArray proxyFor(const QUrl &url)
{
    if (isThisMachine(url.host()))
        return {};
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy || proxies.first().hostName().isEmpty())
        return {};
    const QNetworkProxy &proxy = proxies.first();
    const QString scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5h"_s : u"http"_s;
    return u"%1://%2:%3"_s.arg(scheme, proxy.hostName()).arg(proxy.port()).toUtf8();
}

/// Drives one transfer: lets curl do what it can, asks the caller five times a second, ends what does not move.
class Transfer final {
public:
    Transfer(const HttpRequest &request, const QByteArray &authorization, const QString &caFile)
        : m_request(request), m_caFile(caFile), m_body(request.body), m_easy(curl_easy_init()), m_multi(curl_multi_init())
    {
        m_answer.url = request.url;
        setUp(authorization);
    }

    HttpAnswer run()
    {
        if (m_body.bytes() < 0)
            return ended(HttpEnd::Unreadable, QCoreApplication::translate("PhoLuat", "The file to send could not be read. Nothing was delivered; check the disk and send again."));
        if (!goesOn())
            return ended(HttpEnd::Stopped, stoppedWords());
        curl_multi_add_handle(m_multi.get(), m_easy.get());
        m_quiet.start();
        const HttpAnswer answer = drive();
        curl_multi_remove_handle(m_multi.get(), m_easy.get());
        return answer;
    }

private:
    HttpAnswer drive()
    {
        for (;;) {
            int running = 0;
            curl_multi_perform(m_multi.get(), &running);
            int left = 0;
            if (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left); message && message->msg == CURLMSG_DONE)
                return endedAs(message->data.result);
            noticeLife();
            if (!goesOn())
                return ended(HttpEnd::Stopped, stoppedWords());
            if (m_quiet.hasExpired((isAllSent() ? m_request.answerPatience : m_request.patience).count()))
                return endedStalled();
            curl_multi_poll(m_multi.get(), nullptr, 0, tickMs, nullptr);
        }
    }

    template<class Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_easy.get(), option, value);
    }

    void setUp(const QByteArray &authorization)
    {
        const QByteArray &method = m_request.method;
        set(CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment).constData());
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_PATH_AS_IS, 1L);
        set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
        set(CURLOPT_FRESH_CONNECT, 1L); // what may be sent again on a connection that was used before is sent twice
        set(CURLOPT_FORBID_REUSE, 1L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_QUICK_EXIT, 1L); // whoever stops does not wait for the resolver
        set(CURLOPT_PROXY, proxyFor(m_request.url).constData());
        set(CURLOPT_NOPROXY, "");
        set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        if (!m_caFile.isEmpty())
            set(CURLOPT_CAINFO, QFile::encodeName(m_caFile).constData());
        set(CURLOPT_UPLOAD_BUFFERSIZE, sendBufferBytes);
        set(CURLOPT_EXPECT_100_TIMEOUT_MS, 1000L);

        if (method == "HEAD")
            set(CURLOPT_NOBODY, 1L);
        else if (m_body.bytes() > 0 || !onlyReads(method))
            set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_CUSTOMREQUEST, method.constData());
        set(CURLOPT_INFILESIZE_LARGE, curl_off_t(std::max<qint64>(0, m_body.bytes())));
        setHeaders(authorization);
        setFunctions();
    }

    void setHeaders(const QByteArray &authorization)
    {
        const auto add = [this](const QByteArray &line) { m_lines.reset(curl_slist_append(m_lines.release(), line.constData())); };
        add("User-Agent: PhoLuat/" PHOLUAT_VERSION);
        add("Accept-Encoding: identity");
        add("Connection: close");
        add(m_request.expectContinue && m_body.bytes() > 0 ? "Expect: 100-continue" : "Expect:");
        if (!authorization.isEmpty())
            add("Authorization: " + authorization);
        for (const auto &[name, value] : m_request.headers)
            add(value.isEmpty() ? name + ';' : name + ": " + value); // the semicolon is curl's word for an empty value
        set(CURLOPT_HTTPHEADER, m_lines.get());
    }

    void setFunctions()
    {
        const curl_read_callback read = [](char *to, size_t size, size_t count, void *self) { return static_cast<Transfer *>(self)->giveBody(to, size * count); };
        const curl_write_callback header = [](char *bytes, size_t size, size_t count, void *self) { return static_cast<Transfer *>(self)->takeHeader({bytes, qsizetype(size * count)}); };
        const curl_write_callback write = [](char *bytes, size_t size, size_t count, void *self) { return static_cast<Transfer *>(self)->takeBody({bytes, qsizetype(size * count)}); };
        const curl_prereq_callback begins = [](void *self, char *, char *, int, int) {
            static_cast<Transfer *>(self)->m_isHeadOut = true;
            return CURL_PREREQFUNC_OK;
        };
        set(CURLOPT_READFUNCTION, read);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_HEADERFUNCTION, header);
        set(CURLOPT_HEADERDATA, this);
        set(CURLOPT_WRITEFUNCTION, write);
        set(CURLOPT_WRITEDATA, this);
        set(CURLOPT_PREREQFUNCTION, begins);
        set(CURLOPT_PREREQDATA, this);
    }

    size_t giveBody(char *to, size_t most)
    {
        if (m_body.given() > 0 && !goesOn()) {
            m_isStopped = true;
            return CURL_READFUNC_ABORT;
        }
        const qint64 count = m_body.read(to, qint64(most));
        if (count >= 0)
            return size_t(count);
        m_isUnreadable = true;
        return CURL_READFUNC_ABORT;
    }

    size_t takeHeader(QByteArrayView line)
    {
        const QByteArray text = line.trimmed().toByteArray();
        if (text.startsWith("HTTP/")) { // also after "100 Continue" and a proxy's answer: the last one counts
            m_answer.headers.clear();
            m_isHeadWhole = false;
            m_answer.status = text.mid(9, 3).toInt();
            m_isEarly = m_isHeadOut && !isAllSent() && m_answer.status >= 200; // "100 Continue" refuses nothing
            m_answer.reason = text.mid(13);
        } else if (text.isEmpty()) {
            m_isHeadWhole = true;
        } else if (const qsizetype colon = text.indexOf(':'); colon > 0) {
            m_answer.headers.append({text.first(colon), text.mid(colon + 1).trimmed()});
        }
        return size_t(line.size());
    }

    size_t takeBody(QByteArrayView bytes)
    {
        m_taken += bytes.size();
        m_isTooLarge = m_taken > m_request.answerLimit;
        if (m_isTooLarge)
            return CURL_WRITEFUNC_ERROR;
        if (!m_request.sink || m_answer.status < 200 || m_answer.status >= 300) {
            m_answer.body.append(bytes);
        } else if (!m_request.sink(bytes)) {
            m_isStopped = true;
            return CURL_WRITEFUNC_ERROR;
        }
        return size_t(bytes.size());
    }

    /// Asks the caller; the time it takes to answer is not the server's silence.
    bool goesOn()
    {
        if (!m_request.goOn)
            return true;
        QElapsedTimer asked;
        asked.start();
        const bool answer = m_request.goOn(handed());
        if (asked.hasExpired(tickMs))
            m_quiet.restart();
        return answer;
    }

    void noticeLife()
    {
        const std::tuple life{handed(), m_taken, m_answer.headers.size(), m_isHeadOut};
        if (life != m_life)
            m_quiet.restart();
        m_life = life;
    }

    /// Body bytes given to the system.
    [[nodiscard]] qint64 handed() const
    {
        curl_off_t bytes = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_UPLOAD_T, &bytes);
        return std::min<qint64>(bytes, m_body.given());
    }
    // What curl's buffer still holds may leave at any moment: only what it never got is surely not sent.
    [[nodiscard]] bool isAllSent() const { return m_isHeadOut && m_body.isAllGiven(); }

    HttpAnswer endedAs(CURLcode code)
    {
        const QString host = m_request.url.host();
        if (m_isStopped)
            return ended(HttpEnd::Stopped, stoppedWords());
        if (m_isUnreadable)
            return ended(HttpEnd::Unreadable, QCoreApplication::translate("PhoLuat", "The file to send could not be read to its end. Nothing was delivered; check the disk and send again."));
        if (m_isTooLarge || code == CURLE_TOO_LARGE || (code == CURLE_RECV_ERROR && m_answer.status == 0 && isFlooded()))
            return ended(isAllSent() ? HttpEnd::AnswerTooLarge : HttpEnd::Cut,
                         QCoreApplication::translate("PhoLuat", "The destination's answer was longer than any honest answer, so it was not read to its end. "
                                                                "Ask the people who run it."));
        switch (code) {
        case CURLE_OK:
            if (!m_isHeadWhole)
                return endedCut();
            return ended(HttpEnd::Answered, {});
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CONNECT_ERROR:
            return ended(HttpEnd::TlsRefused, tlsTrouble(m_request.url, m_caFile, QString::fromUtf8(curl_easy_strerror(code))));
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_PROXY:
            return ended(HttpEnd::NotReached, QCoreApplication::translate("PhoLuat", "The network's proxy did not connect to %1: %2. It will be tried again; check the proxy in the system's settings.")
                                                  .arg(host, QString::fromUtf8(curl_easy_strerror(code))));
        default:
            break;
        }
        long proxyStatus = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
        if (!m_isHeadOut && proxyStatus == 407)
            return ended(HttpEnd::ProxyRefused, QCoreApplication::translate("PhoLuat", "The network's proxy asks for a name and password, which this program does not give. "
                                                                                       "Ask your network's people to let this computer through to %1.").arg(host));
        if (!m_isHeadOut)
            return ended(HttpEnd::NotReached, QCoreApplication::translate("PhoLuat", "%1 could not be reached: %2. Check the network; it will be tried again.")
                                                  .arg(host, QString::fromUtf8(curl_easy_strerror(code))));
        return endedCut();
    }

    /// curl gives up on heads of more than 300 KiB without a code of their own.
    [[nodiscard]] bool isFlooded() const
    {
        curl_off_t bytes = 0;
        long headBytes = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_DOWNLOAD_T, &bytes);
        curl_easy_getinfo(m_easy.get(), CURLINFO_HEADER_SIZE, &headBytes);
        return bytes + headBytes > 64 * 1024;
    }

    HttpAnswer endedCut()
    {
        const QString host = m_request.url.host();
        if (!isAllSent())
            return ended(HttpEnd::Cut, QCoreApplication::translate("PhoLuat", "The connection to %1 ended while the package was going out. It will go on from where it was.").arg(host));
        return ended(HttpEnd::NoAnswer, QCoreApplication::translate("PhoLuat", "Everything was sent to %1, but no whole answer came back. It will be asked what arrived before anything is sent again.").arg(host));
    }

    HttpAnswer endedStalled()
    {
        const QString host = m_request.url.host();
        if (!m_isHeadOut)
            return ended(HttpEnd::NotReached, QCoreApplication::translate("PhoLuat", "%1 did not answer the call. Check the network; it will be tried again.").arg(host));
        if (isAllSent())
            return endedCut();
        return ended(HttpEnd::Stalled, QCoreApplication::translate("PhoLuat", "%1 stopped taking bytes. It will be tried again, from where it was.").arg(host));
    }

    static QString stoppedWords() { return QCoreApplication::translate("PhoLuat", "Stopped as asked."); }

    HttpAnswer ended(HttpEnd how, const QString &trouble)
    {
        m_answer.end = how;
        m_answer.trouble = trouble;
        m_answer.sent = handed();
        m_answer.allSent = isAllSent() && !m_isEarly;
        return m_answer;
    }

    const HttpRequest &m_request;
    QString m_caFile;
    RequestBody m_body;
    HttpAnswer m_answer;
    Lines m_lines;
    Easy m_easy;
    Multi m_multi;
    QElapsedTimer m_quiet;
    std::tuple<qint64, qint64, qsizetype, bool> m_life;
    qint64 m_taken = 0;
    bool m_isHeadOut = false;
    bool m_isHeadWhole = false;
    bool m_isEarly = false; ///< the answer began before the body was out
    bool m_isStopped = false;
    bool m_isUnreadable = false;
    bool m_isTooLarge = false;
};

} // namespace

HttpAnswer exchangeOnce(const HttpRequest &request, const QByteArray &authorization, const QString &caFile)
{
    return Transfer(request, authorization, caFile).run();
}

} // namespace PhoLuat
