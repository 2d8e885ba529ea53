import type { Corpus } from '../corpus/corpus.ts';
import { type StatusValue, statusValues } from '../instrument/instrument.ts';
import type { Provision } from '../provision/provision.ts';
import { type FoundItem, findItem, instrumentOf } from './find-item.ts';
import type { ItemRef } from './item-ref.ts';
import { hashText } from './seed.ts';

/*
 * What an item looked like when it was put into a session, small enough for a URL:
 *
 *   mark = force "." words        ; in-force.1kq3z8f
 *   force = the status of its instrument, or "none"
 *   words = a hash of what the item says, in both languages
 */

/** The mark of an item as the corpus has it; null for what is not there. */
export function markItem(corpus: Corpus, ref: ItemRef): string | null {
  const found = findItem(corpus, ref);
  const words = wordsOf(found);
  if (words === null) return null;
  return `${instrumentOf(found)?.status.value ?? 'none'}.${hashText(words.join('\u0000')).toString(36)}`;
}

function wordsOf(found: FoundItem): readonly (string | undefined)[] | null {
  switch (found.kind) {
    case 'instrument': {
      const { number, date, issuer, title, provisions } = found.instrument;
      return [number, date, issuer, title.vi, title.en, ...provisions.map(({ id }) => id)];
    }
    case 'provision':
      return wordsOfProvision(found.provision);
    case 'advice':
      return wordsOfProvision(found.provision);
    case 'source':
      return [found.source.title.vi, found.source.title.en, found.source.date];
    case 'concept':
      return [
        found.concept.term.vi,
        found.concept.definition.vi,
        found.concept.term.en,
        found.concept.definition.en,
      ];
    case 'conflict':
      return [
        found.conflict.favours.vi,
        found.conflict.favours.en,
        ...found.conflict.positions.flatMap(({ says }) => [says.vi, says.en]),
      ];
    case 'known':
    case 'retired':
    case 'unknown':
      return null;
  }
}

const wordsOfProvision = ({ text, authority }: Provision): readonly (string | undefined)[] => [
  text.vi?.text,
  text.en?.text,
  authority,
];

/** How an item differs from what it was when it was put into a session. */
export type ItemChange =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed';
      readonly wording: boolean;
      readonly from?: StatusValue;
      readonly to?: StatusValue;
    };

/** Compares a stored mark with the present one. A mark that is missing or unreadable tells nothing: the same. */
export function changeOf(corpus: Corpus, ref: ItemRef, seen: string | undefined): ItemChange {
  const now = markItem(corpus, ref);
  if (now === null || seen === undefined || now === seen) return { kind: 'same' };
  const [force = '', words] = seen.split('.');
  const [forceNow = '', wordsNow] = now.split('.');
  if (words === undefined) return { kind: 'same' };
  const moved = force !== forceNow && isStatus(force) && isStatus(forceNow);
  const wording = words !== wordsNow;
  if (!moved && !wording) return { kind: 'same' };
  return { kind: 'changed', wording, ...(moved ? { from: force, to: forceNow } : {}) };
}

const isStatus = (text: string): text is StatusValue => (statusValues as readonly string[]).includes(text);
