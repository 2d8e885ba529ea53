import type { Corpus } from '../../corpus/corpus.ts';

/*
 * Who may be taken for whom. A wrong answer must be wrong beyond doubt, so a body or an actor is never offered beside
 * one that it holds, belongs to, followed, or overlaps with in practice. Kinship (parents, successors) is read from the
 * corpus; the lists below name what the corpus does not say. Each line: the first overlaps with every other, which do
 * not thereby overlap with one another.
 */

const bodies: Readonly<Record<string, readonly string[]>> = {
  'politburo-and-secretariat': ['politburo', 'secretariat', 'central-committee'],
  'central-committee': ['central-standing-board', 'founding-conference-1930', 'party-congress'],
  'central-military-commission': ['cmc-standing-board', 'central-military-party-committee'],
  'cmc-standing-board': ['central-military-party-committee'],
  'central-military-party-committee': ['general-department-of-politics'],
};

const actors: Readonly<Record<string, readonly string[]>> = {
  agencies:
    'heads agency-staff agency-unions enterprises competent-bodies ministries project-owners drafting-bodies supervised-bodies peoples-committees commune-pc political-agencies cp party-commissions'.split(
      ' ',
    ),
  heads:
    'commanders commune-chair village-heads commissars ttg bqp bca party-committees army-party-committees ministries party-base-orgs'.split(
      ' ',
    ),
  'peoples-committees': ['commune-pc', 'commune-chair', 'communes'],
  'peoples-councils': ['commune-council', 'elected-deputies', 'communes'],
  'commune-chair': ['commune-pc'],
  'mass-orgs':
    'vff front-members front-standing front-central front-work-boards commune-front army-mass-orgs soldiers-council dumttq'.split(
      ' ',
    ),
  'front-members': ['trade-unions', 'political-orgs-central', 'agency-unions', 'people'],
  vff: ['commune-front', 'political-orgs-central', 'dumttq'],
  'commune-front': ['front-work-boards', 'front-standing', 'front-members'],
  'soldiers-council': ['army-mass-orgs'],
  'elected-deputies': ['qh', 'ubtvqh', 'commune-council'],
  party:
    'army-party-committees military-region-committees local-military-committees heads mass-orgs political-orgs-central'.split(
      ' ',
    ),
  'party-commissions': ['army-party-committees', 'qutw', 'bchtw', 'bct', 'bbt'],
  'all-cadres':
    'agency-staff commissars political-cadres commanders soldiers village-heads commune-chair elected-deputies people'.split(
      ' ',
    ),
  'party-members':
    'party party-base-orgs people heads commanders soldiers elected-deputies commissars political-cadres agency-staff mass-mobilisation-cadres'.split(
      ' ',
    ),
  people: 'village-heads soldiers agency-staff front-work-boards front-members'.split(' '),
  soldiers:
    'commanders commissars political-cadres border-guard militia local-military soldiers-council army-mass-orgs mass-mobilisation-cadres'.split(
      ' ',
    ),
  commanders: 'commissars political-cadres army-party-committees political-agencies bqp local-military'.split(
    ' ',
  ),
  'political-agencies': 'commissars political-cadres mass-mobilisation-cadres army-party-committees'.split(
    ' ',
  ),
  'army-party-committees':
    'local-military local-military-committees commissars party-committees party-base-orgs'.split(' '),
  'party-committees':
    'party-commissions qutw bct bbt bchtw local-military-committees military-region-committees dumttq'.split(
      ' ',
    ),
  communes: 'village-heads communities front-work-boards people-inspection investment-boards'.split(' '),
  communities: ['front-work-boards', 'people-inspection', 'investment-boards'],
  ministries: ['cp', 'ttg'],
};

/** Actors that take in so many that none can be called wrong beside them. */
export const boundless: ReadonlySet<string> = new Set(['all', 'competent-bodies', 'supervised-bodies']);

/** Actors that are too wide to be a wrong answer. */
export const tooWide: ReadonlySet<string> = new Set([
  ...boundless,
  'party',
  'state',
  'all-cadres',
  'armed-forces',
  'agencies',
  'drafting-bodies',
  'people',
]);

const listed = (table: Readonly<Record<string, readonly string[]>>, a: string, b: string): boolean =>
  (table[a]?.includes(b) ?? false) || (table[b]?.includes(a) ?? false);

/** Whether one of two bodies may be taken for the other. */
export function bodiesOverlap(corpus: Corpus, a: string, b: string): boolean {
  if (a === b || listed(bodies, a, b)) return true;
  const [left, right] = [corpus.bodies.get(a), corpus.bodies.get(b)];
  if (left === undefined || right === undefined) return true;
  if (left.successor === b || right.successor === a) return true;
  return left.name.vi === right.name.vi || left.name.en === right.name.en;
}

/** Whether one of two actors is a part of the other. */
export const isPartOf = (corpus: Corpus, a: string, b: string): boolean =>
  lineOf(corpus, a).includes(b) || lineOf(corpus, b).includes(a);

/** Whether one of two actors may be taken for the other. */
export function actorsOverlap(corpus: Corpus, a: string, b: string): boolean {
  const [left, right] = [lineOf(corpus, a), lineOf(corpus, b)];
  if (isPartOf(corpus, a, b)) return true;
  return left.some((one) => right.some((other) => listed(actors, one, other) && (one === a || other === b)));
}

const lines = new WeakMap<Corpus, Map<string, readonly string[]>>();

/** An actor and those that hold it, itself first. */
function lineOf(corpus: Corpus, id: string): readonly string[] {
  const known = lines.get(corpus) ?? new Map<string, readonly string[]>();
  lines.set(corpus, known);
  const line = known.get(id) ?? climb(corpus, id);
  known.set(id, line);
  return line;
}

/** Parents, and the wider circles that it belongs to, all the way up. */
function climb(corpus: Corpus, id: string): readonly string[] {
  const line = [id];
  for (const one of line) {
    const actor = corpus.actors.get(one);
    const wider = [actor?.parent, ...(actor?.circles ?? [])].filter((up) => up !== undefined);
    line.push(...wider.filter((up) => !line.includes(up)));
  }
  return line;
}
