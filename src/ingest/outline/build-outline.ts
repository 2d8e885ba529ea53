import type { Level } from '../../core/provision/provision.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { type Candidate, findCandidates, nestedCandidate } from './candidates.ts';
import { judge, type Situation, type Verdict } from './judge.ts';
import type { Marker, MarkerType } from './markers.ts';
import { formatPath } from './paths.ts';
import { findQuotations } from './quotations.ts';
import { type OpenUnit, surveyCandidates } from './sequence.ts';

/** A unit of the outline with its place in the lines; units are in reading order, `parent` is an index among them. */
export interface Unit {
  readonly marker: Marker;
  readonly level: Level;
  readonly path: string;
  readonly index: number;
  readonly labelEnd: number;
  readonly parent: number | undefined;
  /** It stands behind its parent's label, on the same line. */
  readonly nested: boolean;
}

export interface OutlineDoubt {
  readonly index: number;
  readonly kind: 'gap' | 'repeat' | 'slip' | 'outside';
  readonly label: string;
  /** The label that the row has before it, where a number is left out or repeated. */
  readonly before: string | undefined;
}

interface Open extends OpenUnit {
  readonly unit: number;
  /** What the paths of the units in it begin with. */
  readonly base: string;
  /** Paths go on in State style: `Khoản 1`, `Điểm a`. */
  readonly stateStyle: boolean;
}

export interface OutlineResult {
  readonly units: readonly Unit[];
  readonly doubts: readonly OutlineDoubt[];
}

/** Finds the units of the lines `from`..`to`; `prefix` is put before their paths. One pass, each label judged once. */
export function buildOutline(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  prefix: string,
): OutlineResult {
  const quoted = findQuotations(lines, from, to);
  const candidates = findCandidates(lines, from, to, (index) => quoted.has(index));
  const outlook = surveyCandidates(candidates, from, to);
  const hasArticles = candidates.some((readings) =>
    readings.some(({ marker, start }) => marker.type === 'article' && start === 'strong' && marker.value < 3),
  );
  const hasSigns = candidates.some((readings) =>
    readings.some(
      ({ marker, start }) => marker.type === 'article' && marker.style !== '' && start !== 'inside',
    ),
  );
  const root: Open = {
    marker: null,
    last: new Map(),
    unit: -1,
    base: prefix,
    inArticle: false,
    stateStyle: false,
  };
  const stack: Open[] = [root];
  const units: Unit[] = [];
  const doubts: OutlineDoubt[] = [];
  const lasts = new Map<MarkerType, Marker>();
  let romansHold = false;

  const situation = (): Situation => ({
    stack,
    outlook,
    lastArticle: lasts.get('article'),
    lastChapter: lasts.get('chapter'),
    hasArticles,
    hasSigns,
    romansHold,
    end: to,
  });

  const accept = (candidate: Candidate, verdict: Verdict & { accepted: true }): void => {
    const { marker, index, labelEnd, nested } = candidate;
    const holder = stack[verdict.holder] ?? root;
    const before = (marker.type === 'article' ? lasts.get('article') : holder.last.get(marker.type))?.label;
    if (verdict.doubt !== undefined) doubts.push({ index, kind: verdict.doubt, label: marker.label, before });
    const inArticle = holder.inArticle || marker.type === 'article';
    const stateStyle = marker.type === 'article' || (holder.stateStyle && marker.type !== 'roman');
    if (marker.type === 'roman' && !holder.inArticle) romansHold = true;
    const path = formatPath(holder.base, holder.marker?.type ?? null, marker, holder.stateStyle);
    const base = marker.type === 'subsection' ? holder.base : path;
    const parent = holder.unit < 0 ? undefined : holder.unit;
    units.push({ marker, level: levelOf(marker.type), path, index, labelEnd, parent, nested });
    holder.last.set(marker.type, marker);
    lasts.set(marker.type, marker);
    stack.length = verdict.holder + 1;
    stack.push({ marker, last: new Map(), unit: units.length - 1, base, inArticle, stateStyle });
  };

  for (const readings of candidates) {
    const first = readings[0];
    if (first === undefined) continue;
    if (first.index <= (units.at(-1)?.labelEnd ?? -1)) continue;
    const judged = readings.map((candidate) => ({ candidate, verdict: judge(candidate, situation()) }));
    const best =
      judged.find(({ verdict }) => verdict.accepted && verdict.doubt === undefined) ??
      judged.find(({ verdict }) => verdict.accepted);
    if (best === undefined || !best.verdict.accepted) {
      if (judged.some(({ verdict }) => !verdict.accepted && verdict.doubt === 'outside')) {
        doubts.push({ index: first.index, kind: 'outside', label: first.marker.label, before: undefined });
      }
      continue;
    }
    accept(best.candidate, best.verdict);
    for (let inner = nestedCandidate(best.candidate); inner !== undefined; inner = nestedCandidate(inner)) {
      const verdict = judge(inner, situation());
      if (!verdict.accepted) break;
      accept(inner, verdict);
    }
  }
  return { units, doubts };
}

const levelOf = (type: MarkerType): Level => (type === 'letter' ? 'part' : type === 'dotted' ? 'sub2' : type);
