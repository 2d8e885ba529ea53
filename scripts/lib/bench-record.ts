import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationRun } from './citation-run.ts';
import type { IngestScore } from './score-ingest.ts';

/** The last recorded run of the bench: what /fidelity/ prints, and what the next run is compared with. */
export interface BenchRecord {
  readonly citations: CitationRun;
  readonly ingest?: Pick<IngestScore, 'texts' | 'outline' | 'bases' | 'header'> | undefined;
}

export const recordPath = 'content/fidelity.json';

export function readRecord(root: string): BenchRecord | null {
  const path = join(root, recordPath);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BenchRecord) : null;
}
