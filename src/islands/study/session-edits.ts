import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Language, Localized } from '../../core/language.ts';
import { draftParts } from '../../core/study/draft-parts.ts';
import { markItem } from '../../core/study/item-mark.ts';
import { formatItemRef, type ItemRef } from '../../core/study/item-ref.ts';
import { proposeWords } from '../../core/study/propose-words.ts';
import { itemsOf, type Session, type SessionItem, type SessionPart } from '../../core/study/session.ts';

/** The edits of the builder: a session in, another one out. Places count from 0; one that is not there changes nothing. */

/** A text of the trainer's own, in one language; an empty one is taken out. */
export function sayIn(words: Localized, language: Language, text: string): Localized {
  const { [language]: _, ...others } = words;
  return text === '' ? others : { ...others, [language]: text };
}

export const holdsItem = (session: Session, ref: ItemRef): boolean =>
  itemsOf(session).some((item) => formatItemRef(item.ref) === formatItemRef(ref));

/** An item as it is put in, with the mark of what it looks like today. */
export function asItem(corpus: Corpus, ref: ItemRef): SessionItem {
  const seen = markItem(corpus, ref);
  return seen === null ? { ref } : { ref, seen };
}

/** Adds items to the end of the last part; those that are there already stay where they are. */
export function addItems(corpus: Corpus, session: Session, refs: readonly ItemRef[]): Session {
  const fresh = refs.filter((ref) => !holdsItem(session, ref)).map((ref) => asItem(corpus, ref));
  if (fresh.length === 0) return session;
  const at = lastReading(session);
  if (at === -1)
    return { ...session, parts: [...session.parts, { ...newPart(session.minutes), items: fresh }] };
  return changePart(session, at, (part) => ({ ...part, items: [...part.items, ...fresh] }));
}

/** Questions and closing hold what comes after the reading. */
const lastReading = (session: Session): number =>
  session.parts.findLastIndex(({ form }) => form !== 'questions' && form !== 'closing');

const newPart = (minutes: number): SessionPart => ({
  title: {},
  form: 'reading',
  minutes,
  items: [],
  notes: {},
});

export const addPart = (session: Session): Session => ({ ...session, parts: [...session.parts, newPart(5)] });

export function changePart(
  session: Session,
  at: number,
  change: (part: SessionPart) => SessionPart,
): Session {
  return { ...session, parts: session.parts.map((part, index) => (index === at ? change(part) : part)) };
}

/** Takes a part out; its items go to the part before it, else to the one after it, so that none is lost. */
export function removePart(session: Session, at: number): Session {
  const gone = session.parts[at];
  if (gone === undefined) return session;
  const rest = session.parts.filter((_, index) => index !== at);
  if (gone.items.length === 0 || rest.length === 0) return { ...session, parts: rest };
  const heir = Math.max(0, at - 1);
  const items = (part: SessionPart): readonly SessionItem[] =>
    at === 0 ? [...gone.items, ...part.items] : [...part.items, ...gone.items];
  return changePart({ ...session, parts: rest }, heir, (part) => ({ ...part, items: items(part) }));
}

export function movePart(session: Session, at: number, to: number): Session {
  return { ...session, parts: move(session.parts, at, to) };
}

export interface ItemPlace {
  readonly part: number;
  readonly item: number;
}

export function removeItem(session: Session, { part, item }: ItemPlace): Session {
  return changePart(session, part, (old) => ({
    ...old,
    items: old.items.filter((_, index) => index !== item),
  }));
}

/** Moves an item to stand at a place; the places after it make room. */
export function moveItem(session: Session, from: ItemPlace, to: ItemPlace): Session {
  const item = session.parts[from.part]?.items[from.item];
  if (item === undefined || session.parts[to.part] === undefined) return session;
  if (from.part === to.part) {
    return changePart(session, from.part, (part) => ({
      ...part,
      items: move(part.items, from.item, Math.min(to.item, part.items.length - 1)),
    }));
  }
  return changePart(removeItem(session, from), to.part, (part) => ({
    ...part,
    items: part.items.toSpliced(Math.max(0, Math.min(to.item, part.items.length)), 0, item),
  }));
}

/** One step up or down, over the border of a part where there is one. */
export function stepItem(
  session: Session,
  { part, item }: ItemPlace,
  step: -1 | 1,
): { session: Session; place: ItemPlace } {
  const count = session.parts[part]?.items.length ?? 0;
  const next = item + step;
  const place =
    next >= 0 && next < count
      ? { part, item: next }
      : { part: part + step, item: step === 1 ? 0 : (session.parts[part - 1]?.items.length ?? 0) };
  if (session.parts[place.part] === undefined) return { session, place: { part, item } };
  return { session: moveItem(session, { part, item }, place), place };
}

function move<T>(list: readonly T[], at: number, to: number): readonly T[] {
  const one = list[at];
  if (one === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(at, 1).toSpliced(to, 0, one);
}

/** The order and the parts that are proposed for all items of a session, with a title and aims where it has none. */
export const proposeParts = (corpus: Corpus, session: Session): Session => ({
  ...session,
  ...proposeWords(corpus, session, itemsOf(session)),
  parts: draftParts(corpus, itemsOf(session), session.minutes),
});

/** Marks every item as it is now: the trainer has seen what changed. */
export const acceptChanges = (corpus: Corpus, session: Session, release: string): Session => ({
  ...session,
  release,
  parts: session.parts.map((part) => ({ ...part, items: part.items.map(({ ref }) => asItem(corpus, ref)) })),
});
