import type { Corpus } from '../core/corpus/corpus.ts';
import { registerFiles, writeBulk } from '../exports/bulk.ts';
import { writeChecksums } from '../exports/checksums.ts';
import { editionOf, exportSource } from './exports.ts';
import { jsonSchemas } from './json-schemas.ts';

const archives = new WeakMap<Corpus, Promise<Uint8Array>>();

/** All data in one archive, packed once a build. */
export async function bulkOfSite(): Promise<Uint8Array> {
  const source = await exportSource();
  const { corpus } = source;
  const archive = archives.get(corpus) ?? writeBulk(source, editionOf(corpus), jsonSchemas());
  archives.set(corpus, archive);
  return archive;
}

/** Checksums of the archive and of the files that hold the whole register; paths as seen from /api/. */
export async function checksumsOfSite(): Promise<string> {
  const files = registerFiles(await exportSource()).map(({ path, bytes }) => ({
    path: path.replace('api/', ''),
    bytes,
  }));
  return writeChecksums([...files, { path: 'vankien.zip', bytes: await bulkOfSite() }]);
}
