// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linux only, with sandboxacts_linux.cpp the one place of the worker that speaks to the kernel directly.
#include "pdf/worker/sandbox.h"

#include <fcntl.h>
#include <sched.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace PhoLuat::PdfSandbox {

namespace {

/// What may be read while Landlock holds the rest: fonts, their configuration and the encodings of Poppler.
constexpr std::array readablePaths{"/usr/share/fonts",    "/usr/local/share/fonts", "/usr/share/fontconfig",
                                   "/etc/fonts",          "/var/cache/fontconfig",  "/usr/share/poppler",
                                   "/usr/share/X11/fonts"};

/// What the process may still take beside the libraries that are mapped already; with them it stays under 512 MiB.
constexpr rlim_t memoryAllowance = 448UL * 1024 * 1024;
constexpr rlim_t processorHardLimit = 600; ///< seconds in a whole life; grantProcessorTime() moves the soft limit

int landlockVersionOfKernel()
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? static_cast<int>(version) : 0;
}

QString fault(const char *step)
{
    return QString::fromLatin1(step) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno));
}

/// Every right that this version of Landlock can take away.
quint64 fileRights(int version)
{
    quint64 rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    if (version >= 2)
        rights |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        rights |= LANDLOCK_ACCESS_FS_TRUNCATE;
    if (version >= 5)
        rights |= LANDLOCK_ACCESS_FS_IOCTL_DEV;
    return rights;
}

bool holdFiles(int version)
{
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = fileRights(version);
    size_t bytes = sizeof attributes.handled_access_fs;
    if (version >= 4) {
        attributes.handled_access_net = LANDLOCK_ACCESS_NET_BIND_TCP | LANDLOCK_ACCESS_NET_CONNECT_TCP;
        bytes = offsetof(landlock_ruleset_attr, handled_access_net) + sizeof attributes.handled_access_net;
    }
#ifdef LANDLOCK_SCOPE_SIGNAL
    if (version >= 6) {
        attributes.scoped = LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | LANDLOCK_SCOPE_SIGNAL;
        bytes = sizeof attributes;
    }
#endif
    const int rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, bytes, 0));
    if (rules < 0)
        return false;
    for (const char *path : readablePaths) {
        const int folder = open(path, O_PATH | O_CLOEXEC);
        if (folder < 0)
            continue; // not every machine has every folder
        landlock_path_beneath_attr rule{};
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
        rule.parent_fd = folder;
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
        ::close(folder);
    }
    const bool isHeld = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    ::close(rules);
    return isHeld;
}

rlim_t mappedBytes()
{
    unsigned long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%lu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    return setrlimit(resource, &value) == 0;
}

bool setLimits([[maybe_unused]] rlim_t mapped, Purpose purpose)
{
    bool isSet = limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_FSIZE, 0, 0) && (purpose == Purpose::Signatures || limit(RLIMIT_NPROC, 0, 0)) // threads count as processes there
        && limit(RLIMIT_NOFILE, 64, 64) && limit(RLIMIT_CPU, processorHardLimit, processorHardLimit);
#ifndef PHOLUAT_SANITIZED // the sanitizers reserve terabytes of addresses
    isSet = isSet && mapped > 0 && limit(RLIMIT_AS, mapped + memoryAllowance, mapped + memoryAllowance);
#endif
    return isSet;
}

/// Calls that are allowed with any argument: memory, time, its own signals, reading what is open, looking at names.
constexpr std::array plainCalls{
    "read",          "pread64",      "readv",         "close",        "fstat",          "newfstatat",   "stat",
    "lstat",         "statx",        "statfs",        "fstatfs",      "lseek",          "access",       "faccessat",
    "faccessat2",    "readlink",     "readlinkat",    "getdents64",   "getcwd",         "munmap",       "mremap",
    "madvise",       "brk",          "futex",         "clock_gettime", "clock_getres",  "gettimeofday", "time",
    "clock_nanosleep", "nanosleep",  "rt_sigaction",  "rt_sigprocmask", "rt_sigreturn", "getpid",       "getppid",
    "gettid",        "getuid",       "geteuid",       "getgid",       "getegid",        "getrandom",    "exit",
    "exit_group",    "sched_yield",  "sched_getaffinity", "sysinfo",  "uname",          "getrusage",    "restart_syscall",
#ifdef PHOLUAT_SANITIZED // what a report of the sanitizers needs
    "sigaltstack",
#endif
};

/// The allow list of system calls; everything else answers EPERM.
class CallFilter final {
public:
    CallFilter() : m_context(seccomp_init(SCMP_ACT_ERRNO(EPERM))) {}
    ~CallFilter() { seccomp_release(m_context); }
    Q_DISABLE_COPY_MOVE(CallFilter)

