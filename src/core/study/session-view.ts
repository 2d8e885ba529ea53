import type { Corpus } from '../corpus/corpus.ts';
import { formatPartialDate } from '../instrument/partial-date.ts';
import type { Language, Localized } from '../language.ts';
import type { Authority } from '../provision/provision.ts';
import { type FoundItem, findItem } from './find-item.ts';
import { changeOf, type ItemChange } from './item-mark.ts';
import { formatItemRef, type ItemRef } from './item-ref.ts';
import { nameSource } from './questions/proof.ts';
import { type PartForm, partFormNames, type Session } from './session.ts';
import { type ItemWarning, type WarningKind, warningsOf } from './warnings.ts';
import {
  instrumentName,
  nameWithDate,
  provisionLabel,
  provisionText,
  sayDate,
  sourceLabel,
  upperFirst,
  type Wording,
  wordIn,
} from './wording.ts';

/** A source that a session leans on, as a list of sources prints it. */
export interface SourceLine {
  readonly id: string;
  readonly name: string;
  readonly title: Wording | null;
  /** The page of this site. */
  readonly href: string;
  /** The page where it was read, when it may be linked. */
  readonly address: string | null;
}

/** An item as hand-outs, slides and exports print it. */
export interface ItemView {
  readonly ref: string;
  readonly kind: FoundItem['kind'];
  readonly heading: string;
  /** What it says; null when the copy holds nothing of it. */
  readonly text: Wording | null;
  /** Lines that stand under the text: status, positions of a disagreement. */
  readonly lines: readonly string[];
  readonly authority: Authority | null;
  /** The page and anchor of this site, without language; null when there is no page. */
  readonly href: string | null;
  /** Source with place, for a line of evidence. */
  readonly sources: readonly string[];
  readonly sourceIds: readonly string[];
  readonly warnings: readonly ItemWarning[];
  readonly change: ItemChange;
}

export interface PartView {
  readonly title: string;
  readonly form: PartForm;
  readonly formName: string;
  readonly minutes: number;
  /** Minutes from the start of the session to its beginning. */
  readonly from: number;
  readonly items: readonly ItemView[];
  readonly notes: string;
}

/** A session in one language with everything that it refers to; words that exist in the other language only are shown in that. */
export interface SessionView {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly audience: string | null;
  readonly minutes: number;
  /** Day, hour and place in one line; empty when none is set. */
  readonly when: string;
  readonly aims: readonly string[];
  readonly parts: readonly PartView[];
  readonly notes: string;
  readonly sources: readonly SourceLine[];
}

const untitled = { vi: 'Buổi học chưa đặt tên', en: 'Untitled session' } as const;

export function viewSession(corpus: Corpus, session: Session, language: Language): SessionView {
  let from = 0;
  const parts = session.parts.map((part): PartView => {
    const view = {
      title: say(part.title, language) || upperFirst(partFormNames[part.form][language]),
      form: part.form,
      formName: partFormNames[part.form][language],
      minutes: part.minutes,
      from,
      items: tellOnce(part.items.map(({ ref, seen }) => viewItem(corpus, ref, seen, language))),
      notes: say(part.notes, language),
    };
    from += part.minutes;
    return view;
  });
  const audience = session.audience === undefined ? undefined : corpus.actors.get(session.audience);
  const ids = [...new Set(parts.flatMap(({ items }) => items).flatMap(({ sourceIds }) => sourceIds))];
  return {
    id: session.id,
    language,
    title: say(session.title, language) || untitled[language],
    audience: audience?.name[language] ?? null,
    minutes: session.minutes,
    when: [session.time, session.date && sayDate(session.date, language), say(session.place, language)]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
    aims: session.aims.map((aim) => say(aim, language)).filter((aim) => aim !== ''),
    parts,
    notes: say(session.notes, language),
    sources: ids.flatMap((id) => viewSource(corpus, id, language)),
  };
}

/** What is said of an instrument as a whole is said at the first of its items in a part, not at each. */
function tellOnce(items: readonly ItemView[]): readonly ItemView[] {
  const told = new Set<string>();
  return items.map((item) => ({
    ...item,
    warnings: item.warnings.filter(({ kind, text }) => {
      const warning = `${item.ref.split('#')[0]} ${kind} ${text.vi}`;
      const again = ofWhole.includes(kind) && told.has(warning);
      told.add(warning);
      return !again;
    }),
  }));
}

const ofWhole: readonly WarningKind[] = ['replaced', 'lapsed', 'disputed', 'force-unknown'];

const say = (text: Localized, language: Language): string => wordIn(text, language)?.text ?? '';

export function viewSource(corpus: Corpus, id: string, language: Language): readonly SourceLine[] {
  const source = corpus.sources.get(id);
  if (source === undefined) return [];
  return [
    {
      id,
      name: sourceLabel(source, language),
      title: wordIn(source.title, language),
      href: `sources/${id}/`,
      address: source.linkable ? (source.address ?? null) : null,
    },
  ];
}

