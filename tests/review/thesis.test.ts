import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { findCitations } from '../../src/core/citation/find.ts';
import { type ReviewedCitation, reviewDocument } from '../../src/core/review/review.ts';
import {
  type OpenReviewCorpus,
  openReviewCorpus,
  reviewCorpusOf,
} from '../../src/core/review/review-corpus.ts';
import { asksForChange } from '../../src/core/review/verdict.ts';
import { linkDocument, type ReadDocument, readDocument } from '../../src/formats/document.ts';
import { partsOf } from '../formats/word-file.ts';
import { schemaMissing, validateWordPart } from '../formats/word-schema.ts';
import { printDocx, printerMissing, printPdf } from './print-thesis.ts';
import { type Fault, faults, type Thesis, writeThesis } from './thesis.ts';

const seed = 20261121;
let corpus: OpenReviewCorpus;
let thesis: Thesis;

beforeAll(() => {
  corpus = openReviewCorpus(reviewCorpusOf(openCorpus(join(import.meta.dirname, '../..')).corpus));
  thesis = writeThesis(corpus, seed);
});

interface Measured {
  readonly document: ReadDocument;
  readonly reviewed: readonly ReviewedCitation[];
  readonly caught: Readonly<Record<Fault, number>>;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Reads and reviews the document, and holds the outcome against what was planted: each citation by the mark after it. */
async function measure(bytes: Uint8Array, name: string): Promise<Measured> {
  const read = await readDocument(bytes, name);
  if (!read.ok) throw new Error(read.reason);
  const { text } = read.value;
  const { citations } = reviewDocument(text, findCitations(text), corpus);
  const caught = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>;
  const missed: string[] = [];
  const accounted = new Set<ReviewedCitation>();
  const falseAlarms: string[] = [];
  for (const planted of thesis.citations) {
    const at = text.indexOf(`[${planted.mark}]`);
    const before = text.lastIndexOf(']', at - 1);
    const near = citations.filter(({ citation }) => citation.start > before && citation.end <= at);
    const hit = near.find(
      (one) =>
        (one.verdict === planted.expected || one.also.includes(planted.expected)) && one.id === planted.id,
    );
    for (const one of near) accounted.add(one);
    const told = near.map((one) => `${one.citation.raw}=${one.verdict}`).join(' ');
    if (planted.fault === undefined) {
      if (near.some((one) => asksForChange(one.verdict))) falseAlarms.push(`[${planted.mark}] ${told}`);
      else if (!hit) missed.push(`[${planted.mark}] clean, ${told}`);
    } else if (hit) caught[planted.fault] += 1;
    else
      missed.push(
        `[${planted.mark}] ${planted.fault}, ${text.slice(Math.max(before, at - 120), at)} → ${told}`,
      );
  }
  for (const one of citations) {
    if (!accounted.has(one) && asksForChange(one.verdict))
      falseAlarms.push(`${one.citation.raw}=${one.verdict}`);
  }
  return { document: read.value, reviewed: citations, caught, missed, falseAlarms };
}

function expectGood({ caught, missed, falseAlarms }: Measured): void {
  const total = Object.values(caught).reduce((sum, count) => sum + count, 0);
  expect(total, missed.join('\n')).toBeGreaterThanOrEqual(0.95 * 60);
  expect(falseAlarms.length, falseAlarms.join('\n')).toBeLessThanOrEqual(
    0.02 * (thesis.citations.length - 60),
  );
}

const linksOf = (reviewed: readonly ReviewedCitation[]) =>
  reviewed.flatMap(({ citation, id }) =>
    id ? [{ start: citation.start, end: citation.end, href: `https://example.org/instruments/${id}/` }] : [],
  );

describe('the review of a thesis of 40 pages with 60 planted errors', () => {
  it('catches them in a Word file, which comes back with links and valid', async () => {
    const bytes = await printDocx(thesis);
    const measured = await measure(bytes, 'luan-van.docx');
    expectGood(measured);
    const linked = await linkDocument(bytes, measured.document, linksOf(measured.reviewed));
    if (!linked.ok) throw new Error(linked.reason);
    const parts = partsOf(linked.value);
    const count = Object.entries(parts).reduce(
      (sum, [name, part]) => sum + (name.endsWith('.rels') ? 0 : part.split('<w:hyperlink ').length - 1),
      0,
    );
    expect(count).toBeGreaterThanOrEqual(linksOf(measured.reviewed).length);
    if (!schemaMissing) {
      expect(validateWordPart(parts['word/document.xml'] ?? '')).toEqual([]);
      expect(validateWordPart(parts['word/footnotes.xml'] ?? '')).toEqual([]);
    }
  });

  it.skipIf(printerMissing)('catches them in a PDF of 40 pages, which comes back with links', async () => {
    const bytes = printPdf(thesis);
    const measured = await measure(bytes, 'luan-van.pdf');
    expect(measured.document.pages).toBeGreaterThanOrEqual(40);
    expectGood(measured);
    const linked = await linkDocument(bytes, measured.document, linksOf(measured.reviewed));
    if (!linked.ok) throw new Error(linked.reason);
    const again = await readDocument(linked.value, 'luan-van.pdf');
    expect(again.ok && again.value.text).toBe(measured.document.text);
    expect(again.ok && again.value.segments.filter((one) => !one.open).length).toBeGreaterThan(100);
  });
});
