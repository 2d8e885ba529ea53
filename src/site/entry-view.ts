import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import type { DutiesView } from './duties-view.ts';
import type { InstrumentRow, LevelColour } from './instrument-row.ts';
import type { Mark, NoteView } from './marks.ts';
import type { Worded } from './naming.ts';
import type { NamedLink } from './provisions-view.ts';
import { pathTo } from './urls.ts';

/** A row of facts about a body, a kind, a topic, an actor, a concept or a source. */
export interface EntryFact {
  readonly label: string;
  readonly lines: readonly { readonly words: Worded; readonly marks: readonly Mark[] }[];
  readonly links: readonly NamedLink[];
}

/** A list of instruments with its heading and the sentence that stands when it is empty. */
export interface EntryTable {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly InstrumentRow[];
  readonly empty: string | null;
  readonly without?: 'issuer' | 'kind';
}

/** The page of an entry of the vocabulary: what it is, then the instruments and duties that belong to it. */
export interface EntryView {
  readonly path: string;
  readonly kicker: NamedLink;
  readonly colour: LevelColour | null;
  readonly title: Worded;
  readonly about: string | null;
  readonly aboutMarks: readonly Mark[];
  readonly facts: readonly EntryFact[];
  readonly tables: readonly EntryTable[];
  readonly duties: {
    readonly heading: string;
    readonly view: DutiesView;
    readonly note: string | null;
    /** Where more duties fall here than the page shows: how many it shows, and the way to all of them. */
    readonly part: { readonly sentence: string; readonly whole: NamedLink } | null;
    /** The filter that the page offers over them. */
    readonly ask: 'actor' | 'topic';
  } | null;
  readonly notes: readonly NoteView[];
}

/** A line of an index page. */
export interface EntryLine {
  readonly name: Worded;
  readonly href: string;
  readonly about: Worded | null;
  readonly count: string;
  readonly colour: LevelColour | null;
  readonly depth: number;
}

export interface EntryIndexView {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly {
    /** Anchor of the group. */
    readonly id?: string | undefined;
    readonly heading: string | null;
    readonly lines: readonly EntryLine[];
  }[];
}

/** A fact of plain lines; none when there is nothing to say. */
export const factOfLines = (
  label: string,
  lines: readonly (Worded & { readonly marks?: readonly Mark[] })[],
): readonly EntryFact[] =>
  lines.length === 0
    ? []
    : [
        {
          label,
          lines: lines.map(({ text, lang, marks = [] }) => ({ words: { text, lang }, marks })),
          links: [],
        },
      ];

/** A fact of links; none when there is nothing to lead to. */
export const factOfLinks = (label: string, links: readonly NamedLink[]): readonly EntryFact[] =>
  links.length === 0 ? [] : [{ label, lines: [], links }];

/** How a page that shows only the first of its duties leads to all of them; `query` picks the same ones there. */
export function viewDutyPart(
  { shown, total }: DutiesView,
  query: string,
  language: Language,
): { readonly sentence: string; readonly whole: NamedLink } | null {
  if (shown === total) return null;
  const say = t(language);
  return {
    sentence: say('duties.part', { shown, total }),
    whole: { name: say('duties.whole', { total }), href: pathTo(language, `duties/?${query}`) },
  };
}
