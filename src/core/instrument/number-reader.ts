import type { DocumentNumber, NumberForm, NumberKey } from './document-number.ts';
import { findIssuer, writesPartyStyle } from './issuer.ts';
import { findKind, houseCodes } from './kind.ts';
import { type Code, readCodes, readSerial, readSplitSerial, readYear, type Serial } from './number-tokens.ts';

/**
 * Reads a number at a place of a cleaned text, leniently. The text comes twice with equal offsets: `shown` with its
 * case and marks, `folded` without; white space is single spaces and dashes are hyphens.
 *
 *   1. the serial, with OCR letters for digits if need be (O 0, l I 1, S 5), and its letter;
 *   2. the year, if a separator and four digits follow;
 *   3. up to eight codes with separators between them; a separator is a run of - and / with single spaces, or a
 *      bare space where the codes on both sides are known;
 *   4. the form that the codes make: kind and issuer, assembly, issuer and unit, old form; separators are then put
 *      as the issuer writes them, or left in a joint paper of a Party and a State body.
 * Every step looks at a bounded stretch of text, so reading at each place of a text is linear.
 */
export interface ReadOptions {
  /** A word such as `Nghị quyết số` stands before: codes that nobody knows are then believed. */
  readonly afterKindWord?: boolean | undefined;
  /** A kind word or `số` stands right before: spaces between the digits are damage. */
  readonly afterNumberSign?: boolean | undefined;
  /** A single known code is enough (`123-CP`, `19/NQ`). */
  readonly bareCode?: boolean | undefined;
}

export interface NumberReading {
  readonly number: DocumentNumber;
  readonly end: number;
}

export function readNumber(
  shown: string,
  folded: string,
  start: number,
  options: ReadOptions = {},
): NumberReading | undefined {
  const serial = readSerial(shown, folded, start);
  if (serial === undefined) return undefined;
  const split = options.afterNumberSign === true ? readSplitSerial(folded, start) : undefined;
  return readBehind(serial, options, shown, folded) ?? (split && readBehind(split, options, shown, folded));
}

function readBehind(
  serial: Serial,
  options: ReadOptions,
  shown: string,
  folded: string,
): NumberReading | undefined {
  const year = readYear(shown, folded, serial.end);
  const codes = readCodes(shown, folded, year?.end ?? serial.end);
  return formOf(serial, year, codes, options, shown, folded);
}

type Year = { year: number; end: number } | undefined;

function formOf(
  serial: Serial,
  year: Year,
  codes: readonly Code[],
  options: ReadOptions,
  shown: string,
  folded: string,
): NumberReading | undefined {
  const [first, second] = codes;
  if (first === undefined) return undefined;
  const apart = gluedLetter(serial, first, second);
  if (apart !== undefined) {
    return formOf(apart.serial, year, [apart.first, ...codes.slice(1)], options, shown, folded);
  }
  if (/^GP/.test(first.text)) return undefined;
  return (
    assemblyForm(serial, year, first) ??
    (second === undefined ? undefined : typedForm(serial, year, first, codes, options)) ??
    (second === undefined ? undefined : letterForm(serial, year, first, codes, options)) ??
    withYearBehind(oldForm(serial, year, codes, options), shown, folded)
  );
}

/** `08BNQ/HNTW`: the letter of the serial and the kind lost the hyphen between them. */
function gluedLetter(
  serial: Serial,
  first: Code,
  second: Code | undefined,
): { readonly serial: Serial; readonly first: Code } | undefined {
  if (first.separator !== '' || first.spaced || first.kind !== undefined || first.issuer !== undefined)
    return undefined;
  if (serial.letter !== '' || second?.issuer === undefined || second.separator === '') return undefined;
  const kind = findKind(first.text.slice(1));
  if (kind === undefined || houseCodes.has(kind.code) || !/^[A-ZĐ]/u.test(first.text)) return undefined;
  return {
    serial: { ...serial, letter: first.text.charAt(0) },
    first: { ...first, text: kind.code, kind: kind.code },
  };
}

const assemblyCode = /^(?:QH|UBTVQH)K?\d{1,2}$/;

function assemblyForm(serial: Serial, year: Year, first: Code): NumberReading | undefined {
  if (year === undefined || first.separator === '' || !assemblyCode.test(first.issuer ?? ''))
    return undefined;
  return formed(
    'assembly',
    serial,
    year.year,
    undefined,
    [first],
    (digits) => `${digits}/${year.year}/${first.text}`,
  );
}

