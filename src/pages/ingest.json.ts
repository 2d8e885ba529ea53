import type { APIRoute } from 'astro';
import { ingestFileOf } from '../exports/review-file.ts';
import { loadCorpus } from '../site/corpus.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(ingestFileOf(await loadCorpus())));
