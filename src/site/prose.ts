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
  const place = placeOfPinpoint(
    citation.pinpoint?.id,
    corpus.instruments.get(resolution.id)?.provisions ?? [],
  );
  const href = `${entryPath(language, 'instruments', resolution.id)}${place === null ? '' : `#${place}`}`;
  return `<a class="cite" href="${href}">${shown}</a>`;
}

/** The provision that is pointed at, else the nearest one that holds it: `dieu-5` where khoản 2 of it has no page. */
function placeOfPinpoint(
  id: string | undefined,
  provisions: readonly { readonly id: string }[],
): string | null {
  if (id === undefined) return null;
  if (provisions.some((provision) => provision.id === id)) return id;
  const holder = id.replace(/-(?:khoan|diem|muc)-[^-]+$/u, '');
  return holder === id ? null : placeOfPinpoint(holder, provisions);
}
