import type { Bilingual, Language } from '../language.ts';
import { codePointCounter } from '../text/code-points.ts';
import type { Review, ReviewedCitation } from './review.ts';
import type { OpenReviewCorpus } from './review-corpus.ts';
import type { Verdict } from './verdict.ts';

/** A reviewed citation as the command line and the page write it; offsets in code points of the document's text. */
export interface ReviewRecord {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** `p. 12`, `¶ 40` or `line 7`. */
  readonly place: string;
  readonly verdict: Verdict;
  readonly also: readonly Verdict[];
  readonly id?: string | undefined;
  readonly candidates?: readonly string[] | undefined;
  /** What the record says to the gravest remark, and what to write instead. */
  readonly recorded?: string | undefined;
  readonly correction?: string | undefined;
  /** Ids of the sources that state the recorded value. */
  readonly sources: readonly string[];
  readonly remarks: readonly {
    readonly verdict: Verdict;
    readonly cited?: string | undefined;
    readonly recorded?: string | undefined;
    readonly correction?: string | undefined;
    readonly sources: readonly string[];
    readonly agreeing?: readonly string[] | undefined;
    readonly message: Bilingual;
  }[];
  /** The words around the citation, on one line. */
  readonly context: string;
}

export interface ReviewRecords {
  readonly citations: readonly ReviewRecord[];
  readonly summary: Readonly<Record<Verdict, number>>;
}

/** `p. 12`, `¶ 40` and `line 7` as readers of a language say them. */
export const placeInWords = (place: string, language: Language): string =>
  language === 'en'
    ? place
    : place
        .replace(/^p\. /u, 'tr. ')
        .replace(/^¶ /u, 'đoạn ')
        .replace(/^line /u, 'dòng ');

/** Characters of context on either side. */
const reach = 70;

/** `text` is the document's NFC text; `placeOf` tells where an offset of it stands. */
export function reviewRecords(
  text: string,
  review: Review,
  placeOf: (offset: number) => string,
): ReviewRecords {
  const count = codePointCounter(text);
  return {
    citations: review.citations.map((one) => recordOf(one, text, count, placeOf)),
    summary: review.summary,
  };
}

function recordOf(
  { citation, verdict, also, id, candidates, remarks }: ReviewedCitation,
  text: string,
  count: (offset: number) => number,
  placeOf: (offset: number) => string,
): ReviewRecord {
  const [gravest] = remarks;
  return {
    raw: citation.raw,
    start: count(citation.start),
    end: count(citation.end),
    place: placeOf(citation.start),
    verdict,
    also,
    id,
    candidates,
    recorded: gravest?.recorded,
    correction: gravest?.correction,
    sources: gravest?.sources ?? [],
    remarks,
    context: contextOf(text, citation.lead, citation.end),
  };
}

function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + reach).replace(/\s\S*$/, '');
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim();
}

/** A link to be put on a citation in the document that is given back. */
export interface CitationLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly title: string;
}

/**
 * Links for all citations of instruments that have a page; a pinpoint is linked to its anchor only where the page has
 * it. Offsets are UTF-16 units of the text; a number inside another one's stretch is left out.
 */
export function citationLinks(
  review: Review,
  { register }: OpenReviewCorpus,
  addressOf: (id: string, pinpoint: string | undefined) => string,
): CitationLink[] {
  const links: CitationLink[] = [];
  for (const { citation, id } of review.citations) {
    const entry = id === undefined ? undefined : register.byId.get(id);
    if (!entry?.held || citation.start < (links.at(-1)?.end ?? 0)) continue;
    const title = [entry.number, entry.title.vi ?? entry.title.en].filter(Boolean).join(' – ');
    links.push({
      start: citation.start,
      end: citation.end,
      href: addressOf(entry.id, citation.pinpoint?.id),
      title,
    });
  }
  return links;
}
