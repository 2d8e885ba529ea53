import { isPartialDate } from '../instrument/partial-date.ts';
import type { Localized } from '../language.ts';
import { failed, ok, type Result } from '../result.ts';
import { formatItemRef, parseItemRef } from './item-ref.ts';
import { isDifficulty, isQuestionKind } from './question-kind.ts';
import { hashText } from './seed.ts';
import {
  emptySession,
  type PartForm,
  partForms,
  type QuestionPlan,
  type Session,
  type SessionPart,
} from './session.ts';

/*
 * A session as lines of text: what stands, packed, in a URL, and plain in the browser's storage.
 *
 *   text    = "vankien-session 1" TAB lines TAB hash NL *( line NL )
 *   line    = name *( TAB field )
 *   field   = text; a line end is "\n", a tab "\t", a backslash "\\"
 *   words   = vi TAB en                                 ; empty where the language has none
 *
 *   title words / audience id / minutes n / date d / time t / place words / aim words / notes words / release v
 *   questions seed TAB count TAB kinds TAB levels        ; lists with spaces between
 *   part form TAB minutes TAB title words TAB notes words
 *   item ref [ TAB mark ]                                ; belongs to the last part
 *
 * Every line is read by itself, so that a link that was cut short loses only what was cut off. The count of lines and
 * their hash in the first line tell whether something is missing. Lines that are not understood are counted, not read.
 * Text is kept as it is: whoever prints it escapes it.
 */

const HEAD = 'vankien-session 1';
const MOST_ITEMS = 1000;
const LONGEST_FIELD = 20_000;

/** A session that was read, with what was wrong about the text. */
export interface ReadSession {
  readonly session: Session;
  /** The text had fewer lines than it says, or others. */
  readonly cut: boolean;
  /** Lines that were not understood, as they stand. */
  readonly strange: readonly string[];
}

export function writeSessionText(session: Session): string {
  const line = (name: string, ...fields: readonly string[]): string =>
    [name, ...fields.map(escape)].join('\t');
  const words = (text: Localized): readonly string[] => [text.vi ?? '', text.en ?? ''];
  const some = (name: string, text: Localized): readonly string[] =>
    text.vi === undefined && text.en === undefined ? [] : [line(name, ...words(text))];
  const one = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [line(name, value)];
  const { seed, count, kinds, levels } = session.questions;
  const lines = [
    line('id', session.id),
    ...some('title', session.title),
    ...one('audience', session.audience),
    line('minutes', String(session.minutes)),
    ...one('date', session.date),
    ...one('time', session.time),
    ...some('place', session.place),
    ...session.aims.map((aim) => line('aim', ...words(aim))),
    ...some('notes', session.notes),
    line('questions', String(seed), String(count), kinds.join(' '), levels.join(' ')),
    ...one('release', session.release),
    ...session.parts.flatMap(({ form, minutes, title, notes, items }) => [
      line('part', form, String(minutes), ...words(title), ...words(notes)),
      ...items.map(({ ref, seen }) =>
        line('item', formatItemRef(ref), ...(seen === undefined ? [] : [seen])),
      ),
    ]),
  ];
  const body = lines.join('\n');
  return `${HEAD}\t${lines.length}\t${hashText(body).toString(36)}\n${body}\n`;
}

/** Reads the lines; only a text that does not begin like a session is refused. */
export function readSessionText(text: string): Result<ReadSession> {
  const [head = '', ...rest] = text.split('\n');
  const [name, count = '', hash] = head.split('\t');
  if (name !== HEAD) return failed('not a session');
  // What follows the last line end is empty, or a line that was cut in its middle and cannot be trusted.
  const torn = rest.pop() ?? '';
  const whole =
    torn === '' && rest.length === Number(count) && hashText(rest.join('\n')).toString(36) === hash;
  const draft: Draft = { session: emptySession, parts: [], items: 0, strange: [] };
  for (const row of rest) readLine(row, draft);
  return ok({ session: { ...draft.session, parts: draft.parts }, cut: !whole, strange: draft.strange });
}

interface Draft {
  session: Session;
  parts: SessionPart[];
  items: number;
  strange: string[];
}

type Reader = (fields: readonly string[], draft: Draft) => boolean;

const readers: Readonly<Record<string, Reader>> = {
  id: ([id = ''], draft) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) && put(draft, { id }),
  title: (fields, draft) => put(draft, { title: readWords(fields) }),
  audience: ([audience = ''], draft) => /^[a-z0-9-]+$/u.test(audience) && put(draft, { audience }),
  minutes: ([text = ''], draft) => {
    const minutes = readNumber(text, 0, 1440);
    return minutes !== null && put(draft, { minutes });
  },
  date: ([date = ''], draft) => isPartialDate(date) && put(draft, { date }),
  time: ([time = ''], draft) => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time) && put(draft, { time }),
  place: (fields, draft) => put(draft, { place: readWords(fields) }),
  aim: (fields, draft) => put(draft, { aims: [...draft.session.aims, readWords(fields)] }),
  notes: (fields, draft) => put(draft, { notes: readWords(fields) }),
  release: ([release = ''], draft) => /^[\w.+-]{1,40}$/u.test(release) && put(draft, { release }),
  questions: (fields, draft) => {
    const questions = readPlan(fields);
    return questions !== null && put(draft, { questions });
  },
  part: ([form = '', minutes = '', ...words], draft) => {
    const length = readNumber(minutes, 0, 1440);
    if (length === null || !(partForms as readonly string[]).includes(form)) return false;
    const title = readWords(words.slice(0, 2));
    const notes = readWords(words.slice(2, 4));
    draft.parts.push({ form: form as PartForm, minutes: length, title, notes, items: [] });
    return true;
  },
  item: ([text = '', seen], draft) => {
    const ref = parseItemRef(text);
    if (!ref.ok || draft.items >= MOST_ITEMS) return false;
    const last = draft.parts.pop() ?? {
      form: 'reading',
      minutes: draft.session.minutes,
      title: {},
      notes: {},
      items: [],
    };
    const known = seen !== undefined && /^[a-z-]+\.[a-z0-9]+$/u.test(seen);
    draft.parts.push({ ...last, items: [...last.items, { ref: ref.value, ...(known ? { seen } : {}) }] });
    draft.items += 1;
    return true;
  },
};

function readLine(row: string, draft: Draft): void {
  const [name = '', ...fields] = row.split('\t');
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  const understood = reader !== undefined && fields.every(({ length }) => length <= LONGEST_FIELD);
  if (!understood || !reader(fields.map(unescape), draft)) draft.strange.push(row.slice(0, 200));
}

function put(draft: Draft, part: Partial<Session>): true {
  draft.session = { ...draft.session, ...part };
  return true;
}

function readWords([vi = '', en = '']: readonly string[]): Localized {
  return { ...(vi === '' ? {} : { vi }), ...(en === '' ? {} : { en }) };
}

function readPlan([seed = '', count = '', kinds = '', levels = '']: readonly string[]): QuestionPlan | null {
  const [first, second] = [readNumber(seed, 0, 4_294_967_295), readNumber(count, 0, 1000)];
  if (first === null || second === null) return null;
  const list = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
  return {
    seed: first,
    count: second,
    kinds: list(kinds).filter(isQuestionKind),
    levels: list(levels).map(Number).filter(isDifficulty),
  };
}

function readNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

const signs: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '' };
const escape = (text: string): string => text.replace(/[\\\n\t\r]/gu, (sign) => signs[sign] ?? sign);
const unescape = (text: string): string =>
  text.replace(/\\([\\nt])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : '\\'));
