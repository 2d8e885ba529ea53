import type { APIRoute } from 'astro';
import { reviewFileOf } from '../exports/review-file.ts';
import { loadCorpus } from '../site/corpus.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(reviewFileOf(await loadCorpus())));
