import { foldVietnamese } from '../core/text/fold.ts';
import { readNumerals } from '../core/text/numerals.ts';
import { type Asked, coverOf, type Parts, partsOf } from './coverage.ts';
import { isTelling, type Query, writtenWords } from './query.ts';
import { stemWord } from './spelling.ts';

/** A page as Pagefind gives it back: its words, and where its anchors stand among them. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[];
  readonly locations: readonly number[];
}

/** A page that holds what was asked, with the provision that says it and the words around it. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly anchor: string | null;
  /** 3: the phrase with its marks, 2: the phrase without, 1: all words in one provision, 0: some words. */
  readonly rank: number;
  /** The share of the question that the provision has, 0 to 1. */
  readonly cover: number;
  readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
}

const around = 18;

/** A word of a page: as it stands there, as it is compared, and whether it names something. */
interface Word {
  readonly text: string;
  readonly key: string;
  readonly telling: boolean;
}

export interface ProvisionText {
  readonly anchor: string | null;
  readonly words: readonly Word[];
  readonly parts: Parts;
}

/** The page from anchor to anchor. */
export function cutProvisions({ content, anchors }: Fragment): readonly ProvisionText[] {
  const texts = content.split(/\s+/u);
  const keys = readNumerals(texts.map((text) => writtenWords(text).join('')));
  const words = texts.map((text, at): Word => {
    const key = keys[at] ?? '';
    return { text, key, telling: key !== '' && isTelling(key) };
  });
  const starts = anchors
    .filter(({ element }) => element !== 'main')
    .toSorted((a, b) => a.location - b.location);
  const bounds = [{ id: null, location: 0 }, ...starts];
  return bounds.flatMap(({ id, location }, index) => {
    const own = words.slice(location, bounds[index + 1]?.location);
    return own.length === 0 ? [] : [{ anchor: id, words: own, parts: partsOf([tellingKeys(own)]) }];
  });
}

const tellingKeys = (words: readonly Word[]): readonly string[] =>
  words.filter(({ telling }) => telling).map(({ key }) => key);

export function readHit(fragment: Fragment, provisions: readonly ProvisionText[], asked: Asked): TextHit {
  const { query } = asked;
  let best = { rank: 0, cover: -1, provision: provisions[0] };
  for (const provision of provisions) {
    const cover = coverOf(asked, provision.parts);
    const rank = rankProvision(provision, query);
    if (rank > best.rank || (rank === best.rank && cover > best.cover)) best = { rank, cover, provision };
  }
  return {
    url: fragment.url,
    title: fragment.meta.title ?? '',
    anchor: best.provision?.anchor ?? null,
    rank: best.rank,
    cover: Math.max(0, best.cover),
    excerpt: excerptOf(best.provision?.words ?? [], query),
  };
}

/** The query's naming words one after another, whatever small words stand between them; all of them; some. */
function rankProvision({ words, parts }: ProvisionText, query: Query): number {
  if (!query.stems.every((word) => parts.words.has(word))) return 0;
  const keys = tellingKeys(words);
  const holds = (own: readonly string[], asked: readonly string[]): boolean =>
    ` ${own.join(' ')} `.includes(` ${asked.join(' ')} `);
  if (query.marked && holds(keys, query.words)) return 3;
  if (holds(keys.map(foldVietnamese).map(stemWord), query.stems)) return query.marked ? 2 : 3;
  return 1;
}

/** The words around the place where most different words of the query stand closest together. */
function excerptOf(words: readonly Word[], query: Query): TextHit['excerpt'] {
  const stems = words.map(({ key }) => stemWord(foldVietnamese(key)));
  const dense = densest(stems, query.stems);
  const from = Math.max(0, dense - around / 3);
  const shown = words.slice(from, dense + around + query.words.length);
  const asked = new Set(query.words);
  const exact = new Set(
    shown.filter(({ key }) => asked.has(key)).map(({ key }) => stemWord(foldVietnamese(key))),
  );
  return shown.map(({ text, key }, index) => {
    const stem = stems[from + index] ?? '';
    // Marks that were typed are meant: where the word stands with them, the same letters with others are no hit.
    const alike = query.stems.includes(stem) && !(query.marked && exact.has(stem));
    return { text, hit: asked.has(key) || alike };
  });
}

function densest(words: readonly string[], wanted: readonly string[]): number {
  const asked = new Set(wanted);
  const places = words.flatMap((word, at) => (asked.has(word) ? [at] : []));
  let best = places[0] ?? 0;
  let most = 0;
  places.forEach((place, index) => {
    const near = new Set<string>();
    for (const other of places.slice(index, index + 12))
      if (other - place < around) near.add(words[other] ?? '');
    if (near.size > most) {
      most = near.size;
      best = place;
    }
  });
  return best;
}
