import type { Language } from '../core/language.ts';

/**
 * Where one copy of the site is served from. Ids and content never hold a host; only what leaves the copy does, and it
 * asks here.
 */
export interface Addresses {
  /** The copy's root with a slash at its end: `https://vankien.example/`. */
  readonly root: string;
  /** A page in a language; `path` has no slash in front: `instruments/25-nq-tw-2013/`. */
  readonly page: (language: Language, path: string) => string;
  /** A file that stands once, at the root, for both languages: `instruments/25-nq-tw-2013.json`. */
  readonly file: (path: string) => string;
}

/** Addresses of a copy that is served from `root`, with or without a slash at its end. */
export function addressesAt(root: string): Addresses {
  const home = root.replace(/\/*$/u, '/');
  return {
    root: home,
    page: (language, path) => `${home}${language === 'vi' ? 'vi/' : ''}${path}`,
    file: (path) => `${home}${path}`,
  };
}
