import { writeGraphJson } from '../exports/graph-json.ts';
import { loadCorpus } from '../site/corpus.ts';
import { recordsOf } from '../site/graph-corpus.ts';

export const GET = async (): Promise<Response> =>
  new Response(writeGraphJson(recordsOf(await loadCorpus())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
