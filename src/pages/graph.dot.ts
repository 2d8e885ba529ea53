import { writeDot } from '../exports/dot.ts';
import { loadCorpus } from '../site/corpus.ts';
import { recordsOf } from '../site/graph-corpus.ts';

export const GET = async (): Promise<Response> =>
  new Response(writeDot(recordsOf(await loadCorpus())), {
    headers: { 'content-type': 'text/vnd.graphviz; charset=utf-8' },
  });
