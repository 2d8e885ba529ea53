import { writeEdgesCsv } from '../exports/graph-csv.ts';
import { loadCorpus } from '../site/corpus.ts';
import { recordsOf } from '../site/graph-corpus.ts';

export const GET = async (): Promise<Response> =>
  new Response(writeEdgesCsv(recordsOf(await loadCorpus())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
