import { writeGexf } from '../exports/gexf.ts';
import { loadCorpus } from '../site/corpus.ts';
import { recordsOf } from '../site/graph-corpus.ts';

export const GET = async (): Promise<Response> =>
  new Response(writeGexf(recordsOf(await loadCorpus())), {
    headers: { 'content-type': 'application/gexf+xml; charset=utf-8' },
  });
