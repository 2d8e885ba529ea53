import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { checkJsonSchema } from '../../src/exports/testing/check-json-schema.ts';
import { checkShapes } from '../../src/exports/testing/check-shapes.ts';
import { readBibtex } from '../../src/exports/testing/read-bibtex.ts';
import { readRis } from '../../src/exports/testing/read-ris.ts';
import { readTurtle } from '../../src/exports/testing/read-turtle.ts';
import { schemaMissing, validateAkn } from '../exports/akn-schema.ts';
import { listPages, readPage, siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const readJson = (path: string): Record<string, unknown> => JSON.parse(read(path)) as Record<string, unknown>;
const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const ending = (end: string): readonly string[] => files.filter((path) => path.endsWith(end));
const inFolders = (folders: string, end: string): readonly string[] =>
  ending(end).filter((path) => new RegExp(`^(?:${folders})/[^/]+$`, 'u').test(path));
const root = String((readJson('api/index.json')['page'] as { en: string }).en).replace(/api\/$/u, '');
const pathOf = (address: string): string => address.slice(root.length);

/** Whether XML is well-formed; the reason where it is not. */
function parseXml(text: string): string {
  try {
    using document = XmlDocument.fromString(text);
    return document.root.name === '' ? 'empty' : '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('twins of the built site', () => {
  test('every JSON twin keeps to the schema that it names', () => {
    const twins = inFolders(
      'instruments|sources|bodies|kinds|topics|actors|concepts|conflicts|courses',
      '.json',
    ).filter((path) => !path.endsWith('.csl.json'));
    expect(twins.length).toBeGreaterThan(250);
    for (const path of twins) {
      const twin = readJson(path);
      const schema = readJson(pathOf(String(twin['$schema'])));
      expect([path, ...checkJsonSchema(schema, twin)]).toEqual([path]);
      expect(path.endsWith(`/${String(twin['id'])}.json`)).toBe(true);
    }
  });

  test('every instrument page has all its twins, and they are in order', () => {
    const ids = inFolders('instruments', '.jsonld').map((path) =>
      path.slice('instruments/'.length, -'.jsonld'.length),
    );
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) {
      expect(existsSync(join(siteFolder, 'instruments', id, 'index.html'))).toBe(true);
      for (const end of ['.json', '.jsonld', '.akn.xml', '.csl.json', '.bib', '.ris', '.md', '.vi.md'])
        expect([id, end, existsSync(join(siteFolder, `instruments/${id}${end}`))]).toEqual([id, end, true]);
      expect(JSON.parse(read(`instruments/${id}.jsonld`))).toHaveProperty(['@type', 0], 'Legislation');
    }
  });

  test.skipIf(schemaMissing !== undefined)(`every Akoma Ntoso file is valid ${schemaMissing ?? ''}`, () => {
    for (const path of ending('.akn.xml')) expect([path, ...validateAkn(read(path))]).toEqual([path]);
  });

  test('every record for reference managers can be read', () => {
    for (const path of ending('.bib'))
      expect([path, readBibtex(read(path)).length > -1]).toEqual([path, true]);
    for (const path of ending('.ris')) expect([path, readRis(read(path)).length > -1]).toEqual([path, true]);
    for (const path of ending('.csl.json')) expect(Array.isArray(JSON.parse(read(path)))).toBe(true);
    expect(readBibtex(read('api/instruments.bib')).length).toBe(inFolders('instruments', '.bib').length);
    expect(readRis(read('topics/party-leadership.ris')).length).toBeGreaterThan(1);
  });
});

describe('the static API', () => {
  const index = readJson('api/index.json') as {
    files: readonly { url: string }[];
    collections: Record<
      string,
      { count: number; schema: string; items: readonly { json: string }[]; twins: readonly { url: string }[] }
    >;
  };

  test('the index keeps to its schema and leads to files that are there', () => {
    expect(checkJsonSchema(readJson('api/schema/index.json'), index)).toEqual([]);
    const first = Object.values(index.collections).flatMap(({ items, twins }) =>
      twins.map(({ url }) =>
        url.replace('{id}', pathOf(items[0]?.json ?? '').replace(/^\w+\/|\.json$/gu, '')),
      ),
    );
    const addresses = [
      ...index.files.map(({ url }) => url),
      ...Object.values(index.collections).flatMap(({ schema, items }) => [
        schema,
        ...items.map(({ json }) => json),
      ]),
      ...first,
    ];
    expect(addresses.filter((address) => !existsSync(join(siteFolder, pathOf(address))))).toEqual([]);
    for (const { count, items } of Object.values(index.collections)) expect(items.length).toBe(count);
  });

  test('OpenAPI describes paths that are there', () => {
    const api = readJson('api/openapi.json') as {
      openapi: string;
      security: unknown;
      paths: Record<string, { get: { operationId: string }; parameters?: readonly unknown[] }>;
      components: { schemas: Record<string, { $ref: string }> };
    };
    expect(api.openapi).toMatch(/^3\.1\./u);
    expect(api.security).toEqual([]);
    for (const [path, { parameters }] of Object.entries(api.paths)) {
      expect(path.includes('{id}')).toBe(parameters !== undefined);
      if (!path.includes('{')) expect([path, existsSync(join(siteFolder, path))]).toEqual([path, true]);
    }
    const names = Object.values(api.paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { $ref } of Object.values(api.components.schemas))
      expect(existsSync(join(siteFolder, pathOf($ref)))).toBe(true);
  });

  test('the archive holds the files of the site, byte for byte, with their checksums', () => {
    const archive = unzipSync(readFileSync(join(siteFolder, 'api/vankien.zip')));
    const sums = new Map(
      new TextDecoder()
        .decode(archive['SHA256SUMS'])
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    expect([...sums.keys(), 'SHA256SUMS'].sort()).toEqual(Object.keys(archive).sort());
    for (const [path, sum] of sums) {
      const bytes = archive[path] ?? new Uint8Array();
      expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sum]);
      if (path !== 'README.txt')
        expect([path, Buffer.compare(readFileSync(join(siteFolder, path)), bytes)]).toEqual([path, 0]);
    }
    expect(sums.size).toBeGreaterThan(700);
  });

  test('checksums beside the archive are those of the files', () => {
    for (const line of read('api/SHA256SUMS').trimEnd().split('\n')) {
      const [sum, path = ''] = line.split('  ');
      expect([
        path,
        createHash('sha256')
          .update(readFileSync(join(siteFolder, 'api', path)))
          .digest('hex'),
      ]).toEqual([path, sum]);
    }
  });

  test('the statements keep to the shapes', () => {
    expect(checkShapes(readTurtle(read('api/shapes.ttl')), readTurtle(read('api/instruments.nq')))).toEqual(
      [],
    );
    expect(readTurtle(read('api/terms.ttl')).length).toBeGreaterThan(50);
  });

  test('a line of NDJSON is an instrument, a row of CSV too', () => {
    const count = index.collections['instruments']?.count;
    expect(
      read('api/instruments.ndjson')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)).length,
    ).toBe(count);
    expect(read('api/instruments.csv').split('\r\n').length - 2).toBe(count);
  });
});

