import type { Corpus } from '../core/corpus/corpus.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { type Card, makeCards } from '../core/study/cards.ts';
import { drawQuestions, type QuestionSet } from '../core/study/questions/draw.ts';
import type { Proof, Question } from '../core/study/questions/question.ts';
import { hashText } from '../core/study/seed.ts';
import type { Session } from '../core/study/session.ts';
import { type SessionView, viewSession } from '../core/study/session-view.ts';
import { sayWord } from './session-words.ts';

/** Where the copy is served from, and which release it is: a matter of the copy, not of the content. */
export interface SheetOptions {
  /** Address of the site with a slash at its end. */
  readonly site?: string | undefined;
  readonly release?: string | undefined;
}

/** Everything that an export of a session may print, in one language. */
export interface SessionSheet {
  readonly session: Session;
  readonly view: SessionView;
  readonly set: QuestionSet;
  readonly cards: () => readonly Card[];
  readonly language: Language;
  readonly say: ReturnType<typeof sayWord>;
  /** The full address of a page of the site, in the language of the sheet. */
  readonly addressOf: (href: string) => string;
  readonly release: string | null;
}

/** `dan-van-1949.vi.docx`: no two formats have one ending. */
export const sessionFileName = (
  { id }: Pick<Session, 'id'>,
  language: Language,
  format: SessionFormat,
): string => `${id}.${language}.${format.extension}`;

/** A way to write a session to a file. */
export interface SessionFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly name: Bilingual;
  /** Why this session cannot be written so, said to the trainer; absent when it always can. */
  readonly lacks?: (session: Session) => Bilingual | null;
  /** The file holds nothing but questions: without them there is nothing to write. */
  readonly ofQuestions?: true;
  /** Fetches a writer that comes on use, so that it is there when the network is not. */
  readonly load?: () => Promise<unknown>;
  readonly write: (
    session: Session,
    corpus: Corpus,
    language: Language,
    options?: SheetOptions,
  ) => string | Uint8Array | Promise<Uint8Array>;
}

const defaultSite = 'https://vankien.example/';

export function openSheet(
  corpus: Corpus,
  session: Session,
  language: Language,
  options: SheetOptions = {},
): SessionSheet {
  const site = (options.site ?? defaultSite).replace(/\/?$/u, '/');
  return {
    session,
    view: viewSession(corpus, session, language),
    set: drawOnce(corpus, session, language),
    cards: () => makeCards(corpus, session, language),
    language,
    say: sayWord(language),
    addressOf: (href) => `${site}${language === 'vi' ? 'vi/' : ''}${href}`,
    release: options.release ?? session.release ?? null,
  };
}

const drawn = new WeakMap<Corpus, WeakMap<Session, Map<Language, QuestionSet>>>();

/** The questions of a session: drawing them takes longer than writing them, and every format needs the same ones. */
function drawOnce(corpus: Corpus, session: Session, language: Language): QuestionSet {
  const ofCorpus = drawn.get(corpus) ?? new WeakMap<Session, Map<Language, QuestionSet>>();
  drawn.set(corpus, ofCorpus);
  const ofSession = ofCorpus.get(session) ?? new Map<Language, QuestionSet>();
  ofCorpus.set(session, ofSession);
  const set = ofSession.get(language) ?? drawQuestions(corpus, session, language);
  ofSession.set(language, set);
  return set;
}

/** A line of evidence: the words, who says so, and where it stands on the site. */
export const sayProof = ({ addressOf }: SessionSheet, { text, by, href }: Proof): string =>
  `${text} (${by}; ${addressOf(href)})`;

const LONGEST_ID = 80;

/**
 * The id of a question or card in another system: as it is, with the language, and cut with a hash where it is longer
 * than such systems keep (Moodle: 100 signs). It lasts as long as the item that it asks about.
 */
export function outsideId(id: string, language: Language): string {
  const name = id.endsWith(`:${language}`) ? id : `${id}:${language}`;
  return name.length <= LONGEST_ID ? name : `${name.slice(0, LONGEST_ID - 8)}~${hashText(name).toString(36)}`;
}

/** A name for XML ids and files: letters, digits, hyphens, not beginning with a digit. */
export const xmlName = (text: string): string =>
  `q-${text.replace(/[^A-Za-z0-9]+/gu, '-')}-${hashText(text).toString(36)}`;

/** The things of a question that are offered in another order than the right one, always the same for one question. */
export function jumble<T>(question: Question, items: readonly T[]): readonly T[] {
  const turned = [...items];
  const start = 1 + (hashText(question.id) % Math.max(1, items.length - 1));
  return [...turned.slice(start), ...turned.slice(0, start)];
}
