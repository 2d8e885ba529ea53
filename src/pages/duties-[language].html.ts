import type { APIContext } from 'astro';
import { type Language, languages } from '../core/language.ts';
import { siteAddresses } from '../site/addresses.ts';
import { loadCorpus } from '../site/corpus.ts';
import { writeDutyPage } from '../site/duty-page.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** The duties as a table for word processors, one file a language. */
export const GET = async ({ props }: APIContext<{ language: Language }>): Promise<Response> =>
  new Response(writeDutyPage(await loadCorpus(), props.language, siteAddresses().file('')));
