import type { Candidate } from './candidates.ts';
import type { Marker, MarkerType } from './markers.ts';
import { type OpenUnit, type Outlook, possibleHolders, type Step, stepFrom } from './sequence.ts';

/** What is decided about a label: where it goes and what is odd about it, or why it is none. */
export type Verdict =
  | {
      readonly accepted: true;
      readonly holder: number;
      readonly doubt?: 'gap' | 'repeat' | 'slip' | undefined;
    }
  | { readonly accepted: false; readonly doubt?: 'outside' | undefined };

/** The state that a decision is made in. */
export interface Situation {
  readonly stack: readonly OpenUnit[];
  readonly outlook: Outlook;
  /** The last article and chapter of the text: their numbers run on across their holders. */
  readonly lastArticle: Marker | undefined;
  readonly lastChapter: Marker | undefined;
  /** The text is made of articles, so that a number before the first of them is none of its clauses. */
  readonly hasArticles: boolean;
  /** Roman parts stand over its articles, so that none stands in an article. */
  readonly romansHold: boolean;
  /** Its articles have a sign behind their number or stand alone, so that `Điều 5 Luật này` is none. */
  readonly hasSigns: boolean;
  readonly end: number;
}

const no: Verdict = { accepted: false };
const outside: Verdict = { accepted: false, doubt: 'outside' };
const yes = (holder: number, doubt?: 'gap' | 'repeat' | 'slip'): Verdict => ({
  accepted: true,
  holder,
  doubt,
});

const titledTypes: readonly MarkerType[] = ['part', 'letter', 'chapter', 'section', 'subsection', 'roman'];

/**
 * Decides on a label by its place in the row of its like:
 *   1. it follows the last one, or opens a row with 1: accepted, unless it stands inside a wrapped paragraph and a
 *      likelier one of the same number comes later;
 *   2. it leaves a gap: accepted with a doubt, unless the number left out comes later, or nothing but the form speaks
 *      for it;
 *   3. it repeats a number: accepted with a doubt where the row goes on from it, else taken for a list inside a text.
 */
export function judge(candidate: Candidate, situation: Situation): Verdict {
  const { type } = candidate.marker;
  if (titledTypes.includes(type)) return judgeTitled(candidate, situation);
  return type === 'article' ? judgeArticle(candidate, situation) : judgeItem(candidate, situation);
}

