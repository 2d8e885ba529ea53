import { writeGraphml } from '../exports/graphml.ts';
import { loadCorpus } from '../site/corpus.ts';
import { recordsOf } from '../site/graph-corpus.ts';

export const GET = async (): Promise<Response> =>
  new Response(writeGraphml(recordsOf(await loadCorpus())), {
    headers: { 'content-type': 'application/graphml+xml; charset=utf-8' },
  });
