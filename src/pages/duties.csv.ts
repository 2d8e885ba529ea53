import type { APIRoute } from 'astro';
import { loadCorpus } from '../site/corpus.ts';
import { listDuties, writeDutyTable } from '../site/duty-records.ts';

export const GET: APIRoute = async () => new Response(writeDutyTable(listDuties(await loadCorpus())));
