import { getCollection } from 'astro:content';
import { buildCorpus, type Corpus } from '../core/corpus/corpus.ts';
import { assemble } from '../loaders/assemble.ts';
import type { ParsedFile } from '../loaders/parse-file.ts';

let corpus: Promise<Corpus> | undefined;

/** The one corpus of a build, made on first use. While developing it is made anew, so that edits show. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readCorpus();
  corpus ??= readCorpus();
  return corpus;
}

async function readCorpus(): Promise<Corpus> {
  const entries = await getCollection('content');
  return buildCorpus(assemble(entries.map(({ data }) => (data as { file: ParsedFile }).file)).parts);
}
