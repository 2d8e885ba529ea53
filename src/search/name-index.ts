import MiniSearch from 'minisearch';
import type { RegisterEntry } from '../core/register/register.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { matchLoosely, matchName, type NameMatch } from './name-rank.ts';
import type { NamedFolder, NameRow } from './names-file.ts';
import { joinPairs, type Query, splitWords } from './query.ts';

/** Something that is found by its name. */
export interface Named {
  readonly folder: NamedFolder | 'instruments';
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly names: readonly string[];
  readonly held: boolean;
  readonly cited: number;
  /** Ids of the instruments to begin with, where an author has named them for a topic or term. */
  readonly leading: readonly string[];
}

export interface NameHit {
  readonly item: Named;
  /** The name that matched. */
  readonly name: string;
  readonly match: NameMatch;
  readonly score: number;
}

export interface NameIndex {
  readonly search: (query: Query) => readonly NameHit[];
  readonly items: readonly Named[];
}

/** Where two names match alike, the kind of thing that people mean more often comes first. */
const weight: Readonly<Record<Named['folder'], number>> = {
  instruments: 6,
  concepts: 5,
  sessions: 3,
  topics: 4,
  actors: 4,
  bodies: 4,
  kinds: 2,
  sources: 1,
};

/** The names of instruments and of everything else in one index: words without marks, and pairs of words joined. */
export function buildNameIndex(entries: readonly RegisterEntry[], rows: readonly NameRow[]): NameIndex {
  const items: Named[] = [
    ...entries.map(({ id, title, titles = [], held, cited }): Named => {
      const names = [title.vi, title.en, ...titles].filter(
        (name) => name !== undefined && name !== '',
      ) as string[];
      return {
        folder: 'instruments',
        id,
        vi: title.vi ?? '',
        en: title.en ?? '',
        names,
        held,
        cited,
        leading: [],
      };
    }),
    ...rows.map(([folder, id, leading, vi, en, ...others]): Named => {
      const names = [vi, en, ...others].filter((name) => name !== '');
      return {
        folder,
        id,
        vi,
        en,
        names,
        held: true,
        cited: 0,
        leading: leading === '' ? [] : leading.split(' '),
      };
    }),
  ];
  const engine = new MiniSearch<{ id: number; words: string; pairs: string }>({
    fields: ['words', 'pairs'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  engine.addAll(
    items.map(({ names }, id) => {
      const lists = names.map((name) => splitWords(name).map(foldVietnamese));
      return { id, words: lists.flat().join(' '), pairs: lists.flatMap(joinPairs).join(' ') };
    }),
  );
  const search = (query: Query): readonly NameHit[] => {
    const asked = [...query.folded, ...joinPairs(query.folded)].join(' ');
    const found = engine.search(asked, {
      boost: { pairs: 3 },
      prefix: (term, index, terms) => index === terms.length - 1 && term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'OR',
    });
    return found
      .flatMap(({ id, score }) => {
        const item = items[id as number];
        return item === undefined ? [] : [bestName(item, query, score)];
      })
      .sort(compareHits);
  };
  return { search, items };
}

/** A name and, where it lists several (`chính ủy, chính trị viên`), each of them. */
function splitName(name: string): readonly string[] {
  const parts = name.split(/\s*[,;]\s*/u).filter((part) => part.includes(' '));
  return parts.length > 1 ? [name, ...parts] : [name];
}

function bestName(item: Named, query: Query, score: number): NameHit {
  const names = item.folder === 'instruments' ? item.names : item.names.flatMap(splitName);
  const matches = names.map((name) => ({ name, match: matchName(name, query) }));
  const best = matches.sort((a, b) => b.match.rank - a.match.rank || b.match.share - a.match.share)[0];
  if (best === undefined) return { item, name: '', match: { rank: 0, share: 0 }, score };
  if (best.match.rank >= 1) return { item, ...best, score };
  const loose = item.names.map((name) => ({ name, match: { rank: 0, share: matchLoosely(name, query) } }));
  return { item, ...(loose.sort((a, b) => b.match.share - a.match.share)[0] ?? best), score };
}

function compareHits(a: NameHit, b: NameHit): number {
  return (
    b.match.rank - a.match.rank ||
    (a.match.rank < 1 ? b.match.share - a.match.share || b.score - a.score : 0) ||
    Number(b.item.held) - Number(a.item.held) ||
    weight[b.item.folder] - weight[a.item.folder] ||
    round(b.match.share) - round(a.match.share) ||
    b.item.cited - a.item.cited ||
    b.score - a.score ||
    (a.item.id < b.item.id ? -1 : 1)
  );
}

/** Shares that differ by little are alike: then the more cited one comes first. */
const round = (share: number): number => Math.round(share * 4);
