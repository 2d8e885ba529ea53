import MiniSearch from 'minisearch';
import type { RegisterEntry } from '../core/register/register.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { type Asked, coverOf, type Parts, partsOf, weighBy, weighQuery } from './coverage.ts';
import {
  askedPhrases,
  formOf,
  holdsPhrase,
  matchLoosely,
  matchName,
  type NameForm,
  type NameMatch,
} from './name-rank.ts';
import type { NamedFolder, NameRow } from './names-file.ts';
import { askWith, joinPairs, type Query, splitWords } from './query.ts';
import { stemWord } from './spelling.ts';

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
  /** What else people say to mean it: kind, issuer, number, year, tenure and plenum of an instrument. */
  readonly beside: readonly string[];
}

export interface NameHit {
  readonly item: Named;
  /** The name that matched. */
  readonly name: string;
  readonly match: NameMatch;
  /** How well it answers when it is not the query itself, 0 to 1. */
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
  const namesOf = (folder: NamedFolder, id: string | undefined): readonly string[] =>
    rows.find((row) => row[0] === folder && row[1] === id)?.slice(3) ?? [];
  const items: Named[] = [
    ...entries.map((entry): Named => {
      const { id, title, titles = [], held, cited, number, date, kind, issuer } = entry;
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
        beside: [
          ...namesOf('kinds', kind),
          ...namesOf('bodies', issuer),
          number ?? '',
          date?.slice(0, 4) ?? '',
          ...sittingOf(entry),
        ].filter((name) => name !== ''),
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
        beside: [],
      };
    }),
  ];
  const engine = new MiniSearch<{ id: number; words: string; pairs: string }>({
    fields: ['words', 'pairs'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  engine.addAll(
    items.map(({ names, beside }, id) => {
      const lists = names.map(stemsOf);
      const words = [...lists.flat(), ...beside.flatMap(stemsOf)];
      return { id, words: words.join(' '), pairs: lists.flatMap(joinPairs).join(' ') };
    }),
  );
  const forms = items.map(formsOf);
  const weigh = weighBy(items.map(({ names }) => partsOf(names.map(splitWords))));
  const search = (query: Query): readonly NameHit[] => {
    const asked = [...query.stems, ...joinPairs(query.stems)].join(' ');
    const found = engine.search(asked, {
      boost: { pairs: 3 },
      prefix: (term, index, terms) => index === terms.length - 1 && term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'OR',
    });
    const whole = weighQuery(query, weigh);
    const bearer = weighQuery(
      askWith(query, (word) => !dutyWords.has(word)),
      weigh,
    );
    return found
      .flatMap(({ id }) => {
        const [item, own] = [items[id as number], forms[id as number]];
        if (item === undefined || own === undefined) return [];
        return [bestName(item, own, item.folder === 'actors' ? bearer : whole)];
      })
      .sort(compareHits);
  };
  return { search, items };
}

/** The tenure and the plenum that adopted an instrument, as people name it by them: `Trung ương 7 khóa XI`. */
function sittingOf({ term, plenum }: RegisterEntry): readonly string[] {
  return [
    ...(term ? [`khóa ${term}`, `${term} tenure`] : []),
    ...(plenum ? [`hội nghị trung ương ${plenum}`, `hội nghị lần thứ ${plenum}`, `${plenum} plenum`] : []),
    ...(term && plenum ? [`${term} central committee`] : []),
  ];
}

const stemsOf = (name: string): readonly string[] =>
  splitWords(name).map((word) => stemWord(foldVietnamese(word)));

/** A name and, where it lists several (`chính ủy, chính trị viên`), each of them. */
function splitName(name: string): readonly string[] {
  const parts = name.split(/\s*[,;]\s*/u).filter((part) => part.includes(' '));
  return parts.length > 1 ? [name, ...parts] : [name];
}

/** The page of an actor is the page of its duties: the words for them say no more of it. */
const dutyWords = new Set(
  'trách nhiệm vụ nghĩa quyền hạn trach nghia quyen han duty duties responsibility responsibilities task tasks'.split(
    ' ',
  ),
);

/** The names of an item as they are compared with every query, and the words beside them. */
type Forms = readonly { readonly form: NameForm; readonly parts: Parts; readonly stems: readonly string[] }[];

const formsOf = (item: Named): Forms => {
  const names = item.folder === 'instruments' ? item.names : item.names.flatMap(splitName);
  const beside = item.beside.map(splitWords);
  return names.map((name) => {
    const form = formOf(name);
    return { form, parts: partsOf([form.telling, ...beside]), stems: form.folded.map(stemWord) };
  });
};

function bestName(item: Named, forms: Forms, asked: Asked): NameHit {
  const { query } = asked;
  const phrases = askedPhrases(query);
  const hits = forms.map(({ form, parts, stems }) => ({
    name: form.name,
    match: matchName(form, query, phrases),
    score: scoreName(asked, stems, parts),
  }));
  const [best] = hits.sort(
    (a, b) => phraseRank(b.match) - phraseRank(a.match) || b.score - a.score || b.match.share - a.match.share,
  );
  if (best === undefined) return { item, name: '', match: { rank: 0, share: 0 }, score: 0 };
  if (best.score >= looseCounts) return { item, ...best };
  const loose = Math.max(...forms.map(({ form }) => matchLoosely(form, query)));
  return { item, ...best, score: Math.max(best.score, looseCounts * loose) };
}

const looseCounts = 0.8;
const ownCounts = 0.35;

/** How much of the query the name has, and how much of the name the query says. */
function scoreName(asked: Asked, stems: readonly string[], parts: Parts): number {
  const said = stems.filter((word) => asked.query.stems.includes(word)).length / Math.max(1, stems.length);
  return coverOf(asked, parts) * (1 - ownCounts + ownCounts * said);
}

const phraseRank = (match: NameMatch): number => (holdsPhrase(match) ? match.rank : 0);

function compareHits(a: NameHit, b: NameHit): number {
  const phrase = phraseRank(b.match) - phraseRank(a.match);
  if (phrase !== 0) return phrase;
  const byId = a.item.id < b.item.id ? -1 : 1;
  if (!holdsPhrase(a.match))
    return b.score - a.score || weight[b.item.folder] - weight[a.item.folder] || byId;
  return (
    Number(b.item.held) - Number(a.item.held) ||
    weight[b.item.folder] - weight[a.item.folder] ||
    round(b.match.share) - round(a.match.share) ||
    b.item.cited - a.item.cited ||
    b.score - a.score ||
    byId
  );
}

/** Shares that differ by little are alike: then the more cited one comes first. */
const round = (share: number): number => Math.round(share * 4);
