import type { Actor } from '../../corpus/vocabulary.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { yearOf } from '../../instrument/partial-date.ts';
import type { Language } from '../../language.ts';
import type { Authority, Provision, ProvisionKind } from '../../provision/provision.ts';
import { provisionLabel, quote, upperFirst } from '../wording.ts';
import { holdsPiece, namesOf, piecesOf, spaced } from './actor-names.ts';
import { type AskContext, type Candidate, mixNearest, offer } from './context.ts';
import { identify } from './identify.ts';
import { actorsOverlap, boundless, isPartOf, tooWide } from './overlaps.ts';
import { proveByProvision } from './proof.ts';
import { GAP, type Question } from './question.ts';

/*
 * Of whom a provision speaks. It is asked only where the words come from the text or a summary of it (a commentator's
 * paraphrase does not tell who was meant), only of kinds that fall on somebody, and only where the words themselves
 * name every actor that is recorded, so that the quoted words prove the answer. A wrong answer is an actor that
 *
 *   - is not named by the provision, nor kin to, nor overlapping with, one that is (overlaps.ts);
 *   - is not named in the provision's words in either language;
 *   - is not named by any provision of the same article, or, where the text is not held, of the same instrument.
 */

const askedKinds: ReadonlySet<ProvisionKind | undefined> = new Set([
  'task',
  'responsibility',
  'right',
  'prohibition',
  'procedure',
  'deadline',
  'organisation',
]);
const askedAuthorities: ReadonlySet<Authority> = new Set([
  'official-text',
  'official-summary',
  'press-summary',
]);
const MOST_OPTIONS = 5;

const words = {
  vi: {
    whom: (place: string, text: string) => `${place}: quy định sau nói về chủ thể nào? ${text}`,
    all: (place: string, text: string) => `${place}: quy định sau nói về những chủ thể nào? ${text}`,
    gap: (place: string, text: string) => `${place}: điền chủ thể vào chỗ trống. ${text}`,
    answer: (names: string, text: string) => `Chủ thể: ${names}. ${text}`,
  },
  en: {
    whom: (place: string, text: string) => `${place}: whom does this provision speak of? ${text}`,
    all: (place: string, text: string) => `${place}: which of these does this provision speak of? ${text}`,
    gap: (place: string, text: string) => `${place}: who belongs in the gap? ${text}`,
    answer: (names: string, text: string) => `Named here: ${names}. ${text}`,
  },
} as const;

/** Of whom a duty or right speaks: one of four, several of five, or a gap in its words. */
export function askActors(
  context: AskContext,
  instrument: Instrument,
  provision: Provision,
): readonly Question[] {
  const { corpus, language } = context;
  const text = provision.text[language]?.text.replace(/\s+/gu, ' ').trim();
  const named = provision.actors.flatMap((id) => corpus.actors.get(id) ?? []);
  if (text === undefined || named.length === 0 || named.length > 4 || named.length < provision.actors.length)
    return [];
  if (!askedKinds.has(provision.kind) || !askedAuthorities.has(provision.authority)) return [];
  if (named.some((actor) => boundless.has(actor.id) || !isNamed(context, actor, text, language))) return [];
  // Of two right answers that hold one another neither could be marked alone.
  if (named.some((one, index) => named.slice(0, index).some((other) => isPartOf(corpus, one.id, other.id))))
    return [];
  const paper = identify(corpus, instrument, language, null);
  const proofs = proveByProvision(corpus, instrument, provision, language);
  if (paper === null || proofs.length === 0) return [];
  const label = provisionLabel(provision, language);
  const place = upperFirst(label === null ? paper : `${paper}, ${label}`);
  const about = [`instruments/${instrument.id}#${provision.id}`];
  const id = `${about[0]}:actor`;
  const right = named.map((actor) => answerOf(actor, language));
  const near = wrongActors(context, id, instrument, provision, named);
  const explanation = words[language].answer(right.map((one) => one.text).join('; '), quote(text, language));
  const base = { language, about, fact: 'actor', explanation, proofs } as const;
  const hiding = hideActors(text, named, language);
  if (named.length > 1) {
    if (hiding === null) return [];
    const options = offer(context, `${id}.multiple`, right, near, Math.max(2, MOST_OPTIONS - named.length));
    if (options === null) return [];
    const prompt = words[language].all(place, quote(hiding, language));
    return [{ ...base, kind: 'multiple', id: `${id}.multiple`, level: 3, prompt, options }];
  }
  const [only] = named;
  const options = offer(context, `${id}.single`, right, near);
  if (options === null || only === undefined) return [];
  const gapped = cutSubject(text, only, language);
  if (gapped !== null) {
    const prompt = words[language].gap(place, quote(gapped, language));
    return [{ ...base, kind: 'cloze', id: `${id}.cloze`, level: 2, prompt, options }];
  }
  if (hiding === null) return [];
  const prompt = words[language].whom(place, quote(hiding, language));
  return [{ ...base, kind: 'single', id: `${id}.single`, level: 2, prompt, options }];
}

