import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { type CiteRecord, citeInstrument, citeProvision, citeSource } from '../../src/exports/cite-record.ts';
import { type ExportSource, type FormatName, formatNames, formatOf } from '../../src/exports/formats.ts';
import { citeFolders, citeRecords, listInstruments } from '../../src/exports/lists.ts';

/** A file that an export writes. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What is asked for: everything, or the thing that an argument names. */
export type Subject =
  | { readonly kind: 'corpus' }
  | { readonly kind: 'instrument'; readonly id: string }
  | { readonly kind: 'records'; readonly name: string; readonly records: readonly CiteRecord[] };

/**
 * Reads an argument: the id of an instrument or source, a provision `<id>#<provision>`, a list `topics/<id>`, or the
 * path of a file in content/. Undefined where it names nothing that we hold.
 */
export function readSubject({ corpus, addresses }: ExportSource, argument: string): Subject | undefined {
  const name = argument
    .replaceAll('\\', '/')
    .replace(/^.*content\//u, '')
    .replace(/(?:\.vi)?\.mdx$/u, '');
  const [path = '', anchor] = name.split('#');
  const id = path.replace(/^(?:instruments|sources)\//u, '');
  const instrument = corpus.instruments.get(id);
  const source = corpus.sources.get(id);
  if (anchor !== undefined) {
    const provision = (instrument ?? source)?.provisions.find((one) => one.id === anchor);
    if (provision === undefined) return undefined;
    const whole =
      instrument === undefined
        ? source && citeSource(source, addresses)
        : citeInstrument(corpus, instrument, addresses);
    return whole === undefined
      ? undefined
      : { kind: 'records', name: `${id}--${anchor}`, records: [citeProvision(whole, provision)] };
  }
  if (instrument !== undefined) return { kind: 'instrument', id };
  if (source !== undefined) return { kind: 'records', name: id, records: [citeSource(source, addresses)] };
  const [folder, entry = ''] = path.split('/');
  const listed = citeFolders.find((one) => one === folder);
  const records = listed === undefined ? undefined : citeRecords(corpus, listed, entry, addresses);
  return records === undefined ? undefined : { kind: 'records', name: `${listed}-${entry}`, records };
}

/**
 * The files of a subject in a format: one, or one for each instrument where the format has no file of them all. The
 * answer is a sentence where the format has no such thing.
 */
export function listExportFiles(
  source: ExportSource,
  name: FormatName,
  subject: Subject,
): readonly ExportFile[] | string {
  const { ending, one, all, cite } = formatOf(name);
  switch (subject.kind) {
    case 'corpus':
      if (all !== undefined) return [{ name: `instruments${ending}`, content: all(source) }];
      if (one === undefined) return `${name} has no files`;
      return listInstruments(source.corpus).map((instrument) => ({
        name: `${instrument.id}${ending}`,
        content: one(source, instrument),
      }));
    case 'instrument': {
      const instrument = source.corpus.instruments.get(subject.id);
      if (instrument === undefined || one === undefined)
        return `${name} is written for the whole corpus; leave the id out`;
      return [{ name: `${subject.id}${ending}`, content: one(source, instrument) }];
    }
    case 'records':
      return cite === undefined
        ? `${name} is not a format for citing; expected one of ${citing.join(', ')}`
        : [{ name: `${subject.name}${ending}`, content: cite(subject.records) }];
  }
}

const citing = formatNames.filter((name) => formatOf(name).cite !== undefined);

/** Ids that look like what was typed, for the message. */
export const likeIds = (corpus: Corpus, argument: string): readonly string[] => {
  const wanted = argument.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return [...corpus.instruments.keys()]
    .filter((id) => id.startsWith(wanted) || wanted.startsWith(id))
    .slice(0, 5);
};
