import type { Corpus } from '../core/corpus/corpus.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { joinPairs, pairKeys, splitWords, tellingWords } from './query.ts';
import { stemWord } from './spelling.ts';

/** What the full-text index learns of a page besides its text. */
export interface IndexMarks {
  /**
   * Searched, not shown: `k` the number in all its parts and the title's words joined in pairs; `p` the pairs of
   * the body, apart; `d` words with đ, folded.
   */
  readonly meta: Readonly<Record<string, string>>;
}

/** Folders whose pages are in the full-text index. */
export const indexedFolders = [
  'instruments',
  'concepts',
  'topics',
  'bodies',
  'actors',
  'kinds',
  'sources',
  'conflicts',
  'study',
] as const;

/** Marks for the page of an entry, from the corpus; null for a page that stays out of the index. */
export function marksOf(
  corpus: Corpus,
  folder: string,
  id: string,
  text: string,
  language: Language,
): IndexMarks | null {
  if (!indexedFolders.some((name) => name === folder)) return null;
  const instrument = folder === 'instruments' ? corpus.instruments.get(id) : undefined;
  const title = instrument?.title[language] ?? instrument?.title[otherLanguage(language)] ?? '';
  const number = instrument?.number === undefined ? [] : splitWords(instrument.number).map(foldVietnamese);
  const keys = [number.join(''), ...number, ...joinPairs(splitWords(title).map(foldVietnamese))].filter(
    (key) => key !== '',
  );
  const barred = new Set(splitWords(text).filter((word) => word.includes('đ')));
  const meta = {
    k: keys.join(' '),
    p: pairsOf(bodyOf(corpus, folder, id, language)).join(' '),
    d: [...barred].map(foldVietnamese).join(' '),
  };
  return { meta };
}

/** What an instrument or a source says itself, piece by piece; other pages are found by their names and words. */
function bodyOf(corpus: Corpus, folder: string, id: string, language: Language): readonly string[] {
  const entry =
    folder === 'instruments'
      ? corpus.instruments.get(id)
      : folder === 'sources'
        ? corpus.sources.get(id)
        : undefined;
  if (entry === undefined) return [];
  const title = entry.title[language] ?? entry.title[otherLanguage(language)] ?? '';
  const texts = [entry.introduction, ...entry.provisions.map(({ text }) => text)];
  return [title, ...texts.flatMap((text) => (text[language] ?? text[otherLanguage(language)])?.text ?? [])];
}

const stemsOf = (text: string): readonly string[] =>
  tellingWords(splitWords(text)).map((word) => stemWord(foldVietnamese(word)));

/** Each pair once, as a question is cut into pairs: without words that only ask, without marks. */
const pairsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => pairKeys(stemsOf(text)))),
];

/** The page's HTML with the marks where Pagefind reads them; what readers get is not touched. */
export function markPage(html: string, { meta }: IndexMarks): string {
  const body = html.indexOf('data-pagefind-body');
  const open = html.indexOf('>', body) + 1;
  if (body === -1 || open === 0) return html;
  const metaMarks = Object.entries(meta).map(
    ([key, value]) => `<i data-pagefind-meta="${key}[data-v]" data-v="${escapeHtml(value)}"></i>`,
  );
  return `${html.slice(0, open)}${metaMarks.join('')}${html.slice(open)}`;
}

const escapeHtml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');
