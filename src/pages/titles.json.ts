import type { APIRoute } from 'astro';
import { loadCorpus } from '../site/corpus.ts';
import { titlesFile } from '../site/register.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(titlesFile(await loadCorpus())));
