import { readFileSync } from 'node:fs';
import type { PartialDate } from '../../instrument/partial-date.ts';
import { buildRegister, type Register, type RegisterEntry } from '../register.ts';

/** The entries of vectors/register.txt: the fixed register that lookups and resolutions are tested on. */
export function testEntries(): RegisterEntry[] {
  const lines = readFileSync(new URL('../../vectors/register.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readEntry);
}

function readEntry(line: string): RegisterEntry {
  const fields = line.split('|').map((field) => field.trim() || undefined);
  const [id = '', number, kind, issuer, date, term, plenum, holding, cited, vi, en] = fields;
  return {
    id,
    number,
    kind,
    issuer,
    date: date as PartialDate | undefined,
    term: term === undefined ? undefined : Number(term),
    plenum: plenum === undefined ? undefined : Number(plenum),
    title: { vi, en },
    held: holding === 'held',
    cited: Number(cited),
  };
}

const bodies = [
  { id: 'politburo', names: ['Bộ Chính trị', 'Politburo'] },
  { id: 'secretariat', names: ['Ban Bí thư', 'Secretariat of the Central Committee', 'Secretariat'] },
  {
    id: 'central-committee',
    names: ['Ban Chấp hành Trung ương', 'Party Central Committee', 'Central Committee'],
  },
  { id: 'central-military-commission', names: ['Quân ủy Trung ương', 'Central Military Commission', 'CMC'] },
  { id: 'prime-minister', names: ['Thủ tướng Chính phủ', 'Prime Minister'] },
  { id: 'government', names: ['Chính phủ', 'Government'] },
];

export const testRegister = (): Register => buildRegister(testEntries(), bodies);