const answerOf = ({ id, name }: Actor, language: Language): Candidate => ({
  key: id,
  text: upperFirst(name[language]),
});

const isNamed = (context: AskContext, actor: Actor, text: string, language: Language): boolean =>
  holdsPiece(spaced(text), namePieces(context, actor, language));

/*
 * What may stand about a name in a sentence:
 *
 *   after it, words that narrow it and go with it: `Ủy ban nhân dân các cấp`, `cơ quan nhà nước`
 *   before it, the word for a post or a part, which makes it somebody else: `Chủ tịch Ủy ban`, `thành viên Ban`
 */
const narrowing: Readonly<Record<Language, string>> = {
  vi: '(?:(?:,| và)? cấp (?:xã|huyện|tỉnh|trên|dưới|ủy)| (?:các cấp|cùng cấp|ở địa phương|địa phương|nhà nước|Mặt trận|khác|(?:của )?cơ quan(?:, đơn vị)?(?! có)))*',
  en: '(?: (?:at (?:all levels|(?:their|its|the same) level)|of (?:an agency or unit|the agency|the unit)|Committees|executives?))*',
};
const postBefore: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})(?:trưởng|phó|chủ tịch|bí thư|thủ trưởng|thành viên|ủy viên|đại diện|chính quyền)(?: các| mọi)? …/iu,
  en: /(?<!\p{L})(?:heads?|chairs?|secretar(?:y|ies)|members?|representatives?) (?:of (?:the |a |an )?)?…/iu,
};

/** A name as whole words with what narrows it, also in the plural, but not as an owner (`the people's Inspection Board`). */
const pattern = (name: string, language: Language): RegExp =>
  new RegExp(
    `(?<!\\p{L})${name.replace(/[.*+?^$\{}()|[\]\\]/gu, '\\$&')}(?:s(?!\\p{L}))?(?!\\p{L}|['’]s?\\b)${narrowing[language]}`,
    'giu',
  );

/** The words with the actor's whole name cut out, where it opens them and stands in them just once. */
function cutSubject(text: string, actor: Actor, language: Language): string | null {
  const names = [actor.name[language], ...actor.variants[language]];
  const name = names.find((one) => [...text.matchAll(pattern(one, language))].length === 1);
  if (name === undefined || text.search(pattern(name, language)) > (language === 'vi' ? 0 : 4)) return null;
  const cut = text.replace(pattern(name, language), GAP);
  return holdsPiece(spaced(cut), namesOf(actor, language).flatMap(piecesOf)) ? null : cut;
}