describe('feeds, sitemap and search description', () => {
  test('all XML is well-formed', () => {
    const xml = files.filter((path) => /\.(?:xml|graphml|gexf)$/u.test(path));
    expect(xml.length).toBeGreaterThan(60);
    for (const path of xml) expect([path, parseXml(read(path))]).toEqual([path, '']);
  });

  test('Atom and RSS have what their formats ask for, newest first', () => {
    for (const language of ['', '.vi']) {
      const atom = read(`api/changes${language}.atom.xml`);
      const entries = atom.match(/<entry>.*?<\/entry>/gsu) ?? [];
      expect(entries.length).toBeGreaterThan(50);
      for (const entry of entries)
        for (const tag of ['<id>', '<title>', '<updated>', '<link ']) expect(entry).toContain(tag);
      const ids = [...atom.matchAll(/<entry><id>([^<]+)/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const days = [...atom.matchAll(/<entry>.*?<updated>([^<]+)/gu)].map(([, day = '']) => day);
      expect([...days].sort().reverse()).toEqual(days);
      const rss = read(`api/changes${language}.rss.xml`);
      expect(rss.match(/<item>/gu)?.length).toBe(entries.length);
      expect(rss).toMatch(/<pubDate>\w{3}, \d{2} \w{3} \d{4} 00:00:00 GMT<\/pubDate>/u);
    }
  });

  test('the JSON feed has what its format asks for', () => {
    const feed = readJson('api/changes.json') as {
      version: string;
      items: readonly Record<string, string>[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    for (const item of feed.items)
      expect([Boolean(item['id']), Boolean(item['content_text']), URL.canParse(item['url'] ?? '')]).toEqual([
        true,
        true,
        true,
      ]);
  });

  test('every page that a feed names is there', () => {
    const pages = new Set(listPages());
    const feed = readJson('api/changes.vi.json') as { items: readonly { url: string }[] };
    expect(feed.items.filter(({ url }) => !pages.has(`/${pathOf(url).replace(/#.*$/u, '')}`))).toEqual([]);
  });

  test('the sitemap has every page that may be indexed, each with its mirrors', () => {
    const sitemap = read('sitemap.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, address = '']) => `/${pathOf(address)}`,
    );
    const indexed = listPages().filter(
      (path) => !readPage(path).includes('content="noindex"') && path.endsWith('/'),
    );
    expect([...listed].sort()).toEqual([...indexed].sort());
    expect(sitemap.match(/hreflang="vi"/gu)?.length).toBe(listed.length);
    expect(sitemap.match(/hreflang="en"/gu)?.length).toBe(listed.length);
    expect(listed.filter((path) => path.includes('embed/'))).toEqual([]);
  });

  test('the search description leads to the search page', () => {
    expect(read('opensearch.xml')).toContain(`${root}search/?q={searchTerms}`);
    expect(read('opensearch.vi.xml')).toContain(`${root}vi/search/?q={searchTerms}`);
  });
});

describe('cards for other pages', () => {
  test('oEmbed describes the frame of a card that is there', () => {
    const described = inFolders('oembed', '.json');
    expect(described.length).toBeGreaterThan(100);
    for (const path of described) {
      const card = readJson(path);
      expect(card).toMatchObject({ version: '1.0', type: 'rich', width: 480, height: 240 });
      const [, source = ''] = /src="([^"]+)"/u.exec(String(card['html'])) ?? [];
      expect([path, existsSync(join(siteFolder, pathOf(source), 'index.html'))]).toEqual([path, true]);
    }
  });

  test('a card needs no script and is not indexed', () => {
    const cards = listPages().filter((path) => /^\/(?:vi\/)?embed\//u.test(path));
    expect(cards.length).toBeGreaterThan(100);
    for (const path of cards) {
      const html = readPage(path);
      expect([path, /<script/u.test(html), html.includes('content="noindex"')]).toEqual([path, false, true]);
    }
  });

  test('the embedded script is at most 6 kB, not packed', () => {
    expect(readFileSync(join(siteFolder, 'embed.js')).length).toBeLessThanOrEqual(6_000);
  });
});
