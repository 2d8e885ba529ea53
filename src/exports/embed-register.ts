import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { looseKey, parseNumber } from '../core/instrument/number.ts';
import { formatPartialDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { citeInstrument, numberedName, titleFor } from './cite-record.ts';
import { listInstruments } from './lists.ts';
import type { SayWord } from './markdown.ts';

/**
 * What the embedded script knows of a number, as a row: its loose key, the date of the paper, then, for one that has a
 * page, its id, its name, its title and its force in words. A number that others bear too has a row for each of them,
 * so that the script can tell that a number alone does not decide.
 */
export type EmbedRow =
  | readonly [key: string, date: string]
  | readonly [key: string, date: string, id: string, name: string, title: string, status: string];

/** The name of the function that the script waits for. */
export const embedCallback = 'vankienRegister';

export const embedRegisterPath = (language: Language): string => `embed/register.${language}.js`;

export function listEmbedRows(
  corpus: Corpus,
  language: Language,
  addresses: Addresses,
  say: SayWord,
): readonly EmbedRow[] {
  const held = listInstruments(corpus).flatMap((instrument): readonly EmbedRow[] => {
    const record = citeInstrument(corpus, instrument, addresses);
    return keysOf(instrument.number, instrument.numberVariants).map((key) => [
      key,
      instrument.date ?? '',
      instrument.id,
      numberedName(record, language) ?? instrument.id,
      titleFor(record, language),
      describeStatus(instrument, language, say),
    ]);
  });
  const known = [...corpus.known.values()].flatMap(({ number, date = '' }): readonly EmbedRow[] =>
    keysOf(number, []).map((key) => [key, date]),
  );
  return [...held, ...known];
}

/** Loose keys of all spellings of a number; of what cannot be read as a number there is none. */
function keysOf(number: string | undefined, variants: readonly string[]): readonly string[] {
  const keys = [number, ...variants].flatMap((spelling) => {
    const read = spelling === undefined ? undefined : parseNumber(spelling);
    return read?.ok ? [looseKey(read.value.key)] : [];
  });
  return [...new Set(keys)];
}

function describeStatus({ status }: Instrument, language: Language, say: SayWord): string {
  const word = say(
    `status.${status.value === 'in-force' && status.basis === 'cited' ? 'cited' : status.value}`,
  );
  return status.asOf === undefined ? word : `${word} (${formatPartialDate(status.asOf, language)})`;
}

/** The register as a script, which a page may load where it may not fetch, and from a folder without a server. */
export const writeEmbedRegister = (rows: readonly EmbedRow[]): string =>
  `${embedCallback}([\n${rows.map((row) => writeRow(row)).join(',\n')}\n]);\n`;

/** JSON that may stand in a script: a line separator or an end tag in a title does no harm. */
const writeRow = (row: EmbedRow): string =>
  JSON.stringify(row).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
