import { foldVietnamese } from '../text/fold.ts';
import { issuerWords, kindWords } from './query-words.ts';

/** The serial, codes and other words of a query whose dates and named parts have been taken out. */
export interface QueryTokens {
  readonly serial: string | undefined;
  readonly letter: string;
  readonly codes: readonly string[];
  readonly words: readonly string[];
  /** The same with those words that stand about a number but may as well be part of a title: `ngày`, `văn bản`. */
  readonly titleWords: readonly string[];
  readonly mended: boolean;
}

interface Token {
  readonly text: string;
  /** Joined to the token before it by - or /. */
  readonly joined: boolean;
}

const linking = new Set(
  'no n0 no0 nos ve viec cua do the of on dated in by and va cac nhung tai theo tim cho la gi'.split(' '),
);
const filler = new Set([...linking, ...'so number ngay nam thang ban hanh van'.split(' ')]);
const plainSerial = /^(\d{1,5}(?:\.\d{1,2})?)([a-e]?)$/;
const serialBehind = /^([a-z]{2,6})(\d{1,5})([a-e]?)$/;
const serialBetween = /^([a-z]{2,6})(\d{1,5})([a-e]?)([a-z]{2,8})$/;
const serialBefore = /^(\d{1,5})([a-e]?)([a-z]{2,10})$/;
const damaged = /^([\doils]{1,5})([a-e]?)$/;

export function readTokens(text: string, shown: string): QueryTokens {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/([/-]?) ?([a-z0-9]+(?:\.\d+)?)/g)) {
    tokens.push({ text: match[2] ?? '', joined: match[1] !== '' });
  }
  const found = findSerial(tokens);
  const codes = codesOf(tokens, found?.place ?? -1, shown);
  const named = tokens.flatMap(({ text: word }, i) =>
    i === found?.place || codes.has(i) || word.length < 2 || word === found?.serial ? [] : [word],
  );
  const all = [...codes].sort((a, b) => a - b).map((i) => (tokens[i] as Token).text);
  return {
    serial: found?.serial,
    letter: found?.letter ?? '',
    codes: [...all, ...(found?.codes ?? [])],
    words: named.filter((word) => !filler.has(word)),
    titleWords: named.filter((word) => !linking.has(word)),
    mended: found?.mended ?? false,
  };
}

interface Serial {
  readonly place: number;
  readonly serial: string;
  readonly letter: string;
  /** Codes that are written together with it: `NQ25`, `25NQTW`, `NQ25TW`. */
  readonly codes?: readonly string[] | undefined;
  readonly mended: boolean;
}

function findSerial(tokens: readonly Token[]): Serial | undefined {
  const readers: ((text: string) => Omit<Serial, 'place'> | undefined)[] = [
    readPlain,
    readJoined,
    readDamaged,
  ];
  for (const read of readers) {
    for (const [place, token] of tokens.entries()) {
      const serial = read(token.text);
      if (serial !== undefined) return { place, ...serial };
    }
  }
  return undefined;
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

function readPlain(text: string): Omit<Serial, 'place'> | undefined {
  const match = plainSerial.exec(text);
  return match === null
    ? undefined
    : { serial: withoutZeros(match[1] ?? ''), letter: match[2] ?? '', mended: false };
}

function readJoined(text: string): Omit<Serial, 'place'> | undefined {
  const behind = serialBehind.exec(text);
  if (behind !== null && !/^(?:qh|ubtvqh|hdnn)$/.test(behind[1] ?? '')) {
    const codes = filler.has(behind[1] ?? '') ? [] : [behind[1] ?? ''];
    return { serial: withoutZeros(behind[2] ?? ''), letter: behind[3] ?? '', codes, mended: false };
  }
  const between = serialBetween.exec(text);
  if (between !== null && isKindCode(between[1] ?? '')) {
    const [, kind = '', digits = '', letter = '', issuer = ''] = between;
    return { serial: withoutZeros(digits), letter, codes: [kind, issuer], mended: false };
  }
  const before = serialBefore.exec(text);
  if (before === null) return undefined;
  const [, digits = '', letter = '', rest = ''] = before;
  const serial = withoutZeros(digits);
  return kindCodes().some((code) => `${letter}${rest}`.startsWith(code) && code.startsWith(letter))
    ? { serial, letter: '', codes: [`${letter}${rest}`], mended: false }
    : { serial, letter, codes: [rest], mended: false };
}

/** `16CTTTg` is 16 CT TTg, not 16C. */
const kindCodes = (): readonly string[] => kindWords().flatMap(({ codes }) => codes);
const isKindCode = (text: string): boolean => kindCodes().includes(text);

function readDamaged(text: string): Omit<Serial, 'place'> | undefined {
  const [, signs = '', letter = ''] = damaged.exec(text) ?? [];
  if (!/\d/.test(signs)) return undefined;
  const digits = signs.replace(/o/g, '0').replace(/[il]/g, '1').replace(/s/g, '5');
  return { serial: withoutZeros(digits), letter, mended: true };
}

let known: ReadonlySet<string> | undefined;

/** Places of the tokens that are codes: joined to the serial, written in capitals, or known codes in a row with it. */
function codesOf(tokens: readonly Token[], serial: number, shown: string): Set<number> {
  known ??= new Set([...kindWords(), ...issuerWords()].flatMap((each) => each.codes));
  const capitals = capitalsOf(shown);
  const marked = markedOf(shown);
  const codes = new Set<number>();
  let row = true;
  for (let i = serial + 1; i < tokens.length; i++) {
    const { text, joined } = tokens[i] as Token;
    if (startsNumber(tokens, i)) break;
    if (!/[a-z]/.test(text)) continue;
    row &&= joined || (known.has(text) && !marked.has(text));
    if (row || capitals.has(text)) codes.add(i);
  }
  row = true;
  for (let i = serial - 1; i >= 0; i--) {
    const { text } = tokens[i] as Token;
    if (filler.has(text)) continue;
    row &&= known.has(text) && !marked.has(text);
    if (row || capitals.has(text)) codes.add(i);
  }
  return codes;
}

/** Whether another number with its codes begins here: `… tiếp tục thực hiện Nghị quyết 25-NQ/TW`. */
const startsNumber = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return /^\d+[a-e]?$/.test(tokens[i]?.text ?? '') && next?.joined === true && /^[a-z]/.test(next.text);
};

/** Words written in capitals, folded; none where the whole query is. */
function capitalsOf(shown: string): ReadonlySet<string> {
  if (shown === shown.toUpperCase()) return new Set();
  const words = shown.match(/\p{Lu}[\p{L}\d&]+/gu) ?? [];
  return new Set(words.filter((word) => isMostlyCapital(word)).map((word) => foldVietnamese(word)));
}

const isMostlyCapital = (word: string): boolean => {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (word.match(/\p{Ll}/gu)?.length ?? 0);
};

/** Words whose vowels carry marks, folded: `đà` is not the code ĐA. */
const markedOf = (shown: string): ReadonlySet<string> =>
  new Set(
    (shown.match(/[\p{L}\d]+/gu) ?? [])
      .filter((word) => /[\u0300-\u036f]/.test(word.normalize('NFD')))
      .map((word) => foldVietnamese(word)),
  );
