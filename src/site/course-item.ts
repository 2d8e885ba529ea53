import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { printLocator } from '../core/provision/locator.ts';
import type { Provision } from '../core/provision/provision.ts';
import { findItem } from '../core/study/find-item.ts';
import type { ItemRef } from '../core/study/item-ref.ts';
import { warningsOf } from '../core/study/warnings.ts';
import { nameWithDate, provisionText, sourceLabel } from '../core/study/wording.ts';
import type { Worded } from './naming.ts';
import { wordIn } from './naming.ts';
import { entryPath, pathTo } from './urls.ts';

/** A link whose words may be of the other language. */
export interface WordedLink extends Worded {
  readonly href: string | null;
}

/** Something that has to be said beside an item or an instrument: it lost force, sources differ on it. */
export interface CourseRemark {
  readonly kind: 'outdated' | 'amended' | 'disputed' | 'other';
  readonly text: string;
  readonly href: string | null;
}

/** What a session of a course reads, with the instrument or source that holds it. */
export interface CourseItem {
  readonly holder: WordedLink | null;
  readonly item: WordedLink;
  readonly remarks: readonly CourseRemark[];
}

/** What a session reads in one place, one after the other: the place is named once. */
export interface CourseReading {
  readonly holder: WordedLink | null;
  readonly items: readonly WordedLink[];
  readonly remarks: readonly CourseRemark[];
}

/** Puts items of one instrument or source together where they follow each other. */
export function gatherReadings(items: readonly CourseItem[]): readonly CourseReading[] {
  const readings: CourseReading[] = [];
  for (const { holder, item, remarks } of items) {
    const last = readings.at(-1);
    if (last === undefined || holder === null || last.holder?.href !== holder.href)
      readings.push({ holder, items: [item], remarks });
    else
      readings[readings.length - 1] = {
        holder,
        items: [...last.items, item],
        remarks: [
          ...last.remarks,
          ...remarks.filter(({ text }) => !last.remarks.some((one) => one.text === text)),
        ],
      };
  }
  return readings;
}

export function viewCourseItem(corpus: Corpus, ref: ItemRef, language: Language): CourseItem {
  const found = findItem(corpus, ref);
  const remarks = warningsOf(corpus, ref)
    .filter(({ kind }) => !['force-unknown', 'disputed', 'commentary'].includes(kind))
    .map(
      ({ kind, text, href }): CourseRemark => ({
        kind: kind === 'replaced' || kind === 'lapsed' ? 'outdated' : 'other',
        text: text[language],
        href: href === undefined ? null : pathTo(language, href),
      }),
    );
  const at = (path: string): string => pathTo(language, path);
  switch (found.kind) {
    case 'instrument':
    case 'provision': {
      const { instrument } = found;
      const whole = instrumentLink(corpus, instrument, language);
      if (found.kind === 'instrument') return { holder: null, item: whole, remarks };
      return { holder: whole, item: provisionLink(instrument, found.provision, language), remarks };
    }
    case 'known':
      return {
        holder: null,
        item: { text: nameWithDate(corpus, found.known, language), href: null },
        remarks,
      };
    case 'source':
    case 'advice': {
      const { source } = found;
      const holder = {
        ...(wordIn(language, source.title) ?? { text: sourceLabel(source, language) }),
        href: at(`sources/${source.id}/`),
      };
      if (found.kind === 'source') return { holder: null, item: holder, remarks };
      const item = {
        ...nameProvision(found.provision, source.provisions, language),
        href: at(`sources/${source.id}/#${found.provision.id}`),
      };
      return { holder, item, remarks };
    }
    case 'concept':
      return {
        holder: null,
        item: { text: found.concept.term[language], href: at(`concepts/${found.concept.id}/`) },
        remarks,
      };
    case 'conflict':
      return {
        holder: null,
        item: { text: found.conflict.title[language], href: at(`conflicts/#${found.conflict.id}`) },
        remarks,
      };
    default:
      return { holder: null, item: { text: `${ref.folder}/${ref.id}`, href: null }, remarks };
  }
}

const instrumentLink = (corpus: Corpus, instrument: Instrument, language: Language): WordedLink => ({
  ...(instrument.number === undefined
    ? (wordIn(language, instrument.title) ?? { text: instrument.id })
    : { text: nameWithDate(corpus, instrument, language) }),
  href: entryPath(language, 'instruments', instrument.id),
});

export const provisionLink = (
  { id, provisions }: Pick<Instrument, 'id' | 'provisions'>,
  provision: Provision,
  language: Language,
): WordedLink => ({
  ...nameProvision(provision, provisions, language),
  href: `${entryPath(language, 'instruments', id)}#${provision.id}`,
});

/**
 * A provision by its official label, else by its first words; those of one label are told apart by the letter of the
 * duty, or by their words too.
 */
function nameProvision(provision: Provision, all: readonly Provision[], language: Language): Worded {
  const { locator } = provision;
  const said = provisionText(provision, language);
  if (locator === undefined)
    return said === null ? { text: provision.id } : { ...said, text: shorten(said.text, 8) };
  const { text, foreign } = printLocator(locator, language);
  const lang = foreign ? ('vi' as const) : undefined;
  const letter = /--([a-z])$/u.exec(provision.id)?.[1];
  if (letter !== undefined) return { text: `${text} (${letter})`, lang };
  const alike = all.filter((one) => one.locator === locator && !/--[a-z]$/u.test(one.id));
  if (alike.length < 2 || said === null || said.lang !== lang) return { text, lang };
  return { text: `${text}: ${shorten(said.text, 5)}`, lang };
}

function shorten(text: string, count: number): string {
  const words = text.split(' ');
  return words.length > count + 1
    ? `${words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:.]$/u, '')}…`
    : text;
}
