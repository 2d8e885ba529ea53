import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Session } from '../../core/study/session.ts';
import type { StudyPage } from './open-study.ts';

/** How a change is shown: with the form drawn anew, the control that the focus returns to, what is said of it. */
export interface ChangeManner {
  readonly draw?: boolean | undefined;
  readonly focus?: string | undefined;
  readonly say?: string | undefined;
}

/** What every room of the builder needs of the builder around it. */
export interface StudyHost {
  readonly page: StudyPage;
  readonly corpus: Corpus;
  readonly session: Session;
  /** Takes a changed session: keeps it, shows it, and can undo it. */
  change(session: Session, how?: ChangeManner): void;
  /** Says a sentence to the trainer, aloud to who reads by ear. */
  tell(text: string): void;
}
