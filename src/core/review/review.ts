import type { Citation } from '../citation/citation.ts';
import type { Difference, Resolution } from '../citation/resolution.ts';
import { findBody, resolveCitations } from '../citation/resolve.ts';
import { datesOverlap } from '../instrument/partial-date.ts';
import type { Language } from '../language.ts';
import type { RegisterEntry } from '../register/register.ts';
import { findIntended } from './find-intended.ts';
import { areKin, isGeneralName } from './name-body.ts';
import { isMisprinted } from './number-spelling.ts';
import * as remarks from './remarks.ts';
import type { OpenReviewCorpus } from './review-corpus.ts';
import { byGravity, type Remark, type Verdict, verdicts } from './verdict.ts';

/** A citation of a document with what the records say to it. */
export interface ReviewedCitation {
  readonly citation: Citation;
  /** The gravest of the remarks' verdicts; `ok` when there is no remark. */
  readonly verdict: Verdict;
  readonly also: readonly Verdict[];
  /** The instrument that it names, held or known. */
  readonly id?: string | undefined;
  /** The instruments that it may name, when it is ambiguous. */
  readonly candidates?: readonly string[] | undefined;
  /** Gravest first. */
  readonly remarks: readonly Remark[];
}

export interface Review {
  readonly citations: readonly ReviewedCitation[];
  /** How many citations have each verdict as their gravest. */
  readonly summary: Readonly<Record<Verdict, number>>;
}

/**
 * Holds every citation of a document against the records. Words that point back (`Nghị quyết này`) state nothing of their
 * own and are left out. `text` is the NFC text that the citations were found in.
 *
 *   1. the citation is resolved as everywhere else; one that resolves to nothing is looked at for a slip;
 *   2. nothing found: unknown, which is not wrong; several: ambiguous;
 *   3. found: its end of force, its date, issuer, title and number are compared, as far as the document states them;
 *   4. an end of force that the document tells itself (`thay thế Quyết định số …`) is no remark;
 *   5. a number inside a title that agrees is part of the title: that it is ambiguous there is not for the writer to mend.
 */
export function reviewDocument(
  text: string,
  citations: readonly Citation[],
  corpus: OpenReviewCorpus,
): Review {
  const resolutions = resolveCitations(citations, corpus.register);
  const language = languageOf(text);
  const reviewed: ReviewedCitation[] = [];
  let titleEnd = 0;
  citations.forEach((citation, at) => {
    const resolution = resolutions[at];
    if (citation.level === 'back' || resolution === undefined) return;
    const one = reviewCitation(text, citation, resolution, corpus, language);
    const inTitle = citation.start < titleEnd && one.verdict === 'ambiguous';
    reviewed.push(inTitle ? { ...one, verdict: 'ok', remarks: [] } : one);
    const titled = one.id !== undefined && ![one.verdict, ...one.also].includes('title-differs');
    if (titled) titleEnd = Math.max(titleEnd, citation.title?.end ?? 0);
  });
  const count = (verdict: Verdict): number => reviewed.filter((one) => one.verdict === verdict).length;
  const summary = Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
  return { citations: reviewed, summary };
}

/** A text is Vietnamese when one letter in fifty is one that only Vietnamese has. */
const languageOf = (text: string): Language => {
  const sample = text.slice(0, 20_000);
  return (sample.match(/[đăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)?.length ?? 0) * 50 >
    sample.length
    ? 'vi'
    : 'en';
};

function reviewCitation(
  text: string,
  citation: Citation,
  resolution: Resolution,
  corpus: OpenReviewCorpus,
  language: Language,
): ReviewedCitation {
  if (resolution.status === 'ambiguous') {
    const { candidates } = resolution;
    return conclude(citation, [remarks.ambiguous(citation, candidates, corpus)], { candidates });
  }
  if (resolution.status === 'unknown') {
    const intended = findIntended(citation, corpus);
    if (!intended) return conclude(citation, [remarks.unknown(citation, resolution.rule)], {});
    if (intended.errs === 'perhaps') {
      const remark = remarks.unknown(citation, resolution.rule, intended.entry);
      return conclude(citation, [remark], { candidates: [intended.entry.id] });
    }
    const differs: Difference[] = intended.errs === 'date' ? ['date'] : [];
    return compare(text, citation, intended.entry, differs, corpus, language);
  }
  const entry = corpus.register.byId.get(resolution.id);
  if (!entry) return conclude(citation, [remarks.unknown(citation, resolution.rule)], {});
  return compare(text, citation, entry, resolution.differs, corpus, language);
}

function compare(
  text: string,
  citation: Citation,
  entry: RegisterEntry,
  differs: readonly Difference[],
  corpus: OpenReviewCorpus,
  language: Language,
): ReviewedCitation {
  const facts = corpus.facts.get(entry.id);
  const found: Remark[] = [];
  if (facts?.ended && !saysEnded(text, citation))
    found.push(remarks.superseded(citation, entry, facts.ended, corpus, language));
  if (differs.includes('date') || isOtherDay(citation, entry))
    found.push(remarks.dateDiffers(citation, entry, facts, language));
  if (differs.includes('issuer') && isOtherBody(citation, entry, corpus)) {
    found.push(remarks.issuerDiffers(citation, entry, facts, corpus, language));
  }
  if (differs.includes('title') && !facts?.titleDoubtful)
    found.push(remarks.titleDiffers(citation, entry, facts, language));
  if (citation.level === 'full' && entry.number !== undefined && isMisprinted(citation.raw, entry.number)) {
    found.push(remarks.repaired(citation, entry.number, facts));
  }
  return conclude(citation, found, { id: entry.id });
}

const ending =
  /(?:thay thế|thay cho|bãi bỏ|hủy bỏ|huỷ bỏ|replac(?:es?|ed|ing)|repeal(?:s|ed|ing)?|supersed(?:es?|ed|ing)|revok(?:es?|ed|ing))(?:\s+(?:cho|toàn\s+bộ|the))*[\s(]*$/iu;

/** Whether the document itself says, right before the citation, that the instrument was replaced or repealed. */
const saysEnded = (text: string, { lead }: Citation): boolean =>
  ending.test(text.slice(Math.max(0, lead - 40), lead));

/** A date that cannot be the instrument's, for those that were found by other means than the date. */
const isOtherDay = ({ date }: Citation, entry: RegisterEntry): boolean =>
  date !== null && entry.date !== undefined && !datesOverlap(date.value, entry.date);

function isOtherBody(
  { issuer }: Citation,
  entry: RegisterEntry,
  { register, bodies }: OpenReviewCorpus,
): boolean {
  if (issuer === null || entry.issuer === undefined || isGeneralName(issuer.raw)) return false;
  const body = findBody(issuer.raw, register);
  return body !== undefined && !areKin(bodies, body, entry.issuer);
}

function conclude(
  citation: Citation,
  found: readonly Remark[],
  named: Pick<ReviewedCitation, 'id' | 'candidates'>,
): ReviewedCitation {
  const ordered = found.toSorted((a, b) => byGravity(a.verdict, b.verdict));
  const [first, ...rest] = ordered;
  return {
    citation,
    verdict: first?.verdict ?? 'ok',
    also: rest.map((one) => one.verdict),
    remarks: ordered,
    ...named,
  };
}
