import type { Corpus } from '../core/corpus/corpus.ts';
import type { Attestation, Evidence } from '../core/evidence/attestation.ts';
import { formatLineRanges } from '../core/evidence/line-range.ts';
import { formatPlace } from '../core/evidence/place.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { longDate, sourceName, type Worded, wordIn } from './naming.ts';
import { entryPath } from './urls.ts';

/** The small gold number behind a statement; it leads to the note on its source. */
export interface Mark {
  readonly number: number;
  readonly href: string;
}

/** A footnote: one source, with every place of it that the page leans on. */
export interface NoteView {
  readonly number: number;
  readonly id: string;
  readonly name: Worded;
  readonly title: Worded | null;
  readonly href: string;
  readonly kind: string;
  readonly date: string | null;
  readonly address: string | null;
  readonly places: readonly string[];
  /** What has to be said about the way it states something. */
  readonly remarks: readonly string[];
}

export interface MarkBook {
  /**
   * Marks of a statement, one a source; a source is numbered when it is first named. `placed` keeps the places out
   * of the notes where the statement itself prints them.
   */
  readonly mark: (evidence: readonly Evidence[], placed?: 'in-note' | 'beside') => readonly Mark[];
  /** All notes so far, in order of their numbers. */
  readonly notes: () => readonly NoteView[];
}

/** Numbers the sources of one page. Each page view makes its own. */
export function openMarkBook(corpus: Corpus, language: Language): MarkBook {
  const entries = new Map<
    string,
    { number: number; source: Source; places: Set<string>; remarks: Set<string> }
  >();
  const mark: MarkBook['mark'] = (evidence, placed = 'in-note') => {
    const marks: Mark[] = [];
    for (const one of evidence) {
      const source = corpus.sources.get(one.source);
      if (source === undefined) continue;
      const entry = entries.get(source.id) ?? {
        number: entries.size + 1,
        source,
        places: new Set<string>(),
        remarks: new Set<string>(),
      };
      const remark = 'note' in one ? (one as Attestation).note?.[language] : undefined;
      if (remark !== undefined) entry.remarks.add(remark);
      entries.set(source.id, entry);
      const place = placeOf(one, language);
      if (place !== '' && placed === 'in-note') entry.places.add(place);
      if (marks.every(({ number }) => number !== entry.number)) {
        marks.push({ number: entry.number, href: `#note-${entry.number}` });
      }
    }
    return marks.sort((a, b) => a.number - b.number);
  };
  const notes = (): readonly NoteView[] =>
    [...entries.values()].map(({ number, source, places, remarks }) => ({
      number,
      id: `note-${number}`,
      ...describeSource(source, language),
      places: [...places],
      remarks: [...remarks],
    }));
  return { mark, notes };
}

/** What a list says of a source: its short name, title, kind, date and address. */
export function describeSource(
  source: Source,
  language: Language,
): Omit<NoteView, 'number' | 'id' | 'places' | 'remarks'> {
  return {
    name: sourceName(source, language),
    title: wordIn(language, source.title),
    href: entryPath(language, 'sources', source.id),
    kind: t(language)(`source-kind.${source.kind}`),
    date: source.date === undefined ? null : longDate(source.date, language),
    address: source.linkable ? (source.address ?? null) : null,
  };
}

/**
 * `note 10`: where in the source a statement stands, by the label that readers can find; by the lines of the text
 * that was read when there is no label; empty when only the page as a whole is known.
 */
export function placeOf(evidence: Evidence, language: Language): string {
  if (evidence.at !== undefined) return formatPlace(evidence.at, language);
  if (evidence.lines === undefined || evidence.lines.length === 0) return '';
  return formatLineRanges(evidence.lines, language);
}
