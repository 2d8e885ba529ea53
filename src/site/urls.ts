import type { Language } from '../core/language.ts';

/** The folder that this copy is served from, with a slash at its end. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/u, '/');

/** Collections that have a page for each entry. */
export type EntryFolder = 'instruments' | 'sources' | 'bodies' | 'kinds' | 'topics' | 'actors' | 'concepts';

/** Address of a page in a language: English at the root, Vietnamese under /vi/. `path` has no slash in front. */
export const pathTo = (language: Language, path = ''): string =>
  `${base}${language === 'vi' ? 'vi/' : ''}${path}`;

export const entryPath = (language: Language, folder: EntryFolder, id: string): string =>
  pathTo(language, `${folder}/${id}/`);

/** Address of a file that exists once, at the root, for both languages. */
export const filePath = (path: string): string => `${base}${path}`;

/** The two locales of one route file: `[...locale]` is absent for English. */
export const localeParams = [
  { locale: undefined, language: 'en' },
  { locale: 'vi', language: 'vi' },
] as const satisfies readonly { locale: string | undefined; language: Language }[];

/** The static paths of a page that stands once in each language. */
export const localeRoutes = () =>
  localeParams.map(({ locale, language }) => ({ params: { locale }, props: { language } }));
