/**
 * Serves a built site as a careful static host would: right types, brotli or gzip, hashed files for ever, a strict
 * policy. `node tools/serve.mjs [PORT] [FOLDER]` serves dist on http://localhost:4173.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.ts', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/** Vite puts an 8-character hash into every name under assets/, so such a file never changes. */
const HASHED = /[/\\]assets[/\\].*-[\w-]{8}\.\w+$/;

const META_POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

/** Bytes that are packed as tightly as can be in a tenth of a second. */
const SMALL = 100_000;

const ENCODERS = {
  // 9 of 11: a tenth of the time for little more to send. What is small gets 11, a tenth less: pages are what a reader
  // waits for first. Each file is packed once and kept.
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: body.length < SMALL ? 11 : 9,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * The file a request means, or null when the address leaves the folder or is not a path.
 * @param {string} root absolute folder
 * @param {string} address request target, query included
 */
export function fileFor(root, address) {
  const path = decoded(address.split(/[?#]/, 1)[0] ?? '');
  if (path === null || !path.startsWith('/') || path.includes('\0')) return null;
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(resolve(root) + sep) ? file : null;
}

/** Null for a broken percent sequence, which is the caller's mistake and not a failure of ours. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * The page's own policy as a header, with the one directive that a meta tag may not carry: any page may frame what is
 * made to be framed (`embed.html`, `embed-…`), only our own pages the rest.
 * @param {string} html
 * @param {string} file the page's path
 */
export function policyOf(html, file) {
  const policy = META_POLICY.exec(html)?.[1];
  if (!policy) return null;
  return `${policy}; frame-ancestors ${basename(file).startsWith('embed') ? '*' : "'self'"}`;
}

/** @param {string | undefined} accepted */
function encodingFor(accepted = '') {
  const names = accepted.split(',').map((name) => name.split(';', 1)[0]?.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null;
}

function handler(root, seen) {
  /** Packed bodies by file, encoding, size and time: a rebuild while serving is seen at once. */
  const packed = new Map();

  async function pack(file, encoding, info) {
    const key = [file, encoding, info.size, info.mtimeMs].join('|');
    if (!packed.has(key)) packed.set(key, readFile(file).then(ENCODERS[encoding]));
    return packed.get(key);
  }

  return async (request, response) => {
    seen(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, 'Method not allowed', { allow: 'GET, HEAD' });
    }
    const file = fileFor(root, request.url ?? '/');
    const info = file && (await stat(file).catch(() => null));
    if (!file || !info?.isFile()) return refuse(response, 404, 'Not found');

    const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
    const headers = {
      'content-type': type,
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      // All of it is public and nothing asks who reads: a frame in a sandbox has no origin, so that even its own
      // scripts are foreign to it, and a page that isolates itself may frame us too.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    };
    if (extname(file) === '.html') {
      const policy = policyOf(await readFile(file, 'utf8'), file);
      if (policy) headers['content-security-policy'] = policy;
    }
    const text = type.includes('charset');
    const encoding = text ? encodingFor(request.headers['accept-encoding']) : null;
    if (text) headers.vary = 'accept-encoding';
    if (encoding) {
      const body = await pack(file, encoding, info);
      response.writeHead(200, { ...headers, 'content-encoding': encoding, 'content-length': body.length });
      return response.end(request.method === 'HEAD' ? undefined : body);
    }
    response.writeHead(200, { ...headers, 'content-length': info.size });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
  };
}

function refuse(response, status, words, headers = {}) {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

/** Resolves to false when the port is taken; port 0 takes any free one. */
function listen(server, port) {
  return new Promise((ok, fail) => {
    const taken = (error) => (error.code === 'EADDRINUSE' ? ok(false) : fail(error));
    server.once('error', taken).listen(port, () => {
      server.off('error', taken);
      ok(true);
    });
  });
}

/**
 * Serves `root` at `port` or the next free one above it (0: any free one); `seen` hears of every request.
 * @param {{ root: string, port?: number, seen?: (address: string) => void }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, seen = () => {} }) {
  const respond = handler(resolve(root), seen);
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Internal error');
    });
  });
  let at = port;
  while (!(await listen(server, at))) at += 1;
  const bound = server.address().port;
  return {
    url: `http://localhost:${bound}/`,
    port: bound,
    close: () =>
      new Promise((ok) => {
        server.close(() => ok());
        server.closeAllConnections();
      }),
  };
}

async function main([portText = '4173', folder = 'dist']) {
  const wanted = Number(portText);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`"${portText}" is not a port`);
  }
  const root = resolve(folder);
  await stat(join(root, 'index.html')).catch(() => {
    throw new Error(`${folder} holds no index.html: run "npm run build" first`);
  });
  const { url, port } = await serve({ root, port: wanted });
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  console.log(`Mapa Convergencia: ${url.slice(0, -1)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
