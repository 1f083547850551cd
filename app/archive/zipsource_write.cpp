// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipsources.h"

#include <QCoreApplication>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype blockSize = 1024 * 1024;

struct WriteState {
    QSaveFile *file;
    WriteRun *run;
    QByteArray block;       ///< written by libzip, not yet by us
    qint64 position = 0;    ///< behind the block
    zip_error_t error = {};
};

void fail(WriteState &state)
{
    if (!state.run->trouble) {
        state.run->trouble = Error{ErrorKind::Broken,
                                   QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be written. %2. Free some space or choose another place, then try again; nothing was changed.")
                                       .arg(state.file->fileName(), state.file->errorString()),
                                   state.file->fileName(), u"file.write"_s};
    }
    zip_error_set(&state.error, ZIP_ER_WRITE, EIO);
}

bool flush(WriteState &state)
{
    if (state.block.isEmpty())
        return true;
    const bool written = state.file->write(state.block) == state.block.size() && state.file->flush();
    if (!written)
        fail(state);
    state.block.clear();
    state.block.reserve(blockSize);
    return written;
}

zip_int64_t writeBytes(WriteState &state, const void *data, zip_uint64_t length)
{
    state.block.append(static_cast<const char *>(data), static_cast<qsizetype>(length));
    state.position += static_cast<qint64>(length);
    if (state.block.size() >= blockSize && !flush(state))
        return -1;
    return static_cast<zip_int64_t>(length);
}

zip_int64_t seekTo(WriteState &state, void *data, zip_uint64_t length)
{
    if (!flush(state))
        return -1;
    const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(state.position),
                                                          static_cast<zip_uint64_t>(state.file->size()), data, length, &state.error);
    if (to < 0)
        return -1;
    if (!state.file->seek(to)) {
        fail(state);
        return -1;
    }
    state.position = to;
    return 0;
}

zip_int64_t writeCommand(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &state = *static_cast<WriteState *>(user);
    switch (command) {
    case ZIP_SOURCE_STAT:
        // Says "not there yet", so that libzip begins a new archive.
        zip_error_set(&state.error, ZIP_ER_READ, ENOENT);
        return -1;
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_WRITE:
        return writeBytes(state, data, length);
    case ZIP_SOURCE_SEEK_WRITE:
        return seekTo(state, data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return state.position;
    case ZIP_SOURCE_COMMIT_WRITE:
        return flush(state) ? 0 : -1;
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
        state.block.clear();
        return 0;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&state.error, data, length);
    case ZIP_SOURCE_FREE:
        delete &state;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_BEGIN_WRITE,
                                              ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE,
                                              ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE, -1);
    default:
        zip_error_set(&state.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

} // namespace

zip_source_t *makeWriteSource(QSaveFile &file, WriteRun &run, zip_error_t *error)
{
    auto state = std::make_unique<WriteState>(&file, &run);
    zip_error_init(&state->error);
    state->block.reserve(blockSize);
    zip_source_t *source = zip_source_function_create(writeCommand, state.get(), error);
    if (source)
        static_cast<void>(state.release()); // freed by ZIP_SOURCE_FREE
    return source;
}

} // namespace PhoLuat
