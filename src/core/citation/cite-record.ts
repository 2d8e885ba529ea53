import { codePointCounter } from '../text/code-points.ts';
import type { Citation } from './citation.ts';
import type { Resolution } from './resolution.ts';

/** A citation as the command line prints it; offsets in code points of the NFC text. */
export interface CiteRecord {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly key: string | null;
  readonly kind: string | null;
  readonly issuerCode: string | null;
  readonly date: string | null;
  readonly dateRaw: string | null;
  readonly issuerRaw: string | null;
  readonly titleRaw: string | null;
  readonly tenureRaw: string | null;
  readonly pinpoint: string | null;
  readonly level: 'full' | 'short' | 'back' | null;
  readonly resolution: {
    readonly status: Resolution['status'];
    readonly id?: string;
    readonly candidates?: readonly string[];
    readonly rule: string;
  };
}

/** `text` is the NFC text that the citations were found in. */
export function citeRecords(
  text: string,
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
): CiteRecord[] {
  const count = codePointCounter(text);
  return citations.map((citation, i) => ({
    start: count(citation.start),
    end: count(citation.end),
    raw: citation.raw,
    key: citation.key,
    kind: citation.kind,
    issuerCode: citation.issuerCode,
    date: citation.date?.value ?? null,
    dateRaw: citation.date?.raw ?? null,
    issuerRaw: citation.issuer?.raw ?? null,
    titleRaw: citation.title?.raw ?? null,
    tenureRaw: citation.tenure?.raw ?? null,
    pinpoint: citation.pinpoint?.id ?? null,
    level: citation.level,
    resolution: resolutionRecord(resolutions[i] as Resolution),
  }));
}

function resolutionRecord(resolution: Resolution): CiteRecord['resolution'] {
  switch (resolution.status) {
    case 'held':
    case 'known':
      return { status: resolution.status, id: resolution.id, rule: resolution.rule };
    case 'ambiguous':
      return { status: resolution.status, candidates: resolution.candidates, rule: resolution.rule };
    case 'unknown':
      return { status: resolution.status, rule: resolution.rule };
  }
}