    void allow(const char *name)
    {
        if (begin(name))
            end(seccomp_rule_add_array(m_context, SCMP_ACT_ALLOW, m_call, 0, nullptr));
    }
    void allow(const char *name, std::initializer_list<scmp_arg_cmp> conditions)
    {
        if (begin(name))
            end(seccomp_rule_add_array(m_context, SCMP_ACT_ALLOW, m_call, static_cast<unsigned>(conditions.size()), conditions.begin()));
    }
    void answer(const char *name, int error)
    {
        const int call = m_context == nullptr ? __NR_SCMP_ERROR : seccomp_syscall_resolve_name(name);
        if (call >= 0)
            end(seccomp_rule_add(m_context, SCMP_ACT_ERRNO(static_cast<quint32>(error)), call, 0));
    }
    [[nodiscard]] bool load() { return m_context != nullptr && m_isGood && seccomp_load(m_context) == 0; }
    [[nodiscard]] int count() const { return m_count; }

private:
    bool begin(const char *name)
    {
        const int call = m_context == nullptr ? __NR_SCMP_ERROR : seccomp_syscall_resolve_name(name);
        if (call < 0)
            return false; // this architecture has no such call
        if (call != m_call)
            ++m_count;
        m_call = call;
        return true;
    }
    void end(int outcome) { m_isGood = m_isGood && outcome == 0; }

    scmp_filter_ctx m_context;
    int m_call = -1;
    int m_count = 0;
    bool m_isGood = true;
};

scmp_arg_cmp equals(unsigned argument, quint64 value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

scmp_arg_cmp hasNone(unsigned argument, quint64 bits)
{
    return {argument, SCMP_CMP_MASKED_EQ, bits, 0};
}

void fill(CallFilter &filter, bool readsFonts, Purpose purpose)
{
    for (const char *name : plainCalls)
        filter.allow(name);
    // Memory is never executable once the walls stand.
    filter.allow("mmap", {hasNone(2, PROT_EXEC)});
    filter.allow("mprotect", {hasNone(2, PROT_EXEC)});
    for (const quint64 pipe : {1U, 2U})
        filter.allow("write", {equals(0, pipe)});
    for (const quint64 command : {F_GETFD, F_SETFD, F_GETFL})
        filter.allow("fcntl", {equals(1, command)});
    if (purpose == Purpose::Signatures) {
        for (const quint64 command : {F_GETLK, F_SETLK, F_SETLKW})
            filter.allow("fcntl", {equals(1, command)});
        // Poppler checks a certificate in a thread of this process; the C library asks by clone() when clone3() is not there.
        filter.answer("clone3", ENOSYS);
        filter.allow("clone", {{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD | CLONE_VM, CLONE_THREAD | CLONE_VM}});
        filter.allow("set_robust_list");
        filter.allow("rseq");
    }
    // abort() signals its own process only.
    filter.allow("tgkill", {equals(0, static_cast<quint64>(getpid()))});
    // Its processor time, and reading any limit; setting another one is refused.
    filter.allow("prlimit64", {equals(0, 0), equals(1, RLIMIT_CPU)});
    filter.allow("prlimit64", {equals(0, 0), equals(2, 0)});
    if (readsFonts)
        filter.allow("openat", {hasNone(2, O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND)});
}

} // namespace

void widenPipes()
{
    constexpr int bytes = 1024 * 1024; // a page image then crosses in a dozen wake-ups instead of a hundred
    for (const int pipe : {0, 1})
        fcntl(pipe, F_SETPIPE_SZ, bytes);
}

bool canHoldFiles()
{
    return landlockVersionOfKernel() > 0;
}

State close(Purpose purpose)
{
    State state;
    state.name = QStringLiteral("none");
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        state.problem = fault("prctl");
        return state;
    }
    const rlim_t mapped = mappedBytes(); // while /proc can still be read
    state.landlockVersion = landlockVersionOfKernel();
    state.readsFonts = state.landlockVersion > 0 && holdFiles(state.landlockVersion);
    CallFilter filter;
    fill(filter, state.readsFonts, purpose);
    if (!setLimits(mapped, purpose)) {
        state.problem = fault("setrlimit");
        return state;
    }
    if (!filter.load()) {
        state.problem = fault("seccomp");
        return state;
    }
    state.isClosed = true;
    state.mayWork = true;
    state.allowedCalls = filter.count();
    state.name = state.readsFonts ? QStringLiteral("seccomp+landlock") : QStringLiteral("seccomp");
    return state;
}

double usedProcessorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void grantProcessorTime(int seconds)
{
    rlimit value{};
    if (getrlimit(RLIMIT_CPU, &value) != 0)
        return;
    value.rlim_cur = qMin(value.rlim_max, static_cast<rlim_t>(usedProcessorTime()) + static_cast<rlim_t>(seconds) + 1);
    setrlimit(RLIMIT_CPU, &value);
}

} // namespace PhoLuat::PdfSandbox
