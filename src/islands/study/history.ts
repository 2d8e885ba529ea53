/** A value with what it was before and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

const MOST = 100;

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The next value; what was undone before it is gone. */
export const putNext = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-MOST),
  present: next,
  future: [],
});

/** One step back; the same where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One step forth again; the same where nothing was undone. */
export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  return after === undefined ? history : { past: [...history.past, history.present], present: after, future };
}
