// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linux only. The forbidden acts of reliability.md D3, each made so that it does no harm when it is not stopped.
#include "pdf/worker/sandbox.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace PhoLuat::PdfSandbox {

namespace {

bool opens(const char *path, int flags)
{
    const int file = open(path, flags | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    return file >= 0;
}

bool makesSocket(int domain, int type)
{
    const int socket = ::socket(domain, type | SOCK_CLOEXEC, 0);
    if (socket >= 0)
        ::close(socket);
    return socket >= 0;
}

/// A call with senseless arguments that reaches the kernel fails for them; a filtered one says EPERM.
bool reachesKernel(long outcome)
{
    return outcome >= 0 || (errno != EPERM && errno != EACCES && errno != ENOSYS);
}

bool connectsToLoopback()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int outcome = connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    const bool isOpen = outcome == 0 || errno == ECONNREFUSED;
    ::close(socket);
    return isOpen;
}

bool readsParent()
{
    std::array<char, 64> path{};
    std::snprintf(path.data(), path.size(), "/proc/%d/environ", static_cast<int>(getppid()));
    return opens(path.data(), O_RDONLY);
}

bool readsHome()
{
    for (const char *home : {"/home", "/root", "/tmp", "/var/lib"}) {
        if (opens(home, O_RDONLY | O_DIRECTORY))
            return true;
    }
    const char *own = std::getenv("HOME");
    return own != nullptr && opens(own, O_RDONLY | O_DIRECTORY);
}

bool forks()
{
    const long child = syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
    if (child == 0)
        _exit(0);
    return child > 0;
}

bool raisesLimit()
{
    rlimit value{};
    getrlimit(RLIMIT_NOFILE, &value);
    return setrlimit(RLIMIT_NOFILE, &value) == 0;
}

bool mapsCode()
{
    void *memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory != MAP_FAILED)
        munmap(memory, 4096);
    return memory != MAP_FAILED;
}

bool makesMemoryFile()
{
    const int file = memfd_create("x", MFD_CLOEXEC);
    if (file >= 0)
        ::close(file);
    return file >= 0;
}

struct Act {
    const char *name;
    bool (*isOpen)();
};

constexpr const char *nowhere = "/nonexistent/pholuat";

constexpr std::array acts{
    Act{"read the home folder", readsHome},
    Act{"read /etc/passwd", [] { return opens("/etc/passwd", O_RDONLY); }},
    Act{"read /etc/shadow", [] { return opens("/etc/shadow", O_RDONLY); }},
    Act{"read own memory by /proc", [] { return opens("/proc/self/mem", O_RDONLY); }},
    Act{"read the parent by /proc", readsParent},
    Act{"open a file for writing", [] { return opens("/dev/null", O_WRONLY); }},
    Act{"create a file", [] { return opens("/tmp", O_TMPFILE | O_RDWR); }},
    Act{"make a folder", [] { return reachesKernel(mkdir(nowhere, 0700)); }},
    Act{"rename a file", [] { return reachesKernel(rename(nowhere, "/nonexistent/x")); }},
    Act{"delete a file", [] { return reachesKernel(unlink(nowhere)); }},
    Act{"make a link", [] { return reachesKernel(symlink(nowhere, nowhere)); }},
    Act{"change rights", [] { return reachesKernel(chmod(nowhere, 0777)); }},
    Act{"connect by TCP", connectsToLoopback},
    Act{"make a TCP socket", [] { return makesSocket(AF_INET, SOCK_STREAM); }},
    Act{"make a UDP socket", [] { return makesSocket(AF_INET, SOCK_DGRAM); }},
    Act{"make a UDP socket for IPv6", [] { return makesSocket(AF_INET6, SOCK_DGRAM); }},
    Act{"make a local socket", [] { return makesSocket(AF_UNIX, SOCK_STREAM); }},
    Act{"make a netlink socket", [] { return makesSocket(AF_NETLINK, SOCK_RAW); }},
    Act{"start a program", [] { return reachesKernel(syscall(SYS_execve, nowhere, nullptr, nullptr)); }},
    Act{"start a program from a descriptor", [] { return reachesKernel(syscall(SYS_execveat, -1, "", nullptr, nullptr, 0)); }},
    Act{"make a process", forks},
    Act{"make a process by clone3", [] { return reachesKernel(syscall(SYS_clone3, nullptr, 0)); }},
    Act{"trace a process", [] { return reachesKernel(ptrace(PTRACE_ATTACH, -1, nullptr, nullptr)); }},
    Act{"read another process", [] { return reachesKernel(syscall(SYS_process_vm_readv, getppid(), nullptr, 0, nullptr, 0, 0)); }},
    Act{"signal the parent", [] { return kill(getppid(), 0) == 0; }},
    Act{"mount", [] { return reachesKernel(mount(nullptr, nowhere, nullptr, MS_BIND, nullptr)); }},
    Act{"leave its name spaces", [] { return reachesKernel(unshare(CLONE_NEWUSER)); }},
    Act{"make an io_uring", [] { return reachesKernel(syscall(SYS_io_uring_setup, 1, nullptr)); }},
    Act{"make a file in memory", makesMemoryFile},
    Act{"make executable memory", mapsCode},
    Act{"type into the terminal", [] { return reachesKernel(ioctl(0, TIOCSTI, nullptr)); }},
    Act{"set its own limits", raisesLimit},
};

} // namespace

QStringList openActs()
{
    QStringList open;
    for (const Act &act : acts) {
        errno = 0;
        if (act.isOpen())
            open += QString::fromLatin1(act.name);
    }
    return open;
}

int actCount()
{
    return static_cast<int>(acts.size());
}

} // namespace PhoLuat::PdfSandbox
