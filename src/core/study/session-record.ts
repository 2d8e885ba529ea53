import { isPartialDate } from '../instrument/partial-date.ts';
import type { Localized } from '../language.ts';
import { failed, ok, type Result } from '../result.ts';
import { formatItemRef, parseItemRef } from './item-ref.ts';
import { isDifficulty, isQuestionKind } from './question-kind.ts';
import {
  emptySession,
  type PartForm,
  partForms,
  type QuestionPlan,
  type Session,
  type SessionItem,
  type SessionPart,
} from './session.ts';

/*
 * A session as the plain record of a JSON file; field names are those of content/sessions. Reading is strict about
 * shapes and says which field is wrong; it is the same in the browser and on the command line.
 */

/** The record that is written to a file. */
export function sessionRecord(session: Session): Readonly<Record<string, unknown>> {
  return {
    vankien: 'session/1',
    ...session,
    parts: session.parts.map((part) => ({
      ...part,
      items: part.items.map(({ ref, seen }) =>
        seen === undefined ? formatItemRef(ref) : { ref: formatItemRef(ref), seen },
      ),
    })),
  };
}

class FieldError extends Error {}

/** Reads a record; the reason of a failure is the way to the field: `parts[2].items[0]`. */
export function readSessionRecord(value: unknown): Result<Session> {
  try {
    const fields = recordOf(value, 'session');
    const session = readSession(fields);
    // What has no parts is some other file.
    return fields['parts'] === undefined ? failed('parts') : ok(session);
  } catch (error) {
    if (error instanceof FieldError) return failed(error.message);
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function readSession(fields: Fields): Session {
  const id = optional(fields, 'id', slug) ?? emptySession.id;
  return {
    id,
    title: optional(fields, 'title', words) ?? {},
    audience: optional(fields, 'audience', slug),
    minutes: optional(fields, 'minutes', wholeNumber) ?? emptySession.minutes,
    date: optional(fields, 'date', (date, at) => {
      const read = text(date, at);
      return isPartialDate(read) ? read : fail(at);
    }),
    time: optional(fields, 'time', (time, at) =>
      /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text(time, at)) ? text(time, at) : fail(at),
    ),
    place: optional(fields, 'place', words) ?? {},
    aims: optional(fields, 'aims', (aims, at) => listOf(aims, at, words)) ?? [],
    parts: optional(fields, 'parts', (parts, at) => listOf(parts, at, readPart)) ?? [],
    notes: optional(fields, 'notes', words) ?? {},
    questions: optional(fields, 'questions', readPlan) ?? emptySession.questions,
    release: optional(fields, 'release', text),
  };
}

function readPart(value: unknown, at: string): SessionPart {
  const fields = recordOf(value, at);
  const form = optional(fields, 'form', text, at) ?? 'reading';
  if (!(partForms as readonly string[]).includes(form)) return fail(`${at}.form`);
  return {
    title: optional(fields, 'title', words, at) ?? {},
    form: form as PartForm,
    minutes: optional(fields, 'minutes', wholeNumber, at) ?? 0,
    items: optional(fields, 'items', (items, place) => listOf(items, place, readItem), at) ?? [],
    notes: optional(fields, 'notes', words, at) ?? {},
  };
}

function readItem(value: unknown, at: string): SessionItem {
  const fields: Fields = typeof value === 'string' ? { ref: value } : recordOf(value, at);
  const ref = parseItemRef(text(fields['ref'], at));
  if (!ref.ok) return fail(at);
  const seen = optional(fields, 'seen', text, at);
  return seen === undefined ? { ref: ref.value } : { ref: ref.value, seen };
}

function readPlan(value: unknown, at: string): QuestionPlan {
  const fields = recordOf(value, at);
  const kinds = optional(fields, 'kinds', (list, place) => listOf(list, place, text), at) ?? [];
  const levels = optional(fields, 'levels', (list, place) => listOf(list, place, wholeNumber), at) ?? [];
  if (!kinds.every(isQuestionKind)) return fail(`${at}.kinds`);
  if (!levels.every(isDifficulty)) return fail(`${at}.levels`);
  return {
    seed: optional(fields, 'seed', wholeNumber, at) ?? emptySession.questions.seed,
    count: optional(fields, 'count', wholeNumber, at) ?? emptySession.questions.count,
    kinds,
    levels,
  };
}

function fail(at: string): never {
  throw new FieldError(at);
}

function recordOf(value: unknown, at: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : fail(at);
}

const text = (value: unknown, at: string): string => (typeof value === 'string' ? value : fail(at));
const slug = (value: unknown, at: string): string =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text(value, at)) ? text(value, at) : fail(at);
const wholeNumber = (value: unknown, at: string): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4_294_967_295
    ? value
    : fail(at);

function words(value: unknown, at: string): Localized {
  const fields = recordOf(value, at);
  const vi = optional(fields, 'vi', text, at);
  const en = optional(fields, 'en', text, at);
  return { ...(vi === undefined ? {} : { vi }), ...(en === undefined ? {} : { en }) };
}

function listOf<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): readonly T[] {
  if (!Array.isArray(value)) return fail(at);
  return value.map((one: unknown, index) => read(one, `${at}[${index}]`));
}

function optional<T>(
  fields: Fields,
  name: string,
  read: (value: unknown, at: string) => T,
  within = '',
): T | undefined {
  const value = fields[name];
  return value === undefined || value === null
    ? undefined
    : read(value, within === '' ? name : `${within}.${name}`);
}