/** The words with the names of actors taken out; null where what is left still answers, or speaks of somebody else. */
function hideActors(text: string, named: readonly Actor[], language: Language): string | null {
  const hidden = named
    .flatMap((actor) => namesOf(actor, language))
    // A joined name is taken apart (`Trưởng thôn, Tổ trưởng tổ dân phố`), a list of what a body is for is not.
    .flatMap((name) => [
      name,
      ...(/ for /u.test(name) ? [] : name.split(', ').filter((piece) => piece.length > 6)),
    ])
    .sort((a, b) => b.length - a.length)
    .reduce((shown, name) => shown.replace(pattern(name, language), '…'), text)
    .replace(/…(?:[,;]?\s(?:và\s|and\s)?…)+/gu, '…');
  // The name of a body that begins with an owner (`People's Council`) does not name the owner.
  const left = spaced(hidden.replace(/\p{Lu}\p{L}*['’]s?(?!\p{L})/gu, ' '));
  const told = named.some((actor) => holdsPiece(left, namesOf(actor, language).flatMap(piecesOf)));
  return !hidden.includes('…') || told || postBefore[language].test(hidden) ? null : hidden;
}

function wrongActors(
  context: AskContext,
  id: string,
  instrument: Instrument,
  provision: Provision,
  named: readonly Actor[],
): readonly Candidate[] {
  const { corpus, language } = context;
  const near = new Set(neighboursOf(instrument, provision).flatMap(({ actors }) => actors));
  const place = instrument.provisions.indexOf(provision);
  const away = new Map<string, number>();
  for (const [index, { actors }] of instrument.provisions.entries())
    for (const actor of actors)
      away.set(actor, Math.min(away.get(actor) ?? Number.POSITIVE_INFINITY, Math.abs(index - place)));
  const vi = spaced(provision.text.vi?.text ?? '');
  const en = spaced(provision.text.en?.text ?? '');
  const fit = offeredActors(context).filter(
    (actor) =>
      !near.has(actor.id) &&
      named.every(({ id: right }) => !actorsOverlap(corpus, right, actor.id)) &&
      !holdsPiece(vi, namePieces(context, actor, 'vi')) &&
      !holdsPiece(en, namePieces(context, actor, 'en')),
  );
  // Who is spoken of close by is the likeliest to be taken for the right one.
  const home = fit
    .filter((actor) => away.has(actor.id))
    .sort((a, b) => (away.get(a.id) ?? 0) - (away.get(b.id) ?? 0));
  const abroad = fit.filter((actor) => !away.has(actor.id) && isTimely(context, actor, instrument));
  return [...mixNearest(context, id, home), ...mixNearest(context, id, abroad, abroad.length)].map((actor) =>
    answerOf(actor, language),
  );
}

/** Years within which two papers may speak of the same actors. */
const ERA = 30;

/** Whether a paper of about the same time speaks of an actor: nobody takes the Việt Minh for an answer on a law of today. */
const isTimely = ({ corpus, once }: AskContext, { id }: Actor, { date }: Instrument): boolean =>
  date !== undefined &&
  once(`years of ${id}`, () =>
    [...corpus.instruments.values()].flatMap((one) =>
      one.date !== undefined && one.provisions.some(({ actors }) => actors.includes(id))
        ? [yearOf(one.date)]
        : [],
    ),
  ).some((year) => Math.abs(year - yearOf(date)) <= ERA);

/** Actors that provisions of the corpus name and that are narrow enough to be a wrong answer. */
const offeredActors = ({ corpus, once }: AskContext): readonly Actor[] =>
  once('actors', () => {
    const provisions = [...corpus.instruments.values()].flatMap((instrument) => instrument.provisions);
    const used = new Set(provisions.flatMap(({ actors }) => actors));
    return [...corpus.actors.values()].filter(({ id }) => used.has(id) && !tooWide.has(id));
  });

/** The pieces of an actor's names, with the first two words of a long Vietnamese name, which stand for all of it. */
const namePieces = ({ once }: AskContext, actor: Actor, language: Language): readonly string[] =>
  once(`names ${language} ${actor.id}`, () => {
    const head = actor.name[language]
      .split(/[\s,]+/u)
      .slice(0, 2)
      .join(' ');
    return [...namesOf(actor, language), ...(language === 'vi' ? [head] : [])].flatMap(piecesOf);
  });

/** Provisions of the same article; all of the instrument where its text is not cut by articles. */
export function neighboursOf(instrument: Instrument, provision: Provision): readonly Provision[] {
  const article = /^(?:kem-theo-)?dieu-\d+/u.exec(provision.id)?.[0];
  if (article === undefined || provision.authority !== 'official-text') return instrument.provisions;
  return instrument.provisions.filter(({ id }) => id === article || id.startsWith(`${article}-`));
}
