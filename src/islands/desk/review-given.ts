import { findCitations } from '../../core/citation/find.ts';
import { type Review, reviewDocument } from '../../core/review/review.ts';
import { type OpenReviewCorpus, openReviewCorpus } from '../../core/review/review-corpus.ts';
import { citationLinks, reviewRecords } from '../../core/review/review-record.ts';
import type { ReviewFile } from '../../exports/review-file.ts';
import {
  explainNotice,
  failureCode,
  linkDocument,
  placeAt,
  type ReadDocument,
  readDocument,
} from '../../formats/document.ts';
import {
  decodeLegacyBytes,
  type LegacyEncoding,
  recogniseEncoding,
} from '../../ingest/encoding/recognise.ts';
import { convertDocument } from './legacy-text.ts';
import {
  type Given,
  type NamedInstrument,
  type Outcome,
  type ReviewAnswer,
  refused,
  type Step,
} from './messages.ts';
import type { DeskRecords } from './records.ts';
import { refuseReason } from './refuse-reason.ts';

/** A document as it was read for a review; kept for the copy with links. */
interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly document: ReadDocument;
  readonly converted: LegacyEncoding | undefined;
  readonly linkable: boolean;
}

export interface ReviewedFile extends OpenedFile {
  readonly review: Review;
  readonly home: string;
}

/** Reviews documents against the records and remembers the last one. */
export function openReviewDesk({ entries }: DeskRecords, { facts, bodies, anchors, sources }: ReviewFile) {
  const corpus = openReviewCorpus({ entries, facts, bodies });
  let last: ReviewedFile | undefined;
  return {
    review: async (
      given: Given,
      home: string,
      step: (step: Step) => void,
    ): Promise<Outcome<ReviewAnswer>> => {
      step('read');
      last = undefined;
      const opened = await openGiven(given);
      if (!opened.ok) return opened;
      const { document, converted, linkable } = opened.value;
      step('search');
      const citations = findCitations(document.text);
      step('compare');
      const review = reviewDocument(document.text, citations, corpus);
      last = { ...opened.value, review, home };
      const records = reviewRecords(document.text, review, (offset) => placeAt(document, offset));
      const quoted = new Set(
        records.citations.flatMap((one) =>
          one.remarks.flatMap(({ sources, agreeing = [] }) => [...sources, ...agreeing]),
        ),
      );
      return {
        ok: true,
        value: {
          name: document.name,
          format: document.format,
          pages: document.pages,
          notices: document.notices.map((notice) => explainNotice(notice, document.name)),
          converted,
          linkable,
          records,
          instruments: namesOf(review, corpus),
          sources: Object.fromEntries([...quoted].map((id) => [id, sources[id] ?? { vi: id, en: id }])),
        },
      };
    },
    link: async (): Promise<Outcome<Uint8Array>> => {
      if (last === undefined) return refused({ kind: 'stopped' });
      const { bytes, document, review, home } = last;
      const links = citationLinks(review, corpus, (id, pinpoint) => {
        const anchor = pinpoint !== undefined && anchors[id]?.includes(pinpoint) ? `#${pinpoint}` : '';
        return `${home}instruments/${id}/${anchor}`;
      });
      const linked = await linkDocument(bytes, document, links);
      return linked.ok ? linked : refuseReason(linked.reason, document.name);
    },
  };
}

/** Reads what was given; a text in an old encoding is converted when that is wanted, else offered for it. */
async function openGiven({ name, bytes, convert }: Given): Promise<Outcome<OpenedFile>> {
  const read = await readDocument(bytes, name);
  if (!read.ok) {
    const legacy = failureCode(read.reason) === 'not-utf8' ? decodeLegacyBytes(bytes) : undefined;
    if (legacy?.report === undefined) return refuseReason(read.reason, name);
    const { encoding } = legacy.report;
    if (!convert) return offer(encoding, legacy.text);
    const unicode = new TextEncoder().encode(legacy.text);
    const again = await readDocument(unicode, name);
    if (!again.ok) return refuseReason(again.reason, name);
    return {
      ok: true,
      value: {
        bytes: unicode,
        document: again.value,
        converted: encoding,
        linkable: canHoldLinks(again.value),
      },
    };
  }
  const document = read.value;
  const { text, report } = recogniseEncoding(document.text);
  if (report === undefined)
    return { ok: true, value: { bytes, document, converted: undefined, linkable: canHoldLinks(document) } };
  if (!convert) return offer(report.encoding, text);
  const converted = convertDocument(document, report.encoding);
  return { ok: true, value: { bytes, document: converted, converted: report.encoding, linkable: false } };
}

const canHoldLinks = ({ format }: ReadDocument): boolean => format !== 'plain' && format !== 'doc';

const offer = (encoding: LegacyEncoding, text: string): Outcome<never> =>
  refused({ kind: 'legacy', encoding, sample: text.replace(/\s+/gu, ' ').trim().slice(0, 160) });

function namesOf(review: Review, { register }: OpenReviewCorpus): Record<string, NamedInstrument> {
  const ids = review.citations.flatMap(({ id, candidates }) => [
    ...(id === undefined ? [] : [id]),
    ...(candidates ?? []),
  ]);
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const entry = register.byId.get(id);
      return entry === undefined
        ? []
        : [[id, { number: entry.number, title: entry.title, held: entry.held }] as const];
    }),
  );
}
