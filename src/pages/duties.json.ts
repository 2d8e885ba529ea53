import type { APIRoute } from 'astro';
import { loadCorpus } from '../site/corpus.ts';
import { listDuties } from '../site/duty-records.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify({ duties: listDuties(await loadCorpus()) }, null, 1)}\n`);
