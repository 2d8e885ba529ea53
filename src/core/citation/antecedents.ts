import type { DocumentNumber } from '../instrument/document-number.ts';
import { looseKey, parseNumber } from '../instrument/number.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import type { Citation, Stretch } from './citation.ts';
import type { KindWord } from './kind-words.ts';

/** A citation before the rest of the text is known. */
export interface Draft extends Stretch {
  readonly sort: 'full' | 'short' | 'back' | 'dated';
  readonly certain: boolean;
  readonly number: DocumentNumber | null;
  readonly word: KindWord | undefined;
  readonly joined: 'no' | 'same-word' | 'own-word';
  readonly lead: number;
  /** It stands behind `Số:` at the head of a paper. */
  readonly headed: boolean;
  readonly date: (Stretch & { readonly value: PartialDate }) | undefined;
  readonly issuer: Stretch | undefined;
  readonly title: Stretch | undefined;
  readonly tenure: (Stretch & { readonly term: number }) | undefined;
  readonly pinpoint: (Stretch & { readonly id: string }) | undefined;
}

/**
 * What only the whole text can tell.
 *
 *   short form   takes the number of the full forms of the same kind, serial and year, if they are all one number;
 *                else of the next member of its list (`217 và 218-QĐ/TW`); else it keeps its partial key. One that is
 *                not certain (`quyết định 3`) is dropped unless a full form confirms it.
 *   back         points to the last citation of its kind in the paragraphs before it, if all of that kind there are one
 *                instrument; in a paper with its own number at the head, to that. Else it is dropped.
 */
export function resolveDrafts(drafts: readonly Draft[]): Citation[] {
  const fullForms = gatherFullForms(drafts);
  const own = ownNumber(drafts);
  const citations: Citation[] = [];
  /** Place in `citations` of each draft that was kept. */
  const places: (number | undefined)[] = [];
  drafts.forEach((draft, i) => {
    let number = draft.number;
    let antecedent: number | null = null;
    if (draft.sort === 'short' && number !== null) {
      const full = fullFormOf(number, fullForms) ?? borrowedForm(number, drafts[i + 1]);
      if (full === undefined && !draft.certain) return;
      number = full ?? number;
    } else if (draft.sort === 'back') {
      const place = antecedentOf(drafts, i, places, own);
      if (place === undefined) return;
      antecedent = place;
    }
    places[i] = citations.length;
    citations.push(citationOf(draft, number, antecedent));
  });
  return citations;
}

const shortKey = (kind: string, number: DocumentNumber): string =>
  `${kind}:${Number(number.serial)}${number.letter ?? ''}`;

/**
 * Kinds that one word may mean: a law has no code of its own, a decision and provisions share theirs; a decree is in
 * English a sắc lệnh too.
 */
function kindsOf(number: DocumentNumber, word: KindWord | undefined): string[] {
  const kind = number.kind === 'QĐi' || number.kind === 'QyĐ' ? 'QĐ' : number.kind;
  const named = word?.code ?? undefined;
  if (kind === undefined)
    return named === undefined ? (/^(?:QH|UBTVQH)/.test(number.issuers[0] ?? '') ? ['LUAT'] : []) : [named];
  if (kind === 'SL') return word?.language === 'vi' ? ['SL'] : ['SL', 'NĐ'];
  return kind === 'TTLT' ? ['TTLT', 'TT'] : [kind];
}

function gatherFullForms(drafts: readonly Draft[]): ReadonlyMap<string, readonly DocumentNumber[]> {
  const forms = new Map<string, DocumentNumber[]>();
  for (const { sort, number, word } of drafts) {
    if (sort !== 'full' || number === null) continue;
    for (const kind of kindsOf(number, word)) {
      const key = shortKey(kind, number);
      const known = forms.get(key);
      if (known === undefined) forms.set(key, [number]);
      else if (known.length < 3 && !known.some((each) => each.key === number.key)) known.push(number);
    }
  }
  return forms;
}

