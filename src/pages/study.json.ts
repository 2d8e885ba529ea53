import type { APIRoute } from 'astro';
import { studyFileOf } from '../exports/study-file.ts';
import { loadCorpus } from '../site/corpus.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(studyFileOf(await loadCorpus())));
