// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// server.mjs PORT FOLDER MODULES [EXPIRY-MS]: a tus 1.0 portal on loopback for the tests, user "u", password "p".
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [port, folder, modules, expiry] = process.argv.slice(2);
const require = createRequire(pathToFileURL(modules + '/package.json'));
const { Server } = await import(pathToFileURL(require.resolve('@tus/server')));
const { FileStore } = await import(pathToFileURL(require.resolve('@tus/file-store')));

const server = new Server({
    path: '/files',
    datastore: new FileStore({ directory: folder, expirationPeriodInMilliseconds: Number(expiry ?? 0) }),
    async onIncomingRequest(request) {
        if (request.headers.get('authorization') !== 'Basic ' + btoa('u:p'))
            throw { status_code: 401, body: 'Unauthorized\n' };
    },
});
server.listen({ host: '127.0.0.1', port: Number(port) });
