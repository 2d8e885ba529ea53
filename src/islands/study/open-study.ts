import { buildCorpus, type Corpus, type CorpusParts } from '../../core/corpus/corpus.ts';
import type { Language } from '../../core/language.ts';
import { type Say, sayFrom } from '../graph/elements.ts';

/** What every study element is given by its page. */
export interface StudyPage {
  readonly language: Language;
  readonly say: Say;
  /** Address of study.json, of the site in this language (with a slash), and of the site as such. */
  readonly data: string;
  readonly home: string;
  readonly site: string;
  readonly release: string;
}

/** Reads the attributes and the words that the page put into an element. */
export function readPage(element: HTMLElement): StudyPage {
  const { language, data = '', home = '/', site = '/', release = '' } = element.dataset;
  const words = JSON.parse(element.querySelector('script')?.textContent ?? '{}');
  return { language: language === 'vi' ? 'vi' : 'en', say: sayFrom(words), data, home, site, release };
}

/** Fetches the records once; the page works without the network from then on. */
export async function openStudy({ data }: StudyPage): Promise<Corpus> {
  const answer = await fetch(data);
  if (!answer.ok) throw new Error(`${answer.status} for ${data}`);
  return buildCorpus((await answer.json()) as CorpusParts);
}

/** Where exports lead: the site that the page came from. */
export const optionsOf = ({
  site,
  release,
}: StudyPage): { readonly site: string; readonly release: string } => ({
  site: new URL(site, location.href).href,
  release,
});
