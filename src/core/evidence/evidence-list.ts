import { failed, ok, type Result } from '../result.ts';
import type { Evidence } from './attestation.ts';
import { parseLineRanges } from './line-range.ts';
import { parsePlace } from './place.ts';

/*
 * The `from` attribute of a provision:
 *
 *   list     = evidence *( ";" evidence )
 *   evidence = source-id [ SP place ] [ SP "L" lines ]      ; law-10-2022 article 11 clause 1 L362
 */

/** Reads the list; a failure gives the part that was not understood. */
export function parseEvidenceList(text: string): Result<readonly Evidence[]> {
  const list: Evidence[] = [];
  for (const part of text.split(';')) {
    const evidence = readEvidence(part.split(/\s+/u).filter((word) => word !== ''));
    if (evidence === null) return failed(part.trim());
    list.push(evidence);
  }
  return ok(list);
}

function readEvidence(words: readonly string[]): Evidence | null {
  const [source = '', ...rest] = words;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(source)) return null;
  const last = rest.at(-1) ?? '';
  const counted = /^L\d/u.test(last);
  const lines = counted ? parseLineRanges(last.slice(1)) : undefined;
  const placeWords = counted ? rest.slice(0, -1) : rest;
  const at = placeWords.length === 0 ? undefined : parsePlace(placeWords.join(' '));
  if (lines?.ok === false || at?.ok === false) return null;
  return { source, at: at?.value, lines: lines?.value };
}
