import type { APIRoute } from 'astro';
import { writeNamesFile } from '../search/names-file.ts';
import { loadCorpus } from '../site/corpus.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(writeNamesFile(await loadCorpus())));
