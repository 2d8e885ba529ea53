import { ofKind } from './fit-number.ts';
import { type Indexed, joinedOf, type LookupEntry, spelledOf, titlesOf } from './lookup-index.ts';
import type { Query } from './query.ts';
import { joinedWords, rankTitle, spelledWords, type TitlePhrases } from './title-fit.ts';

export interface Narrowed<T extends LookupEntry> {
  readonly left: readonly Indexed<T>[];
  /** The words are in a title of each. */
  readonly titled: boolean;
}

/** By the body, if that leaves any; by the words, which otherwise are told to be missing; those of the kind first. */
export function narrow<T extends LookupEntry>(
  asked: TitlePhrases,
  query: Query,
  fitting: readonly Indexed<T>[],
): Narrowed<T> {
  const bodies = query.issuer?.ids;
  const ofBody =
    bodies === undefined ? [] : fitting.filter(({ entry }) => bodies.includes(entry.issuer ?? ''));
  const left = ofBody.length > 0 ? ofBody : fitting;
  if (query.words.length === 0) return { left: sorted(left, (each) => rankKind(query, each)), titled: false };
  const own = left.filter((each) => ofKind(query, each));
  const titled = [
    ...withWords(query, own),
    ...withWords(
      query,
      left.filter((each) => !own.includes(each)),
    ),
  ];
  if (titled.length > 0) {
    const byTitle =
      query.serial === undefined ? sorted(titled, (each) => rankTitle(titlesOf(each), asked)) : titled;
    return { left: sorted(byTitle, (each) => rankKind(query, each)), titled: true };
  }
  const identified = query.serial !== undefined || query.date !== undefined;
  const lacking = (each: Indexed<T>): number => missedBy(query, each).length;
  return { left: identified ? sorted(left, lacking) : [], titled: false };
}

const sorted = <E>(list: readonly E[], rank: (each: E) => number): E[] =>
  list
    .map((each) => ({ each, rank: rank(each) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);

/** Those of the kind that was asked first; of a congress its documents. */
const rankKind = <T extends LookupEntry>(query: Query, each: Indexed<T>): number =>
  Number(!ofKind(query, each)) +
  Number(query.congress !== undefined && each.entry.kind !== 'congress-document');

/** All words in a title: those that may be fillers too, else without them, else in another English spelling. */
function withWords<T extends LookupEntry>(query: Query, left: readonly Indexed<T>[]): readonly Indexed<T>[] {
  const { serial, date, words, titleWords } = query;
  const withAll = (asked: readonly string[]): readonly Indexed<T>[] => {
    const spelled = spelledWords(asked.join(' '));
    return left.filter((each) => spelled.every((word) => spelledOf(each).has(word)));
  };
  if (serial === undefined && date === undefined && titleWords.length > words.length) {
    const all = withAll(titleWords);
    if (all.length > 0) return all;
  }
  const plain = withAll(words);
  if (plain.length > 0) return plain;
  const joined = joinedWords(words.join(' '));
  return left.filter((each) => joined.every((word) => joinedOf(each).has(word)));
}

/** Words of the query that no title has in any spelling. */
export const missedBy = <T extends LookupEntry>({ words }: Query, each: Indexed<T>): string[] =>
  joinedWords(words.join(' ')).every((word) => joinedOf(each).has(word))
    ? []
    : words.filter((word) => !spelledWords(word).every((spelled) => spelledOf(each).has(spelled)));
