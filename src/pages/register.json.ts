import type { APIRoute } from 'astro';
import { loadCorpus } from '../site/corpus.ts';
import { registerFile } from '../site/register.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(registerFile(await loadCorpus())));
