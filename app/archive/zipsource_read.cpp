// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipsources.h"

#include <memory>

namespace PhoLuat {

namespace {

struct ReadState {
    SharedFile *shared;
    qint64 position = 0;
    zip_error_t error = {};
};

zip_int64_t readBytes(ReadState &state, void *data, zip_uint64_t length)
{
    const QMutexLocker lock(&state.shared->mutex);
    QFile &file = state.shared->file;
    qint64 got = -1;
    if (file.seek(state.position))
        got = file.read(static_cast<char *>(data), static_cast<qint64>(length));
    if (got < 0) {
        zip_error_set(&state.error, ZIP_ER_READ, 0);
        return -1;
    }
    state.position += got;
    return got;
}

zip_int64_t readCommand(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &state = *static_cast<ReadState *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        state.position = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return readBytes(state, data, length);
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = static_cast<zip_uint64_t>(state.shared->file.size());
        return sizeof(*stat);
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(state.position),
                                                              static_cast<zip_uint64_t>(state.shared->file.size()), data, length, &state.error);
        if (to < 0)
            return -1;
        state.position = to;
        return 0;
    }
    case ZIP_SOURCE_TELL:
        return state.position;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&state.error, data, length);
    case ZIP_SOURCE_FREE:
        delete &state;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&state.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

} // namespace

zip_source_t *makeReadSource(SharedFile &file, zip_error_t *error)
{
    auto state = std::make_unique<ReadState>(&file);
    zip_error_init(&state->error);
    zip_source_t *source = zip_source_function_create(readCommand, state.get(), error);
    if (source)
        static_cast<void>(state.release()); // freed by ZIP_SOURCE_FREE
    return source;
}

} // namespace PhoLuat
