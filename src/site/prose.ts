import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Prose } from '../core/provision/provision.ts';
import type { Mention } from '../core/register/mentions.ts';
import { mentionsOf } from './mentions.ts';
import { entryPath } from './urls.ts';

const marks = /<cite data-n="(\d+)">([\s\S]*?)<\/cite>/gu;

/**
 * The HTML of a text with its citation marks turned into links, as the corpus resolves them on the day of printing.
 * What is ambiguous, unknown or has no page stays plain text, and so does what a page says of itself.
 */
export function printProse(prose: Prose, corpus: Corpus, language: Language): string {
  const mentions = mentionsOf(corpus).inProse.get(prose) ?? [];
  return prose.html.replace(marks, (_mark, index: string, shown: string) => {
    const mention = mentions[Number(index)];
    return mention === undefined ? shown : printMention(mention, shown, corpus, language);
  });
}

function printMention(
  { resolution, passage, citation }: Mention,
  shown: string,
  corpus: Corpus,
  language: Language,
): string {
  if (resolution.status !== 'held' || resolution.id === passage.id) return shown;
  const pinpoint = corpus.instruments
    .get(resolution.id)
    ?.provisions.some(({ id }) => id === citation.pinpoint?.id)
    ? `#${citation.pinpoint?.id}`
    : '';
  const href = `${entryPath(language, 'instruments', resolution.id)}${pinpoint}`;
  return `<a class="cite" href="${href}">${shown}</a>`;
}
