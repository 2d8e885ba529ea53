import { type Language, otherLanguage } from '../language.ts';
import type { Source } from './source.ts';

/** Who wrote or published a source, and when: `Tạp chí Cộng sản, 2025`; nothing where neither is told. */
export function whoseSource({ author, publisher, date }: Source, language: Language): string | undefined {
  const who = author ?? publisher?.[language];
  if (who === undefined) return undefined;
  return date === undefined ? who : `${who}, ${date.slice(0, 4)}`;
}

/** A source in a few words, of whatever language they are. */
export const nameSource = (source: Source, language: Language): string =>
  whoseSource(source, language) ??
  source.title[language] ??
  source.title[otherLanguage(language)] ??
  source.id;
