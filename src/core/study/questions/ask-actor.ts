import type { Actor } from '../../corpus/vocabulary.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { Language } from '../../language.ts';
import type { Authority, Provision, ProvisionKind } from '../../provision/provision.ts';
import { provisionLabel, quote, upperFirst } from '../wording.ts';
import { holdsPiece, namesOf, piecesOf, spaced } from './actor-names.ts';
import { type AskContext, type Candidate, mixNearest, offer } from './context.ts';
import { identify } from './identify.ts';
import { actorsOverlap, boundless, tooWide } from './overlaps.ts';
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
    whom: (place: string, text: string) => `${place}: of whom does it speak here? ${text}`,
    all: (place: string, text: string) => `${place}: of which of these does it speak here? ${text}`,
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
  const hidden = quote(hideActors(text, named, language), language);
  if (named.length > 1) {
    const options = offer(context, `${id}.multiple`, right, near, Math.max(2, MOST_OPTIONS - named.length));
    if (options === null) return [];
    const prompt = words[language].all(place, hidden);
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
  const prompt = words[language].whom(place, hidden);
  return [{ ...base, kind: 'single', id: `${id}.single`, level: 2, prompt, options }];
}

const answerOf = ({ id, name }: Actor, language: Language): Candidate => ({ key: id, text: name[language] });

const isNamed = (context: AskContext, actor: Actor, text: string, language: Language): boolean =>
  holdsPiece(spaced(text), namePieces(context, actor, language));

/** A name as whole words, also in the plural, but not as the owner of something (`the people's Inspection Board`). */
const pattern = (name: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${name.replace(/[.*+?^$\{}()|[\]\\]/gu, '\\$&')}(?:s(?!\\p{L}))?(?!\\p{L}|['’]s?\\b)`,
    'giu',
  );

/** The words with the actor's whole name cut out, where it opens them and stands in them just once. */
function cutSubject(text: string, actor: Actor, language: Language): string | null {
  const names = [actor.name[language], ...actor.variants[language]];
  const name = names.find((one) => [...text.matchAll(pattern(one))].length === 1);
  if (name === undefined || text.search(pattern(name)) > (language === 'vi' ? 0 : 4)) return null;
  const cut = text.replace(pattern(name), GAP);
  return holdsPiece(spaced(cut), namesOf(actor, language).flatMap(piecesOf)) ? null : cut;
}

/** The words with the names of actors taken out, so that they do not answer. */
const hideActors = (text: string, named: readonly Actor[], language: Language): string =>
  named
    .flatMap((actor) => namesOf(actor, language))
    .flatMap((name) => [name, ...name.split(', ').filter((piece) => piece.length > 6)])
    .sort((a, b) => b.length - a.length)
    .reduce((shown, name) => shown.replace(pattern(name), '…'), text)
    .replace(/…(?:[,;]?\s(?:và\s|and\s)?…)+/gu, '…');

function wrongActors(
  context: AskContext,
  id: string,
  instrument: Instrument,
  provision: Provision,
  named: readonly Actor[],
): readonly Candidate[] {
  const { corpus, language } = context;
  const near = new Set(neighboursOf(instrument, provision).flatMap(({ actors }) => actors));
  const inPaper = new Set(instrument.provisions.flatMap(({ actors }) => actors));
  const vi = spaced(provision.text.vi?.text ?? '');
  const en = spaced(provision.text.en?.text ?? '');
  const fit = offeredActors(context).filter(
    (actor) =>
      !near.has(actor.id) &&
      named.every(({ id: right }) => !actorsOverlap(corpus, right, actor.id)) &&
      !holdsPiece(vi, namePieces(context, actor, 'vi')) &&
      !holdsPiece(en, namePieces(context, actor, 'en')),
  );
  const home = fit.filter((actor) => inPaper.has(actor.id));
  const abroad = fit.filter((actor) => !inPaper.has(actor.id));
  return [
    ...mixNearest(context, id, home, home.length),
    ...mixNearest(context, id, abroad, abroad.length),
  ].map((actor) => answerOf(actor, language));
}

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
