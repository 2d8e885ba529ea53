import { anchorsOf } from '../core/corpus/anchors.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Tombstone } from '../core/corpus/vocabulary.ts';
import type { Language, Localized } from '../core/language.ts';
import { retiredWords } from '../i18n/retired-words.ts';
import { longDate, nameOf, sourceName, type Worded, wordIn } from './naming.ts';
import { viewLocator } from './provisions-view.ts';
import { pathTo } from './urls.ts';

/** What became of an address that was promised, as a page says it. */
export interface RetiredView {
  /** The address as it was: `instruments/x` or `instruments/x#y`. */
  readonly was: string;
  readonly href: string;
  /** Id of the element that stands for it on its page; null for a whole page. */
  readonly anchor: string | null;
  readonly gone: string;
  readonly why: string;
  /** Where its content stands now. */
  readonly now: { readonly name: Worded; readonly href: string } | null;
}

/** The page that stays at an address that was withdrawn. */
export interface RetiredPageView {
  /** The id that the page had. */
  readonly id: string;
  /** Its path below the language. */
  readonly path: string;
  /** Null when only parts of it are on record. */
  readonly page: RetiredView | null;
}

/** All that was withdrawn, in the order of its record. */
export const viewRetired = (corpus: Corpus, language: Language): readonly RetiredView[] =>
  corpus.tombstones.map((tombstone) => viewTombstone(corpus, tombstone, language));

/** What was withdrawn from a page: provisions of `instruments/x`, entries of `conflicts`. */
export const viewRetiredParts = (corpus: Corpus, page: string, language: Language): readonly RetiredView[] =>
  viewRetired(corpus, language).filter(
    ({ was, anchor }) => anchor !== null && splitAddress(was).page === page,
  );

/** Addresses such as `instruments/x` whose page was withdrawn, or provisions of a page that is gone. */
export function listRetiredPages(corpus: Corpus): readonly string[] {
  const alive = new Set(anchorsOf(corpus));
  const pages = corpus.tombstones.map(({ was }) => splitAddress(was).page);
  return [...new Set(pages)].filter((page) => page.includes('/') && !alive.has(page));
}

/** What the page at a withdrawn address prints. */
export function viewRetiredPage(corpus: Corpus, address: string, language: Language): RetiredPageView {
  return {
    id: address.slice(address.indexOf('/') + 1),
    path: `${pathOf(address)}/`,
    page: viewRetired(corpus, language).find(({ was }) => was === address) ?? null,
  };
}

function viewTombstone(corpus: Corpus, { was, gone, why, now }: Tombstone, language: Language): RetiredView {
  const key = gone.length === 'yyyy-mm-dd'.length ? 'gone' : 'gone.part';
  return {
    was,
    href: hrefOf(was, language),
    anchor: splitAddress(was).anchor,
    gone: retiredWords[key][language].replace('{date}', longDate(gone, language)),
    why: why[language],
    now: now === undefined ? null : { name: nameAddress(corpus, now, language), href: hrefOf(now, language) },
  };
}

/**
 * The page of an address and the anchor on it: `instruments/x#y` stands at `#y` of its instrument; a disagreement has
 * no page of its own, so `conflicts/x` is `#x` of the page of all.
 */
function splitAddress(address: string): { readonly page: string; readonly anchor: string | null } {
  const [page = '', anchor] = address.replace(/^conflicts\//u, 'conflicts#').split('#');
  return { page, anchor: anchor ?? null };
}

/** Sessions are content of their own, and stand under study/. */
const pathOf = (page: string): string => page.replace(/^sessions\//u, 'study/');

function hrefOf(address: string, language: Language): string {
  const { page, anchor } = splitAddress(address);
  return pathTo(language, `${pathOf(page)}/${anchor === null ? '' : `#${anchor}`}`);
}

/** A page by the name of what it is about, a provision by its official label behind it. */
function nameAddress(corpus: Corpus, address: string, language: Language): Worded {
  const [page = '', anchor] = address.split('#');
  const [collection = '', id = ''] = page.split('/');
  const instrument = collection === 'instruments' ? corpus.instruments.get(id) : undefined;
  const source = collection === 'sources' ? corpus.sources.get(id) : undefined;
  const name = (instrument && nameOf(instrument, language)) ??
    (source && sourceName(source, language)) ??
    nameEntry(corpus, collection, id, language) ?? { text: address };
  if (anchor === undefined) return name;
  const provision = (instrument ?? source)?.provisions.find((each) => each.id === anchor);
  const place = viewLocator(provision?.locator, language);
  return { ...name, text: `${name.text}, ${place?.text ?? anchor}` };
}

function nameEntry(corpus: Corpus, collection: string, id: string, language: Language): Worded | null {
  const names: Readonly<Record<string, Localized | undefined>> = {
    bodies: corpus.bodies.get(id)?.name,
    kinds: corpus.kinds.get(id)?.name,
    topics: corpus.topics.get(id)?.name,
    actors: corpus.actors.get(id)?.name,
    concepts: corpus.concepts.get(id)?.term,
    conflicts: corpus.conflicts.get(id)?.title,
    sessions: corpus.sessions.get(id)?.title,
  };
  const name = names[collection];
  return name === undefined ? null : wordIn(language, name);
}
