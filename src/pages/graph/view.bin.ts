import { readColumns } from '../../core/graph/columns.ts';
import { encodeGraph } from '../../core/graph/graph-codec.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { graphOf } from '../../site/graph-corpus.ts';

/** The graph in few bytes, for the explorer. */
export const GET = async (): Promise<Response> => {
  const bytes = encodeGraph(readColumns(graphOf(await loadCorpus())));
  return new Response(new Uint8Array(bytes).buffer, {
    headers: { 'content-type': 'application/octet-stream' },
  });
};