const words = {
  vi: {
    asOf: (date: string) => `tại thời điểm ${date}`,
    known: 'chưa có trang riêng',
    retired: 'đã thôi dùng',
    unknown: 'không có trong kho',
    says: (position: string, by: string) => `${position} (${by})`,
    favours: (text: string) => `Bằng chứng nghiêng về: ${text}`,
    status: {
      'in-force': 'còn hiệu lực',
      cited: 'đang được viện dẫn',
      replaced: 'đã được thay thế',
      lapsed: 'hết hiệu lực',
      unknown: 'chưa rõ hiệu lực',
    },
    force: 'Hiệu lực',
  },
  en: {
    asOf: (date: string) => `as of ${date}`,
    known: 'no page held',
    retired: 'retired',
    unknown: 'not in this copy',
    says: (position: string, by: string) => `${position} (${by})`,
    favours: (text: string) => `The evidence favours: ${text}`,
    status: {
      'in-force': 'in force',
      cited: 'cited as standing',
      replaced: 'replaced',
      lapsed: 'lapsed',
      unknown: 'not known',
    },
    force: 'Force',
  },
} as const;

function viewItem(corpus: Corpus, ref: ItemRef, seen: string | undefined, language: Language): ItemView {
  const found = findItem(corpus, ref);
  const base = {
    ref: formatItemRef(ref),
    kind: found.kind,
    text: null,
    lines: [],
    authority: null,
    href: ['known', 'retired', 'unknown'].includes(found.kind) ? null : hrefOf(ref),
    sources: [],
    sourceIds: [],
    warnings: warningsOf(corpus, ref),
    change: changeOf(corpus, ref, seen),
  } as const;
  const cite = (attested: readonly { readonly source: string }[]) => ({
    sources: [
      ...new Set(
        attested.flatMap((evidence) => {
          const source = corpus.sources.get(evidence.source);
          return source === undefined ? [] : [nameSource(source, evidence, language)];
        }),
      ),
    ],
    sourceIds: [...new Set(attested.map(({ source }) => source))],
  });
  switch (found.kind) {
    case 'instrument': {
      const { instrument } = found;
      const title = instrument.number === undefined ? null : wordIn(instrument.title, language);
      const { value, basis, asOf, attested } = instrument.status;
      const sign = value === 'in-force' && basis === 'cited' ? 'cited' : value;
      const date = asOf === undefined ? '' : `, ${words[language].asOf(formatPartialDate(asOf, language))}`;
      return {
        ...base,
        heading: nameWithDate(corpus, instrument, language),
        text: title === null ? null : { ...title, text: upperFirst(title.text) },
        lines: [`${words[language].force}: ${words[language].status[sign]}${date}.`],
        ...cite([...instrument.attestations.slice(0, 2), ...attested.slice(0, 1)]),
      };
    }
    case 'provision': {
      const label = provisionLabel(found.provision, language);
      const name = instrumentName(found.instrument, language);
      return {
        ...base,
        heading: label === null ? name : `${name}, ${label}`,
        text: provisionText(found.provision, language),
        authority: found.provision.authority,
        ...cite(found.provision.from),
      };
    }
    case 'advice':
      return {
        ...base,
        heading: sourceLabel(found.source, language),
        text: provisionText(found.provision, language),
        authority: found.provision.authority,
        ...cite(found.provision.from),
      };
    case 'source':
      return {
        ...base,
        heading: sourceLabel(found.source, language),
        text: wordIn(found.source.title, language),
        lines: [found.source.shows[language]],
        sources: [sourceLabel(found.source, language)],
        sourceIds: [found.source.id],
      };
    case 'concept':
      return {
        ...base,
        heading: upperFirst(found.concept.term[language]),
        text: { text: found.concept.definition[language] },
        ...cite(found.concept.attested),
      };
    case 'conflict': {
      const { conflict } = found;
      const reason = conflict.reason === undefined ? '' : ` ${conflict.reason[language]}`;
      return {
        ...base,
        heading: conflict.title[language],
        text: { text: `${words[language].favours(conflict.favours[language])}${reason}` },
        lines: conflict.positions.map(({ says, attested }) =>
          words[language].says(says[language], cite(attested).sources.join('; ')),
        ),
        ...cite(conflict.positions.flatMap(({ attested }) => attested)),
      };
    }
    case 'known':
      return {
        ...base,
        heading: nameWithDate(corpus, found.known, language),
        text: wordIn(found.known.title, language),
        lines: [words[language].known],
        ...cite(found.known.attested),
      };
    case 'retired':
      return { ...base, heading: `${formatItemRef(ref)} (${words[language].retired})` };
    case 'unknown':
      return { ...base, heading: `${formatItemRef(ref)} (${words[language].unknown})` };
  }
}

/** Disagreements stand on one page; everything else has a page of its own. */
const hrefOf = ({ folder, id, provision }: ItemRef): string => {
  if (folder === 'conflicts') return `conflicts/#${id}`;
  return provision === undefined ? `${folder}/${id}/` : `${folder}/${id}/#${provision}`;
};
