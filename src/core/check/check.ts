import type { Corpus } from '../corpus/corpus.ts';
import { compareFindings, type Finding } from '../finding.ts';
import { checkAnchors } from './anchors.ts';
import type { CheckContext } from './context.ts';
import { checkCourses } from './courses.ts';
import { checkDates } from './dates.ts';
import { checkFacts } from './facts.ts';
import { checkIdentity } from './identity.ts';
import { checkProvisions } from './provisions.ts';
import { checkReferences } from './references.ts';
import { checkRelations } from './relations.ts';
import { checkSessions } from './sessions.ts';
import { checkStatus } from './status.ts';

/** Everything that is wrong or doubtful in a corpus, in order of file and rule. */
export function checkCorpus(corpus: Corpus, context: CheckContext): readonly Finding[] {
  return [
    ...checkReferences(corpus, context),
    ...checkIdentity(corpus, context),
    ...checkDates(corpus, context),
    ...checkFacts(corpus),
    ...checkRelations(corpus, context),
    ...checkStatus(corpus, context),
    ...checkProvisions(corpus),
    ...checkSessions(corpus, context),
    ...checkCourses(corpus, context),
    ...checkAnchors(corpus, context),
  ].sort(compareFindings);
}
