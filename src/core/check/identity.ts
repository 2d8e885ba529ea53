import { type Corpus, findInstrument } from '../corpus/corpus.ts';
import { compareText, type Finding } from '../finding.ts';
import type { Instrument, KnownInstrument } from '../instrument/instrument.ts';
import { numberIssuers } from '../instrument/issuer.ts';
import { numberKinds } from '../instrument/kind.ts';
import { instrumentId, parseNumber } from '../instrument/number.ts';
import { comparePartialDates, yearOf } from '../instrument/partial-date.ts';
import type { CheckContext } from './context.ts';
import { knownPath, pathOf } from './subject.ts';

/** An id must be that of its number and year, a number must fit its kind and issuer, and nobody else may claim it. */
export function checkIdentity(corpus: Corpus, { today }: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const instrument of corpus.instruments.values()) {
    const path = pathOf('instruments', instrument.id);
    if (corpus.known.has(instrument.id)) {
      findings.push({
        rule: 'known-twice',
        path: knownPath,
        values: { actual: instrument.id },
        related: { path },
      });
    }
    findings.push(...checkNumber(instrument, path), ...checkDates(corpus, instrument, path, today));
  }
  return [...findings, ...findTwins(corpus)];
}

function checkNumber(instrument: Instrument, path: string): readonly Finding[] {
  if (instrument.number === undefined) return [];
  const field = ['number'];
  const number = parseNumber(instrument.number);
  if (!number.ok) return [{ rule: 'number-unreadable', path, field, values: { actual: instrument.number } }];
  const findings: Finding[] = [];
  const { kind, issuers, key } = number.value;
  if (instrument.number !== key)
    findings.push({
      rule: 'number-not-canonical',
      path,
      field,
      values: { actual: instrument.number, expected: key },
    });
  const expected = instrumentId(number.value, instrument.date);
  if (expected !== instrument.id && !instrument.id.startsWith(`${expected}-`)) {
    findings.push({ rule: 'id-mismatch', path, field, values: { actual: instrument.id, expected } });
  }
  const kinds = numberKinds.find(({ code }) => code === kind)?.kinds ?? [];
  if (kinds.length > 0 && !kinds.includes(instrument.kind)) {
    findings.push({
      rule: 'kind-mismatch',
      path,
      field: ['kind'],
      values: { actual: instrument.kind, code: kind ?? '', expected: kinds.join(', ') },
    });
  }
  const issuer = numberIssuers.find(({ code }) => code === issuers[0]);
  if (issuer === undefined && issuers[0] !== undefined) {
    findings.push({ rule: 'issuer-code-unknown', path, field, values: { actual: issuers[0] } });
  }
  if (
    issuer !== undefined &&
    issuer.bodies.length > 0 &&
    instrument.issuer !== undefined &&
    !issuer.bodies.includes(instrument.issuer)
  ) {
    findings.push({
      rule: 'issuer-mismatch',
      path,
      field: ['issuer'],
      values: { actual: instrument.issuer, code: issuer.code, expected: issuer.bodies.join(', ') },
    });
  }
  return findings;
}

function checkDates(
  corpus: Corpus,
  instrument: Instrument,
  path: string,
  today: CheckContext['today'],
): readonly Finding[] {
  const findings: Finding[] = [];
  const { date, effective, issuer } = instrument;
  if (date !== undefined && comparePartialDates(date, today) === 'after') {
    findings.push({ rule: 'date-future', path, field: ['date'], values: { actual: date, today } });
  }
  if (date !== undefined && effective !== undefined && comparePartialDates(effective, date) === 'before') {
    findings.push({
      rule: 'effect-before-issue',
      path,
      field: ['effective'],
      values: { actual: effective, date },
    });
  }
  const period = issuer === undefined ? undefined : corpus.bodies.get(issuer)?.period;
  if (date === undefined || issuer === undefined || period === undefined) return findings;
  const year = yearOf(date);
  const early = period.from !== undefined && year < yearOf(period.from);
  const late = period.to !== undefined && year > yearOf(period.to);
  if (early || late) {
    findings.push({
      rule: 'issuer-period',
      path,
      field: ['issuer'],
      values: { actual: issuer, date, from: period.from ?? '…', to: period.to ?? '…' },
    });
  }
  return findings;
}

/** Two entries with one number whose dates may be the same: the same instrument under two ids. */
function findTwins(corpus: Corpus): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, ids] of corpus.numbers) {
    const holders = [...ids].sort(compareText).map((id) => findInstrument(corpus, id));
    holders.forEach((first, index) => {
      for (const second of holders.slice(index + 1)) {
        if (first !== undefined && second !== undefined && maybeSame(first, second)) {
          const related = { path: fileOf(corpus, first.id), field: ['number'] };
          findings.push({
            rule: 'instrument-twice',
            path: fileOf(corpus, second.id),
            field: ['number'],
            values: { actual: key, other: first.id },
            related,
          });
        }
      }
    });
  }
  return findings;
}

const fileOf = (corpus: Corpus, id: string): string =>
  corpus.instruments.has(id) ? pathOf('instruments', id) : knownPath;

function maybeSame(a: Instrument | KnownInstrument, b: Instrument | KnownInstrument): boolean {
  if (a.date === undefined || b.date === undefined) return false;
  const order = comparePartialDates(a.date, b.date);
  return order === 'same' || order === 'unknown';
}
