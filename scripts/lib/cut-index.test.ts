import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { cutIndex, type IndexFile } from './cut-index.ts';

const signature = 'pagefind_dcd';
const pack = (value: unknown): Uint8Array => gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]));
const unpack = ({ content }: IndexFile) => decode(gunzipSync(content).subarray(signature.length));

/** A word on so many pages, at one place each. */
const word = (text: string, pages: number) => [
  text,
  Array.from({ length: pages }, (_, at) => [at, [at]]),
  [],
];
const words = Array.from({ length: 2_000 }, (_, at) => word(`w${String(at).padStart(4, '0')}`, 10));

const files: readonly IndexFile[] = [
  { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"vi":{"hash":"vi_old"}}}') },
  { path: 'pagefind.vi_old.pf_meta', content: pack(['1.5.2', [['page', 7]], [['w', 'w', 'vi_one']], ['k']]) },
  { path: 'index/vi_one.pf_index', content: pack([words]) },
  { path: 'fragment/vi_page.pf_fragment', content: Buffer.from('as it was') },
];

describe('cutIndex()', () => {
  const cut = cutIndex(files);
  const meta = cut.find(({ path }) => path.endsWith('.pf_meta'));
  const [version, pages, parts, rest] = unpack(meta as IndexFile);

  it('keeps every word once, in order, in small parts that the list names by their first and last word', () => {
    expect(parts.length).toBeGreaterThan(3);
    const read = parts.map(([from, to, name]: readonly string[]) => {
      const part = cut.find(({ path }) => path === `index/${name}.pf_index`);
      const [own] = unpack(part as IndexFile);
      expect([own[0][0], own.at(-1)[0]]).toEqual([from, to]);
      expect(encode(own).length).toBeLessThan(30_000);
      return own;
    });
    expect(read.flat()).toEqual(words);
  });

  it('leaves all else as it was, and the entry names the new list', () => {
    expect([version, pages, rest]).toEqual(['1.5.2', [['page', 7]], ['k']]);
    const entry = cut.find(({ path }) => path === 'pagefind-entry.json');
    expect(meta?.path).toBe(`pagefind.${JSON.parse(String(entry?.content)).languages.vi.hash}.pf_meta`);
    expect(cut.find(({ path }) => path.startsWith('fragment/'))?.content.toString()).toBe('as it was');
    expect(cut.some(({ path }) => path === 'index/vi_one.pf_index')).toBe(false);
  });

  it('does not go on with a file that it cannot write as it was', () => {
    const torn = files.map((file) =>
      file.path.startsWith('index/') ? { ...file, content: gzipSync('something else') } : file,
    );
    expect(() => cutIndex(torn)).toThrow('index/vi_one.pf_index');
  });
});
