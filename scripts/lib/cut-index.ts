import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the index: its path under `pagefind/` and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A word with the pages that hold it, as Pagefind packs it. */
type PackedWord = readonly [word: string, ...pages: readonly unknown[]];
/** The first and the last word of a part of the index, and the part's name. */
type Part = readonly [from: string, to: string, name: string];
/** What is read before the first search: version, pages, parts of the index, and more. */
type Meta = readonly [version: string, pages: readonly unknown[], parts: readonly Part[], ...rest: unknown[]];

/** What stands before the CBOR of every file of Pagefind's. */
const signature = Buffer.from('pagefind_dcd');
/** Bytes of a part before it is packed: about 10 kB on the wire. */
const partSize = 24_000;

/**
 * Cuts the words of an index into small parts. Pagefind fills a part with 20,000 places of words, which are up to 80 kB
 * on the wire, and a question needs a part a word; nothing in Pagefind sets that number. Only the parts, their list and
 * the names that hang on their bytes change. The format is that of the pinned version (pagefind/src/index in its
 * source); what does not come out of reading and writing as it was ends the build.
 */
export function cutIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const { path, content } of files) {
    const [, name = '', language = ''] = /^pagefind\.((\w+)_\w+)\.pf_meta$/u.exec(path) ?? [];
    if (language === '') continue;
    const [version, pages, parts, ...rest] = unpack<Meta>(path, content);
    const cut = parts.flatMap(([, , part]) => {
      const partPath = pathOf(part);
      const whole = byPath.get(partPath);
      if (whole === undefined) throw new Error(`the search index has no ${partPath}`);
      byPath.delete(partPath);
      return cutPart(unpack<readonly [readonly PackedWord[]]>(partPath, whole.content)[0], language);
    });
    for (const { path: own, content: bytes } of cut) byPath.set(own, { path: own, content: bytes });
    const meta = pack([version, pages, cut.map(({ part }) => part), ...rest]);
    const renamed = nameOf(language, meta);
    byPath.delete(path);
    byPath.set(`pagefind.${renamed}.pf_meta`, { path: `pagefind.${renamed}.pf_meta`, content: meta });
    rename(byPath, name, renamed);
  }
  return [...byPath.values()];
}

function cutPart(words: readonly PackedWord[], language: string) {
  const groups: PackedWord[][] = [];
  let size = partSize;
  for (const word of words) {
    if (size >= partSize) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += encode(word).length;
  }
  return groups.map((group) => {
    const content = pack([group]);
    const name = nameOf(language, content);
    const part: Part = [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', name];
    return { path: pathOf(name), content, part };
  });
}

/** The list of languages names the file that is read first by its digest. */
function rename(files: Map<string, IndexFile>, from: string, to: string): void {
  const path = 'pagefind-entry.json';
  const entry = Buffer.from(files.get(path)?.content ?? []).toString();
  if (!entry.includes(`"${from}"`)) throw new Error(`${path} does not name ${from}`);
  files.set(path, { path, content: Buffer.from(entry.replace(`"${from}"`, `"${to}"`)) });
}

const pathOf = (part: string): string => `index/${part}.pf_index`;

const nameOf = (language: string, content: Uint8Array): string =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

const pack = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });

function unpack<T>(path: string, content: Uint8Array): T {
  const bytes = gunzipSync(content);
  const body = bytes.subarray(signature.length);
  const value = bytes.subarray(0, signature.length).equals(signature) ? decode(body) : undefined;
  if (value === undefined || !body.equals(encode(value)))
    throw new Error(`${path} is not written as Pagefind 1.5.2 writes it`);
  return value as T;
}
