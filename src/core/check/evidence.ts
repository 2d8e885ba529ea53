import type { Corpus } from '../corpus/corpus.ts';
import type { Evidence } from '../evidence/attestation.ts';
import { highestSteps } from '../evidence/place.ts';

/** What is wrong with a place or lines that evidence names, and which half of the evidence says so. */
export interface EvidenceFault {
  readonly rule: string;
  readonly half: 'at' | 'lines';
  readonly values: Readonly<Record<string, string>>;
}

/** Whether a source has the place and the lines that evidence names in it, as far as its file tells its extent. */
export function checkEvidence(corpus: Corpus, evidence: Evidence): readonly EvidenceFault[] {
  const source = corpus.sources.get(evidence.source);
  if (source === undefined) return [];
  const faults: EvidenceFault[] = [];
  const last = Math.max(0, ...(evidence.lines ?? []).map(([, end]) => end));
  if (last > 0 && source.lines === undefined) {
    faults.push({ rule: 'lines-uncounted', half: 'lines', values: { source: source.id } });
  } else if (source.lines !== undefined && last > source.lines) {
    const values = { actual: String(last), source: source.id, expected: String(source.lines) };
    faults.push({ rule: 'line-beyond', half: 'lines', values });
  }
  for (const { word, number } of highestSteps(evidence.at ?? '')) {
    const extent = source.extent?.[word];
    if (extent === undefined || number <= extent) continue;
    const values = { actual: `${word} ${number}`, source: source.id, expected: `${word} ${extent}` };
    faults.push({ rule: 'place-beyond', half: 'at', values });
  }
  return faults;
}
