import { type Corpus, findInstrument } from '../corpus/corpus.ts';
import { compareText, type FieldPath, type Finding } from '../finding.ts';
import type { Instrument, KnownInstrument } from '../instrument/instrument.ts';
import { findIssuer, numberIssuers } from '../instrument/issuer.ts';
import { findKind } from '../instrument/kind.ts';
import { type DocumentNumber, instrumentId, parseNumber } from '../instrument/number.ts';
import { comparePartialDates, type PartialDate, yearOf } from '../instrument/partial-date.ts';
import type { CheckContext } from './context.ts';
import { nearest } from './nearest.ts';
import { knownPath, pathOf } from './subject.ts';

type Holder = Instrument | KnownInstrument;

/** An id must be that of its number and year, a number must fit its kind and issuer, and nobody else may claim it. */
export function checkIdentity(corpus: Corpus, { promised }: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  const kept = new Set(promised);
  for (const instrument of corpus.instruments.values()) {
    const path = pathOf('instruments', instrument.id);
    if (corpus.known.has(instrument.id)) {
      findings.push({
        rule: 'known-twice',
        path: knownPath,
        field: [instrument.id, 'id'],
        values: { actual: instrument.id },
        related: { path },
      });
    }
    findings.push(
      ...checkNumber(instrument, path, (name) => [name], kept.has(`instruments/${instrument.id}`)),
      ...checkPeriod(corpus, instrument, path),
    );
  }
  for (const entry of corpus.known.values())
    findings.push(...checkNumber(entry, knownPath, (name) => [entry.id, name], true));
  return [...findings, ...findTwins(corpus)];
}

/** `kept`: the id is promised, or not ours to choose, so that a year which became known later does not change it. */
function checkNumber(
  holder: Holder,
  path: string,
  fieldOf: (name: string) => FieldPath,
  kept: boolean,
): readonly Finding[] {
  if (holder.number === undefined) return [];
  const field = fieldOf('number');
  const number = parseNumber(holder.number);
  if (!number.ok) return [{ rule: 'number-unreadable', path, field, values: { actual: holder.number } }];
  const findings: Finding[] = [];
  const { kind, issuers, key } = number.value;
  if (holder.number !== key) {
    const values = { actual: holder.number, expected: key };
    findings.push({ rule: 'number-not-canonical', path, field, values });
  }
  const expected = idsOf(number.value, holder.date, kept);
  if (!expected.some((id) => holder.id === id || holder.id.startsWith(`${id}-`))) {
    const values = { actual: holder.id, expected: expected[0] ?? '' };
    findings.push({ rule: 'id-mismatch', path, field, values });
  }
  const kinds = kind === undefined ? [] : (findKind(kind)?.kinds ?? []);
  if (holder.kind !== undefined && kinds.length > 0 && !kinds.includes(holder.kind)) {
    const values = { actual: holder.kind, code: kind ?? '', expected: kinds.join(', ') };
    findings.push({ rule: 'kind-mismatch', path, field: fieldOf('kind'), values });
  }
  const [code] = issuers;
  const issuer = code === undefined ? undefined : findIssuer(code);
  if (code !== undefined && issuer === undefined) {
    const codes = numberIssuers.map((one) => one.code);
    const values = { actual: code, expected: nearest(code, codes) ?? 'TW' };
    findings.push({ rule: 'issuer-code-unknown', path, field, values });
  }
  const bodies = issuer?.bodies ?? [];
  if (bodies.length > 0 && holder.issuer !== undefined && !bodies.includes(holder.issuer)) {
    const values = { actual: holder.issuer, code: code ?? '', expected: bodies.join(', ') };
    findings.push({ rule: 'issuer-mismatch', path, field: fieldOf('issuer'), values });
  }
  return findings;
}

/** The ids that a number may have, the usual one first. QĐi and QyĐ (Quy định) are often cited as QĐ: an id may say qd. */
function idsOf(number: DocumentNumber, date: PartialDate | undefined, kept: boolean): readonly string[] {
  const ids = [instrumentId(number, date), ...(kept ? [instrumentId(number)] : [])];
  return [...ids, ...ids.map((id) => id.replace(/-(?:qdi|qyd)-/u, '-qd-'))];
}

function checkPeriod(corpus: Corpus, { date, issuer }: Instrument, path: string): readonly Finding[] {
  const period = issuer === undefined ? undefined : corpus.bodies.get(issuer)?.period;
  if (date === undefined || issuer === undefined || period === undefined) return [];
  const year = yearOf(date);
  const early = period.from !== undefined && year < yearOf(period.from);
  const late = period.to !== undefined && year > yearOf(period.to);
  if (!early && !late) return [];
  const values = { actual: issuer, date, from: period.from ?? '…', to: period.to ?? '…' };
  const related = { path: pathOf('bodies', issuer), field: ['period'] };
  return [{ rule: 'issuer-period', path, field: ['issuer'], values, related }];
}

/** Two entries with one number whose dates may be the same: the same instrument under two ids. */
function findTwins(corpus: Corpus): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, ids] of corpus.numbers) {
    const holders = [...ids].sort(compareText).map((id) => findInstrument(corpus, id));
    holders.forEach((first, index) => {
      for (const second of holders.slice(index + 1)) {
        if (first !== undefined && second !== undefined && maybeSame(first, second)) {
          findings.push({
            rule: 'instrument-twice',
            ...placeOf(corpus, second.id),
            values: { actual: key, other: first.id },
            related: placeOf(corpus, first.id),
          });
        }
      }
    });
  }
  return findings;
}

const placeOf = (corpus: Corpus, id: string): { path: string; field: FieldPath } =>
  corpus.instruments.has(id)
    ? { path: pathOf('instruments', id), field: ['number'] }
    : { path: knownPath, field: [id, 'number'] };

function maybeSame(a: Holder, b: Holder): boolean {
  if (a.date === undefined || b.date === undefined) return false;
  const order = comparePartialDates(a.date, b.date);
  return order === 'same' || order === 'unknown';
}
