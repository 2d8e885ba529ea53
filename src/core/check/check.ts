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

/** Slips that make a value useless, and what is then said of the value only because of the slip. */
const slips: readonly string[] = ['reference-unknown', 'number-unreadable'];
const consequences: readonly string[] = [
  'conflict-unexplained',
  'fact-not-preferred',
  'fact-unattested',
  'issuer-mismatch',
  'kind-mismatch',
];

/** Everything that is wrong or doubtful in a corpus, in order of file and rule; of a slip not what follows from it. */
export function checkCorpus(corpus: Corpus, context: CheckContext): readonly Finding[] {
  const found = checkAll(corpus, context);
  const place = ({ path, field }: Finding) => `${path} ${JSON.stringify(field)}`;
  const slipped = new Set(found.filter(({ rule }) => slips.includes(rule)).map(place));
  return found
    .filter((finding) => !consequences.includes(finding.rule) || !slipped.has(place(finding)))
    .sort(compareFindings);
}

function checkAll(corpus: Corpus, context: CheckContext): Finding[] {
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
  ];
}
