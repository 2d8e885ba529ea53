import type { Corpus } from '../../core/corpus/corpus.ts';
import { itemsOf, type Session } from '../../core/study/session.ts';
import type { StudyPage } from './open-study.ts';
import { acceptChanges } from './session-edits.ts';
import { addressKey, readAddress, recall, recallSession } from './session-store.ts';

/** The session that a page is about, null when there is none, and what has to be said about it. */
export interface SessionHere {
  readonly session: Session | null;
  readonly notices: readonly string[];
}

/** Finds the session of the address, else the one kept here. An address that this browser wrote last is the kept one. */
export async function sessionHere(corpus: Corpus, { say, release }: StudyPage): Promise<SessionHere> {
  const kept = recallSession();
  if (kept !== null && location.hash.split('&')[0] === recall(addressKey))
    return { session: kept, notices: [] };
  const asked = await readAddress(location);
  switch (asked.kind) {
    case 'carried': {
      const { session, cut, strange } = asked.read;
      return {
        session,
        notices: [
          ...(cut ? [say('link-cut', { count: itemsOf(session).length })] : []),
          ...(strange.length > 0 ? [say('link-strange', { count: strange.length })] : []),
        ],
      };
    }
    case 'prepared': {
      const prepared = corpus.sessions.get(asked.id);
      return prepared === undefined
        ? { session: kept, notices: [say('no-prepared', { id: asked.id })] }
        : { session: acceptChanges(corpus, prepared, release), notices: [] };
    }
    case 'unreadable':
      return { session: kept, notices: [say('link-bad')] };
    case 'nothing':
      return { session: kept, notices: [] };
  }
}
