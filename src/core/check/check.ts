import type { Corpus } from '../corpus/corpus.ts';
import { compareFindings, type Finding } from '../finding.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import { checkAnchors } from './anchors.ts';
import { checkFacts } from './facts.ts';
import { checkIdentity } from './identity.ts';
import { checkProvisions } from './provisions.ts';
import { checkReferences } from './references.ts';
import { checkRelations } from './relations.ts';
import { checkStatus } from './status.ts';

/** What a check may know besides the corpus: the day it is asked on, so that the core reads no clock. */
export interface CheckContext {
  readonly today: PartialDate;
  /** Pages and anchors that were promised before: content/anchors.lock. */
  readonly promised: readonly string[];
}

/** Everything that is wrong or doubtful in a corpus, in order of file and rule. */
export function checkCorpus(corpus: Corpus, context: CheckContext): readonly Finding[] {
  return [
    ...checkReferences(corpus),
    ...checkIdentity(corpus, context),
    ...checkFacts(corpus),
    ...checkRelations(corpus),
    ...checkStatus(corpus, context),
    ...checkProvisions(corpus),
    ...checkAnchors(corpus, context),
  ].sort(compareFindings);
}
