import type { Session } from '../../core/study/session.ts';
import { type ReadSession, readSessionText, writeSessionText } from '../../core/study/session-text.ts';
import { packText, unpackText } from './session-link.ts';

/*
 * Where a session lives in a browser:
 *
 *   vankien-session          the one that is worked on, as text
 *   vankien-session-before   the one that a link or a file took the place of
 *   vankien-address          the address that was written for it last: it may lag behind what is kept
 *   vankien-basket           references that were put in on other pages, a line each (study-basket.ts)
 *
 * The address carries the session too, so that a browser without storage, or with a full one, loses nothing.
 */
export const sessionKey = 'vankien-session';
export const beforeKey = 'vankien-session-before';
export const addressKey = 'vankien-address';
export const basketKey = 'vankien-basket';

/** Reads from this browser's storage; a browser that forbids it has nothing stored. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes to this browser's storage; false when it is full or forbidden. */
export function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The session that this browser keeps. Its head may be out of date, because other pages take lines out. */
export function recallSession(key = sessionKey): Session | null {
  const text = recall(key);
  const read = text === null ? null : readSessionText(text);
  return read?.ok === true ? read.value.session : null;
}

export const keepSession = (session: Session | null, key = sessionKey): boolean =>
  keep(key, session === null ? null : writeSessionText(session));

/** The references that wait in the basket; they are taken out of it. */
export function emptyBasket(): readonly string[] {
  const lines = (recall(basketKey) ?? '').split('\n').filter((line) => line !== '');
  keep(basketKey, null);
  return lines;
}

/** What an address asks for. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'prepared'; readonly id: string }
  | { readonly kind: 'carried'; readonly read: ReadSession }
  | { readonly kind: 'unreadable' };

/** Reads what an address asks for: a session behind #, else a prepared one named by `?from=`. */
export async function readAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): Promise<Asked> {
  const carried = /^#((?:s|t)=[^&]*)/u.exec(hash)?.[1];
  if (carried !== undefined) {
    const read = readSessionText(await unpackText(carried));
    return read.ok ? { kind: 'carried', read: read.value } : { kind: 'unreadable' };
  }
  const id = /^[a-z0-9-]+$/u.exec(new URLSearchParams(search).get('from') ?? '')?.[0];
  return id === undefined ? { kind: 'nothing' } : { kind: 'prepared', id };
}

export const writeAddress = async (session: Session): Promise<string> =>
  `#${await packText(writeSessionText(session))}`;
