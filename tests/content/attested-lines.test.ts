import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { findCitations } from '../../src/core/citation/find.ts';
import { parseNumber } from '../../src/core/instrument/number.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '../shared/corpus/texts');
const present = existsSync(folder);
const { corpus } = openCorpus(root);

/** The articles whose texts lie beside the project, in the order of their file names. */
const articles = [
  'communist-review-2025',
  'ngo-thanh-hai-2018',
  'mass-mobilisation-90-years-2020',
  'tran-duc-nghi-2021',
  'ho-chi-minh-mass-mobilisation-thought',
];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Every way in which the articles write a day. */
function writtenForms(date: string): readonly string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || day === undefined) return [year];
  const name = months[Number(month) - 1] ?? '';
  const [d, m] = [Number(day), Number(month)];
  return [
    `${name} ${d}, ${year}`,
    `${name} ${day}, ${year}`,
    `${d} ${name} ${year}`,
    `${day} ${name} ${year}`,
    ...[d, day].flatMap((one) =>
      [m, month].flatMap((two) => [
        `${one}/${two}/${year}`,
        `${one}-${two}-${year}`,
        `${one}.${two}.${year}`,
      ]),
    ),
    `${d}st ${name} ${year}`,
    `${d}nd ${name} ${year}`,
    `${d}rd ${name} ${year}`,
    `${d}th ${name} ${year}`,
    `${name} ${d}st, ${year}`,
    `${name} ${d}nd, ${year}`,
    `${name} ${d}rd, ${year}`,
    `${name} ${d}th, ${year}`,
  ];
}

describe.skipIf(!present)(
  'attested values against the lines of the articles (skipped where ../shared/corpus is absent)',
  () => {
    const texts = new Map(
      (present ? readdirSync(folder).sort() : []).map((file, index) => [
        articles[index] ?? file,
        readFileSync(join(folder, file), 'utf8').normalize('NFC').split('\n'),
      ]),
    );
    const attested = [...corpus.instruments.values()].flatMap((instrument) =>
      instrument.attestations
        .filter(({ source, lines }) => texts.has(source) && lines !== undefined)
        .map((attestation) => ({ id: instrument.id, attestation })),
    );
    const linesOf = (source: string, lines: readonly (readonly [number, number])[]): string =>
      lines.map(([first, last]) => (texts.get(source) ?? []).slice(first - 1, last).join('\n')).join('\n');

    it('has attestations to compare', () => {
      expect(attested.length).toBeGreaterThan(50);
    });

    it('finds every attested number in its lines', () => {
      const missing = attested.flatMap(({ id, attestation: { source, lines = [], number } }) => {
        const wanted = number === undefined ? null : parseNumber(number);
        if (wanted === null) return [];
        const found = findCitations(linesOf(source, lines)).map(({ key }) => key);
        return wanted.ok && found.includes(wanted.value.key)
          ? []
          : [`${id}: ${number} in ${source} ${lines.join(' ')}`];
      });
      expect(missing).toEqual([]);
    });

    it('finds every attested date in its lines', () => {
      const missing = attested.flatMap(({ id, attestation: { source, lines = [], date } }) => {
        if (date === undefined) return [];
        // A scan puts a stray quotation mark behind a day: `October 15", 1949`.
        const text = linesOf(source, lines).replace(/["“”]/gu, '').replace(/\s+/gu, ' ');
        return writtenForms(date).some((form) => text.includes(form))
          ? []
          : [`${id}: ${date} in ${source} ${lines.join(' ')}`];
      });
      expect(missing).toEqual([]);
    });
  },
);
