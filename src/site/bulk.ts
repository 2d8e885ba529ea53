import type { Corpus } from '../core/corpus/corpus.ts';
import { registerFiles, writeBulk } from '../exports/bulk.ts';
import { writeChecksums } from '../exports/checksums.ts';
import { editionOf, exportSource } from './exports.ts';
import { jsonSchemas } from './json-schemas.ts';

interface Bulk {
  readonly archive: Uint8Array;
  readonly checksums: string;
}

const packed = new WeakMap<Corpus, Promise<Bulk>>();

/** All data in one archive. */
export const bulkOfSite = async (): Promise<Uint8Array> => (await packOnce()).archive;

/** Checksums of the archive and of the files that hold the whole register; paths as seen from /api/. */
export const checksumsOfSite = async (): Promise<string> => (await packOnce()).checksums;

/** The archive and the checksums are made once a build, from the same files. */
async function packOnce(): Promise<Bulk> {
  const { corpus } = await exportSource();
  const bulk = packed.get(corpus) ?? pack();
  packed.set(corpus, bulk);
  return bulk;
}

async function pack(): Promise<Bulk> {
  const source = await exportSource();
  const registers = registerFiles(source);
  const archive = await writeBulk(source, editionOf(source.corpus), jsonSchemas(), registers);
  const files = registers.map(({ path, bytes }) => ({ path: path.replace('api/', ''), bytes }));
  return { archive, checksums: await writeChecksums([...files, { path: 'vankien.zip', bytes: archive }]) };
}