function typedForm(
  serial: Serial,
  year: Year,
  first: Code,
  codes: readonly Code[],
  options: ReadOptions,
): NumberReading | undefined {
  const second = codes[1] as Code;
  const side = sideOf(second);
  const sure =
    second.issuer !== undefined && (first.kind !== undefined || (side === 'party' && first.capital));
  const believed =
    first.capital && second.capital && (first.kind !== undefined || options.afterKindWord === true);
  if (!sure && !(believed && first.separator !== '' && second.separator !== '')) return undefined;
  if (serial.damaged && (first.kind === undefined || second.issuer === undefined)) return undefined;
  if (
    (first.separator === '' || second.separator === '') &&
    !(first.kind && second.issuer && first.capital && second.capital)
  ) {
    return undefined;
  }
  if (first.kind === undefined && first.issuer !== undefined) return undefined;
  const issuers = [second, ...furtherIssuers(codes.slice(2))];
  const kind = first.text;
  const names = issuers.map((each) => each.text).join('-');
  if (year === undefined && isOldAssembly(second) && first.separator === '-' && second.separator === '/') {
    return formed(
      'old',
      serial,
      undefined,
      kind,
      issuers,
      () => `${serial.digits}${serial.letter}-${kind}/${names}`,
    );
  }
  const mixed = issuers.some((each) => side !== undefined && (sideOf(each) ?? side) !== side);
  const partyStyle =
    year === undefined && (side === undefined || mixed ? first.separator.startsWith('-') : side === 'party');
  if (partyStyle)
    return formed('party', serial, undefined, kind, issuers, (digits) => `${digits}-${kind}/${names}`);
  const joiner = kind.startsWith('TTL') && second.separator === '/' ? '/' : '-';
  const place = year === undefined ? '' : `/${year.year}`;
  return formed(
    'state',
    serial,
    year?.year,
    kind,
    issuers,
    (digits) => `${digits}${place}/${kind}${joiner}${names}`,
  );
}

/** Further issuers of a joint paper, or units of the first: close behind it, or known. */
function furtherIssuers(codes: readonly Code[]): Code[] {
  const issuers: Code[] = [];
  for (const code of codes) {
    if (!code.capital || (code.spaced && code.issuer === undefined)) break;
    issuers.push(code);
  }
  return issuers;
}

function sideOf(code: Code): 'party' | 'state' | undefined {
  const known = code.issuer === undefined ? undefined : findIssuer(code.issuer);
  if (known?.side === 'front') return undefined;
  if (known !== undefined) return writesPartyStyle(known.side) ? 'party' : 'state';
  return /TW$|TU$|HU$|^ĐU|^ĐTN/.test(code.text) ? 'party' : undefined;
}

/** Up to the tenth legislature the assembly and the president wrote `21-LCT/HĐNN8`, `41-L/CTN`. */
const isOldAssembly = (code: Code): boolean => /^(?:HĐNN\d*|(?:QH|UBTVQH)(?:\d|10|K\d)|CTN)$/.test(code.text);

function letterForm(
  serial: Serial,
  year: Year,
  first: Code,
  codes: readonly Code[],
  options: ReadOptions,
): NumberReading | undefined {
  const second = codes[1] as Code;
  const alone = options.afterKindWord === true || first.text.length > 2;
  if (first.issuer === undefined || first.kind !== undefined || !alone || serial.damaged) return undefined;
  if (first.separator !== '/' || !second.separator.startsWith('-') || !first.capital || !second.capital)
    return undefined;
  const names = [first, second, ...furtherIssuers(codes.slice(2))];
  const place = year === undefined ? '' : `/${year.year}`;
  return formed('letter', serial, year?.year, undefined, names, (digits) => {
    return `${digits}${place}/${names.map((each) => each.text).join('-')}`;
  });
}

const oldCodes: ReadonlySet<string> = new Set(['TTg', 'HĐBT', 'SL', 'LCT']);

function oldForm(
  serial: Serial,
  year: Year,
  codes: readonly Code[],
  options: ReadOptions,
): NumberReading | undefined {
  const first = codes[0] as Code;
  if (serial.damaged || first.separator === '' || !first.capital) return undefined;
  const known = first.kind !== undefined || first.issuer !== undefined;
  const sure = oldCodes.has(first.text) || (options.bareCode === true && known);
  if (!sure && options.afterKindWord !== true) return undefined;
  const further =
    options.afterKindWord === true && !known
      ? codes.slice(1)
      : codes.slice(1).filter(() => first.issuer !== undefined);
  const kept = [first, ...furtherIssuers(further).filter((each) => each.separator !== '')];
  const kind = first.kind;
  const place = year === undefined ? '' : `/${year.year}`;
  return formed('old', serial, year?.year, kind, kept, () => {
    return `${serial.digits}${serial.letter}${place}${kept.map((each) => each.separator.charAt(0) + each.text).join('')}`;
  });
}

/** `3/NQ/1976`: the old form may carry its year at the end. */
function withYearBehind(
  reading: NumberReading | undefined,
  shown: string,
  folded: string,
): NumberReading | undefined {
  if (
    reading?.number.kind === undefined ||
    reading.number.year !== undefined ||
    folded.charAt(reading.end) !== '/'
  ) {
    return reading;
  }
  const year = readYear(shown, folded, reading.end);
  if (year === undefined) return reading;
  const key = `${reading.number.key}/${year.year}` as NumberKey;
  return { number: { ...reading.number, year: year.year, key }, end: year.end };
}

function formed(
  form: NumberForm,
  serial: Serial,
  year: number | undefined,
  kind: string | undefined,
  issuers: readonly Code[],
  spell: (serial: string) => string,
): NumberReading {
  const padded = form === 'old' ? serial.digits : serial.digits.padStart(2, '0');
  const codes = issuers.map((each) => each.text);
  return {
    number: {
      form,
      serial: padded,
      letter: serial.letter || undefined,
      year,
      kind,
      issuers: form === 'old' && kind !== undefined && codes[0] === kind ? codes.slice(1) : codes,
      key: spell(padded + serial.letter) as NumberKey,
    },
    end: (issuers.at(-1) as Code).end,
  };
}