const beginsLow = (text: string): boolean => /^[“"(]?\p{Ll}/u.test(text);

function judgeTitled(candidate: Candidate, situation: Situation): Verdict {
  const { marker, start, bold, upper, index } = candidate;
  const { stack, outlook } = situation;
  if (beginsLow(marker.rest)) return no;
  const worded = marker.type !== 'roman' && marker.type !== 'letter';
  const looks = bold || upper;
  if (start === 'inside' && (!upper || marker.rest === '')) return no;
  if (worded && !looks && (!marker.sure || start !== 'strong')) return no;
  const holders = possibleHolders(stack, marker.type);
  const holder = holders.find((depth) => stack[depth]?.marker?.type !== 'article' || !situation.romansHold);
  if (holder === undefined) return looks ? outside : no;
  const last = stack[holder]?.last.get(marker.type);
  let step = stepFrom(last, marker);
  if (marker.type === 'chapter' && step !== 'opens' && step !== 'follows') {
    if (situation.lastChapter !== undefined && stepFrom(situation.lastChapter, marker) === 'follows')
      step = 'follows';
  }
  const next = (value: number): boolean => outlook.hasAhead(marker.type, value, index, situation.end);
  if (marker.type === 'letter' && !looks && !(step === 'follows' && start === 'strong')) return no;
  if (marker.type === 'roman' && step === 'opens' && !looks && !next(2)) return no;
  if (marker.type === 'letter' && step === 'opens' && !next(2)) return no;
  if (stack[holder]?.marker?.type === 'article' && step === 'opens' && !looks && !next(2)) return no;
  if (step === 'opens' || step === 'follows') return yes(holder, marker.slip ? 'slip' : undefined);
  if (!looks && !(worded && marker.sure)) return no;
  if (start === 'inside') return no;
  const expected = (last?.value ?? 0) + 1;
  if (step === 'gap') return next(expected) ? outside : yes(holder, 'gap');
  return marker.value === 1 || marker.value === last?.value ? yes(holder, 'repeat') : outside;
}

function judgeArticle(candidate: Candidate, situation: Situation): Verdict {
  const { marker, start, bold, index } = candidate;
  const { stack, outlook, lastArticle } = situation;
  const holder = possibleHolders(stack, 'article')[0] ?? 0;
  const step = stepFrom(lastArticle, marker);
  const next = (value: number): boolean => outlook.hasAhead('article', value, index, situation.end);
  const slip = marker.slip ? 'slip' : undefined;
  if (marker.slip && !marker.sure) return no;
  if (step === 'opens' || step === 'follows') {
    if (beginsLow(marker.rest) && !marker.sure) return no;
    const bareRow = lastArticle !== undefined && !lastArticle.sure;
    if (!marker.sure && !bold && (start !== 'strong' || (!bareRow && namesDocument(marker.rest)))) return no;
    if (!marker.sure && !bold && situation.hasSigns && next(marker.value)) return no;
    const wanted = next(marker.value + 1) && !next(marker.value);
    if (start === 'inside' && !bold && (!wanted || beginsLow(marker.rest))) return no;
    return yes(holder, slip);
  }
  if (!marker.sure || start === 'inside' || beginsLow(marker.rest)) return no;
  if (step === 'gap') return next((lastArticle?.value ?? 0) + 1) ? outside : yes(holder, 'gap');
  if (marker.suffix !== '' && marker.value === lastArticle?.value) return yes(holder, 'gap');
  return marker.value === lastArticle?.value ? yes(holder, 'repeat') : outside;
}

/** `Điều 5 Luật này`: a reference to an article, not its label. */
const namesDocument = (rest: string): boolean =>
  /^(?:của|Luật|Bộ luật|Nghị|Quyết|Quy|Thông|Pháp|Điều|Hiến|Chỉ|Kết|Hướng|Kế|khoản)(?!\p{L})/u.test(rest);

function judgeItem(candidate: Candidate, situation: Situation): Verdict {
  const { marker } = candidate;
  const { stack } = situation;
  if (marker.type === 'dotted') return judgeDotted(candidate, situation);
  const holders = possibleHolders(stack, marker.type);
  if (marker.type === 'clause') {
    const holder = holders[0];
    if (holder === undefined) return no;
    const inRoman = stack[holder]?.marker?.type === 'roman';
    const part = marker.above[0];
    if (part !== undefined && (!inRoman || stack[holder]?.marker?.value !== part)) return no;
    if (situation.hasArticles && stack[holder]?.marker?.type !== 'article' && !inRoman) return no;
    return judgeRow(candidate, situation, holder);
  }
  for (const holder of holders) {
    const last = stack[holder]?.last.get(marker.type);
    if (last !== undefined && stepFrom(last, marker) === 'follows')
      return judgeRow(candidate, situation, holder);
    if (stack[holder]?.marker?.type === 'article') break;
  }
  const holder = holders.find(
    (depth) => stack[depth]?.last.get(marker.type) !== undefined && marker.value !== 1,
  );
  return judgeRow(candidate, situation, holder ?? holders[0] ?? 0);
}

function judgeRow(candidate: Candidate, { stack, outlook }: Situation, holder: number): Verdict {
  const { marker, start, bold, index } = candidate;
  const last = stack[holder]?.last.get(marker.type);
  const step: Step = stepFrom(last, marker);
  const end = outlook.scopeEnd(index);
  const ahead = (value: number): boolean => outlook.hasAhead(marker.type, value, index, end);
  const inside = start === 'inside' && !bold;
  const unusual =
    marker.type === 'paren' || (marker.type === 'point' && marker.style !== ')' && marker.style !== '/');
  const atRoot = stack[holder]?.marker === null;
  if (step === 'opens') {
    if (unusual || inside || (atRoot && marker.type !== 'clause')) {
      return ahead(2) && !(inside && ahead(1)) ? yes(holder) : no;
    }
    return start === 'strong' || bold || ahead(2) ? yes(holder) : no;
  }
  const otherStyle = last !== undefined && last.style !== marker.style;
  if (step === 'follows')
    return (inside || (otherStyle && start !== 'strong')) && ahead(marker.value) ? no : yes(holder);
  if (start !== 'strong' || inside || (otherStyle && marker.type === 'clause')) return no;
  const expected = last === undefined ? 1 : last.value + 1;
  if (step === 'gap') {
    if (ahead(expected)) return no;
    const near = marker.value - expected < 2;
    if ((near && (bold || last !== undefined)) || ahead(marker.value + 1)) return yes(holder, 'gap');
    return marker.type === 'point' && last?.style === marker.style ? outside : no;
  }
  if (marker.value === last?.value && marker.value > 1 && !ahead(expected)) return yes(holder, 'repeat');
  return marker.value === last?.value && marker.value > 1 && ahead(expected) ? yes(holder, 'repeat') : no;
}

/** `2.1` stands under clause 2, `2.1.3` under `2.1`; where there is no clause, `2.1` may stand under the Roman part II. */
function judgeDotted(candidate: Candidate, situation: Situation): Verdict {
  const { marker } = candidate;
  for (let depth = situation.stack.length - 1; depth >= 0; depth -= 1) {
    const held = situation.stack[depth]?.marker;
    const parent = marker.above.at(-1);
    if (held === null || held === undefined || parent === undefined) continue;
    const fits =
      marker.above.length === 1
        ? (held.type === 'clause' || held.type === 'roman') && held.value === parent
        : held.type === 'dotted' && [...held.above, held.value].join('.') === marker.above.join('.');
    if (fits) return judgeRow(candidate, situation, depth);
    if (held.type === 'article') return no;
  }
  return no;
}
