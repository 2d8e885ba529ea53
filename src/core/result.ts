/** The outcome of reading something that may be wrong: a value, or the reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (reason: string): Result<never> => ({ ok: false, reason });
