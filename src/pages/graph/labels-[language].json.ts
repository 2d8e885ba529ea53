import type { APIContext } from 'astro';
import { type Language, languages } from '../../core/language.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { graphOf } from '../../site/graph-corpus.ts';
import { listLabels } from '../../site/graph-files.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** The names of all nodes in one language, for the explorer. */
export const GET = async ({ props }: APIContext<{ language: Language }>): Promise<Response> =>
  Response.json(listLabels(graphOf(await loadCorpus()), props.language));
