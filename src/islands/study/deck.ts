import { createEmptyCard, fsrs, type Grade, Rating, type Card as Schedule } from 'ts-fsrs';
import { keep, recall } from './session-store.ts';

/*
 * Progress with cards: when each comes back, reckoned by FSRS. It stays in this browser under one key, by the id of the
 * card, so that a mended text keeps its progress; a file of it can be saved and opened elsewhere.
 */
const key = 'vankien-cards';
export const grades = [
  ['again', Rating.Again],
  ['hard', Rating.Hard],
  ['good', Rating.Good],
  ['easy', Rating.Easy],
] as const satisfies readonly (readonly [string, Grade])[];

export type Progress = Readonly<Record<string, Schedule>>;

const scheduler = fsrs({ enable_fuzz: false });

/** Reads a file or a stored text of progress; null for anything else. */
export function readProgress(text: string): Progress | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON: not progress.
    return null;
  }
  const cards = (value as { readonly vankien?: unknown; readonly cards?: unknown } | null)?.cards;
  if (
    (value as { readonly vankien?: unknown } | null)?.vankien !== 'cards/1' ||
    typeof cards !== 'object' ||
    cards === null
  )
    return null;
  const read: Record<string, Schedule> = {};
  for (const [id, one] of Object.entries(cards)) {
    const card = readSchedule(one);
    if (card === null) return null;
    read[id] = card;
  }
  return read;
}

function readSchedule(value: unknown): Schedule | null {
  if (typeof value !== 'object' || value === null) return null;
  const card = value as Readonly<Record<string, unknown>>;
  const due = new Date(String(card['due']));
  const last = card['last_review'] === undefined ? undefined : new Date(String(card['last_review']));
  const numbers = [
    'stability',
    'difficulty',
    'elapsed_days',
    'scheduled_days',
    'reps',
    'lapses',
    'learning_steps',
    'state',
  ];
  if (Number.isNaN(due.getTime()) || (last !== undefined && Number.isNaN(last.getTime()))) return null;
  if (!numbers.every((name) => Number.isFinite(card[name]))) return null;
  return { ...(value as Schedule), due, ...(last === undefined ? {} : { last_review: last }) };
}

export const writeProgress = (progress: Progress): string =>
  JSON.stringify({ vankien: 'cards/1', cards: progress });
export const recallProgress = (): Progress => readProgress(recall(key) ?? '') ?? {};
export const keepProgress = (progress: Progress): boolean => keep(key, writeProgress(progress));

/** The ids that are due at a time: new ones last, the longest overdue first. */
export function dueCards(progress: Progress, ids: readonly string[], now: Date): readonly string[] {
  const due = ids.filter((id) => (progress[id]?.due ?? now) <= now);
  const time = (id: string): number => progress[id]?.due.getTime() ?? Number.POSITIVE_INFINITY;
  return [...due].sort((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
}

/** The progress after one answer. */
export function rateCard(progress: Progress, id: string, grade: Grade, now: Date): Progress {
  const { card } = scheduler.next(progress[id] ?? createEmptyCard(now), now, grade);
  return { ...progress, [id]: card };
}