function fullFormOf(
  number: DocumentNumber,
  forms: ReadonlyMap<string, readonly DocumentNumber[]>,
): DocumentNumber | undefined {
  const all = forms.get(shortKey(number.kind ?? '', number)) ?? [];
  const fitting = number.year === undefined ? all : all.filter((each) => each.year === number.year);
  return fitting.length === 1 && looseKey(fitting[0]?.key ?? '') !== '' ? fitting[0] : undefined;
}

/** `217 và 218-QĐ/TW`: the kind and issuer stand behind the last member only. */
function borrowedForm(number: DocumentNumber, next: Draft | undefined): DocumentNumber | undefined {
  if (next?.sort !== 'full' || next.joined !== 'same-word' || next.number === null) return undefined;
  const lender = next.number;
  if ((lender.form !== 'party' && lender.form !== 'state') || lender.kind !== number.kind) return undefined;
  const serial = `${lender.serial}${lender.letter ?? ''}`;
  const read = parseNumber(`${number.serial}${number.letter ?? ''}${lender.key.slice(serial.length)}`);
  return read.ok ? read.value : undefined;
}

/** The number of the paper itself, when the text is a paper: behind `Số:` near its beginning. */
const farthestHead = 1500;
const ownNumber = (drafts: readonly Draft[]): number =>
  drafts.findIndex((draft) => draft.sort === 'full' && draft.headed && draft.start < farthestHead);

const farthestAntecedent = 2000;
const mostLookedAt = 40;

function antecedentOf(
  drafts: readonly Draft[],
  at: number,
  places: readonly (number | undefined)[],
  own: number,
): number | undefined {
  const back = drafts[at] as Draft;
  const code = back.word?.code;
  const fits = (draft: Draft): boolean =>
    draft.number !== null &&
    code !== undefined &&
    code !== null &&
    kindsOf(draft.number, draft.word).includes(code) &&
    sameWord(back, draft);
  const head = own < 0 ? undefined : drafts[own];
  if (head !== undefined && fits(head)) return places[own];
  let last: number | undefined;
  for (let i = at - 1; i >= 0 && at - i <= mostLookedAt; i--) {
    const draft = drafts[i] as Draft;
    if (back.start - draft.end > farthestAntecedent) break;
    if (draft.sort === 'back' || draft.sort === 'dated' || places[i] === undefined || !fits(draft)) continue;
    if (last === undefined) last = i;
    else if (!isSame(drafts[last] as Draft, draft)) return undefined;
  }
  return last === undefined ? undefined : places[last];
}

const isSame = (a: Draft, b: Draft): boolean => {
  const [one, other] = [a.number as DocumentNumber, b.number as DocumentNumber];
  return (
    one.serial === other.serial &&
    one.letter === other.letter &&
    (one.form === 'short' || other.form === 'short' || one.key === other.key)
  );
};

/** `Quy định này` is no decision, though both have the code QĐ. */
const sameWord = (back: Draft, draft: Draft): boolean =>
  back.word?.code !== 'QĐ' ||
  draft.word === undefined ||
  draft.word.language !== back.word.language ||
  draft.word.folded.replace(/s$/, '') === back.word.folded;

function citationOf(draft: Draft, number: DocumentNumber | null, antecedent: number | null): Citation {
  const issuers = number?.issuers ?? [];
  return {
    start: draft.start,
    end: draft.end,
    raw: draft.raw,
    level: draft.sort === 'dated' ? null : draft.sort,
    number,
    key: number?.key ?? null,
    kind: number?.kind ?? draft.word?.code ?? null,
    issuerCode: issuers.length === 0 ? null : issuers.join('-'),
    date: draft.date ?? null,
    issuer: draft.issuer ?? null,
    title: draft.title ?? null,
    tenure: draft.tenure ?? null,
    pinpoint: draft.pinpoint ?? null,
    lead: draft.lead,
    antecedent,
  };
}
