import type { RegisterBody, RegisterEntry } from '../../core/register/register.ts';
import type { IngestFile, ReviewFile } from '../../exports/review-file.ts';
import { type RegisterFile, readEntries, type TitlesFile } from '../../search/register-file.ts';
import { fetchJson } from '../fetch-json.ts';

export interface DeskRecords {
  readonly entries: readonly RegisterEntry[];
  readonly bodies: readonly RegisterBody[];
  readonly review: ReviewFile | undefined;
  readonly ingest: IngestFile | undefined;
}

/** The records that a desk works with, from the files of this copy; `files` is the address of its root. */
export async function fetchRecords(desk: 'review' | 'ingest', files: string): Promise<DeskRecords> {
  const read = <T>(name: string): Promise<T> => fetchJson<T>(`${files}${name}`);
  const [register, titles, own] = await Promise.all([
    read<RegisterFile>('register.json'),
    read<TitlesFile>('titles.json'),
    read<ReviewFile | IngestFile>(`${desk}.json`),
  ]);
  return {
    entries: readEntries(register, titles),
    bodies: titles.bodies,
    review: 'facts' in own ? own : undefined,
    ingest: 'kinds' in own ? own : undefined,
  };
}
