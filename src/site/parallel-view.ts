import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { type Language, languages, otherLanguage } from '../core/language.ts';
import type { Prose } from '../core/provision/provision.ts';
import { t } from '../i18n/strings.ts';
import { nameOf, type Worded } from './naming.ts';
import { printProse } from './prose.ts';
import { viewLocator } from './provisions-view.ts';
import { entryPath } from './urls.ts';

/** One language's text of a row; `html` is null where the text is there in the other language only. */
export interface ParallelCell {
  readonly language: Language;
  readonly html: string | null;
}

/** A provision in both languages, under the one id that both have. */
export interface ParallelRow {
  readonly id: string;
  readonly locator: Worded | null;
  /** Its label and heading in a full text, which stand in Vietnamese. */
  readonly heading: string | null;
  readonly authority: string;
  readonly cells: readonly ParallelCell[];
}

/** What the page of both languages prints. */
export interface ParallelView {
  readonly path: string;
  /** Address of the instrument's own page. */
  readonly home: string;
  readonly name: Worded;
  readonly titles: readonly { readonly language: Language; readonly text: string }[];
  readonly introduction: readonly ParallelCell[] | null;
  readonly rows: readonly ParallelRow[];
}

/** Whether there is anything to set side by side: a provision with words in both languages. */
export const isParallel = ({ provisions }: Instrument): boolean =>
  provisions.some(({ text }) => hasWords(text.vi) && hasWords(text.en));

export const parallelPath = (id: string): string => `instruments/${id}/parallel/`;

/** Both texts of an instrument by provision; the Vietnamese, which the others are read against, stands first. */
export function viewParallel(corpus: Corpus, instrument: Instrument, language: Language): ParallelView {
  const say = t(language);
  const cellsOf = (text: Instrument['introduction']): readonly ParallelCell[] =>
    languages.map((one) => {
      const prose = text[one];
      return { language: one, html: hasWords(prose) ? printProse(prose, corpus, language) : null };
    });
  const introduction = cellsOf(instrument.introduction);
  return {
    path: parallelPath(instrument.id),
    home: entryPath(language, 'instruments', instrument.id),
    name: nameOf(instrument, language),
    titles: [language, otherLanguage(language)].flatMap((one) => {
      const text = instrument.title[one];
      return text === undefined ? [] : [{ language: one, text }];
    }),
    introduction: introduction.every(({ html }) => html === null) ? null : introduction,
    rows: instrument.provisions.map(({ id, locator, label, heading, authority, text }) => ({
      id,
      locator: viewLocator(locator, language),
      heading: [label, heading].filter(Boolean).join(' ') || null,
      authority: say(`authority.${authority}`),
      cells: cellsOf(text),
    })),
  };
}

const hasWords = (prose: Prose | undefined): prose is Prose =>
  prose !== undefined && prose.text.trim() !== '';
