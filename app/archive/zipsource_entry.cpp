// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipsources.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 blockSize = 256 * 1024;

struct EntryState {
    const ZipSource *source;
    WriteRun *run;
    QFile file = {};
    QByteArray block = {};
    qint64 used = 0;        ///< of the block
    qint64 read = 0;        ///< from the source
    qint64 size = -1;       ///< promised to libzip
    bool made = false;
    Digest digest = Digest(DigestKind::Sha256);
    std::vector<Digest> others = {};
    zip_error_t error = {};
};

zip_int64_t fail(EntryState &state, Error error, int code)
{
    if (!state.run->trouble)
        state.run->trouble = std::move(error);
    zip_error_set(&state.error, code, 0);
    return -1;
}

zip_int64_t unreadable(EntryState &state)
{
    return fail(state,
                {ErrorKind::Unreachable,
                 QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be read. %2. Check that it is still there, then try again; nothing was written.")
                     .arg(state.source->file, state.file.errorString()),
                 state.source->file, u"file.read"_s},
                ZIP_ER_READ);
}

zip_int64_t changed(EntryState &state)
{
    return fail(state,
                {ErrorKind::Refused,
                 QCoreApplication::translate("PhoLuat", "\"%1\" is no longer what it was: its content changed. Attach it again, then try once more; nothing was written.")
                     .arg(state.source->name),
                 state.source->file, u"file.changed"_s},
                ZIP_ER_READ);
}

void prepare(EntryState &state)
{
    if (state.source->made && !state.made) {
        state.block = state.source->made();
        state.made = true;
    } else if (state.source->file.isEmpty() && !state.made) {
        state.block = state.source->bytes;
        state.made = true;
    }
    if (state.size < 0)
        state.size = state.made ? state.block.size() : QFileInfo(state.source->file).size();
}

zip_int64_t open(EntryState &state)
{
    prepare(state);
    state.read = 0;
    state.used = 0;
    state.digest = Digest(DigestKind::Sha256);
    state.others.clear();
    for (const DigestKind kind : state.source->digests)
        state.others.emplace_back(kind);
    if (state.made)
        return 0;
    state.file.setFileName(state.source->file);
    if (!state.file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(state);
    state.block.clear();
    return 0;
}

void addToDigests(EntryState &state)
{
    state.digest.add(state.block);
    for (Digest &other : state.others)
        other.add(state.block);
}

/// The last byte went out: prove it and tell.
bool finish(EntryState &state)
{
    const QString digest = state.digest.hex();
    if (!state.source->sha256.isEmpty() && state.source->sha256 != digest)
        return false;
    for (Digest &other : state.others)
        state.source->digested(other.kind(), other.hex());
    if (state.source->written)
        state.source->written(digest, state.size);
    return true;
}

zip_int64_t read(EntryState &state, void *data, zip_uint64_t length)
{
    if (state.made && state.read == 0 && state.size > 0) {
        addToDigests(state);
        state.read = state.size;
        if (!finish(state))
            return changed(state);
    } else if (state.read == 0 && state.size == 0) {
        if (!finish(state))
            return changed(state);
        state.read = -1; // told once
    } else if (!state.made && state.used == state.block.size() && state.read >= 0 && state.read < state.size) {
        state.block.resize(std::min(blockSize, state.size - state.read));
        const qint64 got = state.file.read(state.block.data(), state.block.size());
        if (got < 0)
            return unreadable(state);
        if (got == 0)
            return changed(state);
        state.block.truncate(got);
        state.used = 0;
        state.read += got;
        addToDigests(state);
        if (state.read == state.size) {
            char beyond = 0;
            if (state.file.read(&beyond, 1) != 0 || !finish(state))
                return changed(state);
        }
    }
    const qint64 part = std::min<qint64>(static_cast<qint64>(length), state.block.size() - state.used);
    std::memcpy(data, state.block.constData() + state.used, static_cast<size_t>(part));
    state.used += part;
    state.run->done += part;
    if (state.run->progress && !state.run->progress(state.run->done, std::max(state.run->done, state.run->total))) {
        return fail(state, {ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Stopped, as you asked. Nothing was written."), {}, u"stopped"_s},
                    ZIP_ER_CANCELLED);
    }
    return part;
}

zip_int64_t entryCommand(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &state = *static_cast<EntryState *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return open(state);
    case ZIP_SOURCE_READ:
        return read(state, data, length);
    case ZIP_SOURCE_CLOSE:
        state.file.close();
        state.block = {};
        return 0;
    case ZIP_SOURCE_STAT: {
        prepare(state);
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = static_cast<zip_uint64_t>(state.size);
        return sizeof(*stat);
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&state.error, data, length);
    case ZIP_SOURCE_FREE:
        delete &state;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&state.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

} // namespace

zip_source_t *makeEntrySource(const ZipSource &source, WriteRun &run, zip_error_t *error)
{
    auto state = std::make_unique<EntryState>(&source, &run);
    zip_error_init(&state->error);
    zip_source_t *made = zip_source_function_create(entryCommand, state.get(), error);
    if (made)
        static_cast<void>(state.release()); // freed by ZIP_SOURCE_FREE
    return made;
}

} // namespace PhoLuat
