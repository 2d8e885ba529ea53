import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Session } from '../core/study/session.ts';
import { writeQr } from '../exports/qr-code.ts';
import { type SessionFormatName, sessionExports } from '../exports/session-exports.ts';
import { writeHandout, writeSlides, writeTrainer } from '../exports/session-papers.ts';
import { openSheet, sessionFileName } from '../exports/session-sheet.ts';
import { filePath, pathTo } from './urls.ts';

export interface StudyRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly minutes: number;
  readonly aims: readonly string[];
}

/** The prepared sessions, by title. */
export const viewSessions = (corpus: Corpus, language: Language): readonly StudyRow[] =>
  [...corpus.sessions.values()]
    .map((session) => ({
      id: session.id,
      href: pathTo(language, `study/${session.id}/`),
      title: titleOf(session, language),
      minutes: session.minutes,
      aims: session.aims.map((aim) => aim[language] ?? aim.vi ?? ''),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, language));

const titleOf = ({ title }: Session, language: Language): string =>
  title[language] ?? title.vi ?? title.en ?? '';

/** A prepared session: the hand-out, the trainer's papers, and the files that it can be taken away in. */
export interface StudyPageView {
  readonly id: string;
  readonly title: string;
  readonly handout: string;
  readonly trainer: string;
  readonly slides: string;
  readonly files: readonly { readonly href: string; readonly name: string }[];
}

export function viewStudyPage(corpus: Corpus, session: Session, language: Language): StudyPageView {
  const sheet = openSheet(corpus, session, language);
  const linkTo = (href: string): string => pathTo(language, href);
  return {
    id: session.id,
    title: titleOf(session, language),
    handout: writeHandout(sheet, linkTo),
    trainer: writeTrainer(sheet, linkTo, writeQr),
    slides: writeSlides(sheet, linkTo),
    files: formatsOf(session).map((format) => ({
      href: filePath(`study/${fileName(session, language, format)}`),
      name: sessionExports[format].name[language],
    })),
  };
}

/** The formats that a session can be written in. */
export const formatsOf = (session: Session): readonly SessionFormatName[] =>
  (Object.keys(sessionExports) as SessionFormatName[]).filter((format) => {
    const { lacks } = sessionExports[format] as { readonly lacks?: (session: Session) => unknown };
    return lacks === undefined || lacks(session) === null;
  });

export const fileName = (session: Session, language: Language, format: SessionFormatName): string =>
  sessionFileName(session, language, sessionExports[format]);
