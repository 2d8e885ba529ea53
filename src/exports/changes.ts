import type { Corpus } from '../core/corpus/corpus.ts';
import { compareText } from '../core/finding.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import { type Bilingual, languages } from '../core/language.ts';
import { listInstruments } from './lists.ts';

/** Something that changed in what the copy holds, on the day that the content itself gives for it. */
export interface Change {
  /** Unique and lasting: the path of the page and the day. */
  readonly key: string;
  readonly date: PartialDate;
  /** The page, without a language in front. */
  readonly path: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
}

/** As many as a reader of feeds keeps. */
const most = 200;

/**
 * What changed, newest first: instruments compared with their sources, sources read, pages that went. Days come from
 * the content, never from a clock, so that the same content gives the same feed.
 */
export function listChanges(corpus: Corpus): readonly Change[] {
  const changes = [
    ...listInstruments(corpus).flatMap((instrument) => describeReview(corpus, instrument) ?? []),
    ...[...corpus.sources.values()].flatMap(({ id, read, title, shows }) =>
      read === undefined
        ? []
        : [change(`sources/${id}/`, read, name(title, id, { vi: 'Nguồn đã đọc', en: 'Source read' }), shows)],
    ),
    ...corpus.tombstones.map(({ was, gone, why }) =>
      change(
        was.includes('#') ? was.replace('#', '/#') : `${was}/`,
        gone,
        { vi: `Không còn: ${was}`, en: `Gone: ${was}` },
        why,
      ),
    ),
  ];
  return changes.sort((a, b) => compareText(b.date, a.date) || compareText(a.key, b.key)).slice(0, most);
}

const change = (path: string, date: PartialDate, title: Bilingual, summary: Bilingual): Change => ({
  key: `${path}#${date}`,
  date,
  path,
  title,
  summary,
});

function describeReview(corpus: Corpus, instrument: Instrument): Change | null {
  const { review, id, number, title } = instrument;
  if (review === undefined) return null;
  const kind = corpus.kinds.get(instrument.kind)?.name;
  const numbered = (word: string | undefined, sign: string): string | undefined =>
    number === undefined ? undefined : [word, sign, number].filter((part) => part !== undefined).join(' ');
  const names: Bilingual = {
    vi: numbered(kind?.vi, 'số') ?? title.vi ?? title.en ?? id,
    en: numbered(kind?.en, 'No.') ?? title.en ?? title.vi ?? id,
  };
  const count = review.compared.length;
  return change(`instruments/${id}/`, review.on, names, {
    vi: `Đã đối chiếu với ${count} nguồn; lần đối chiếu tới: ${review.next}.`,
    en: `Compared with ${count} ${count === 1 ? 'source' : 'sources'}; due again ${review.next}.`,
  });
}

function name(
  title: { readonly vi?: string | undefined; readonly en?: string | undefined },
  id: string,
  word: Bilingual,
): Bilingual {
  const [vi, en] = languages.map(
    (language) => `${word[language]}: ${title[language] ?? title.vi ?? title.en ?? id}`,
  );
  return { vi: vi ?? id, en: en ?? id };
}

/** A day as feeds need a moment: its beginning, in UTC; of a month or a year the first day. */
export function momentOf(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
