import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The built site that all tests of pages look at; the test command builds it first. */
export const siteFolder = join(import.meta.dirname, '../../dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pagefind': 'application/wasm',
};

/** Serves a folder on a free port of this machine, as a web server would: `/x/` is `/x/index.html`, text is packed,
 * files that are named by their digest may be kept. */
export async function serveFolder(folder = siteFolder): Promise<{
  readonly url: string;
  /** Bytes sent to all who asked, headers included. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}> {
  const sockets: Socket[] = [];
  const packedFiles = new Map<string, Buffer>();
  const pack = (file: string): Buffer => {
    const packed = packedFiles.get(file) ?? gzipSync(readFileSync(file));
    packedFiles.set(file, packed);
    return packed;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const packed = /^text|json|xml/u.test(type) && /gzip/u.test(String(request.headers['accept-encoding']));
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
      ...(path.startsWith('/_astro/') ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
    });
    if (packed) response.end(pack(file));
    else createReadStream(file).pipe(response);
  });
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Paths of all pages, `/` and `/vi/…` and 404.html, in order. */
export function listPages(): readonly string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/u, '$1')}`)
    .sort();
}

/** The HTML of a page by its path. */
export const readPage = (path: string): string =>
  readFileSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** Size of a file of the site on the wire, in bytes. */
export const gzipSize = (path: string): number =>
  gzipSync(readFileSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path)), { level: 9 })
    .length;

/** The six main templates, which Lighthouse looks at. */
export const mainTemplates = [
  '/vi/',
  '/instruments/',
  '/vi/instruments/25-nq-tw-2013/',
  '/duties/',
  '/vi/search/',
  '/graph/',
] as const;

/** One page of each template, in both languages: what costs too much to look at on every page is looked at on these. */
export function listTemplates(): readonly string[] {
  const english = listPages().filter((path) => !path.startsWith('/vi/'));
  const byTemplate = new Map<string, string>();
  for (const path of english) {
    const template = path.replace(/^(\/[a-z-]+\/)[^/]+\/(?:\d+\/|([a-z]+\/))?$/u, '$1*/$2');
    if (!byTemplate.has(template)) byTemplate.set(template, path);
  }
  const fixed = ['/instruments/25-nq-tw-2013/', '/instruments/43-kl-tw-2019/', '/instruments/10-2022-qh15/'];
  const paths = [...new Set([...byTemplate.values(), ...fixed])].filter((path) => path.endsWith('/'));
  const all = new Set(listPages());
  return paths.flatMap((path) => [path, `/vi${path}`]).filter((path) => all.has(path));
}
