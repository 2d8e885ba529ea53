import type { Provision } from './provision.ts';

/*
 * The official name of a unit of a full text, from the labels that it and its holders bear, outermost first:
 *
 *   Điều 4 khoản 2 điểm đ · Quy chế kèm theo, Điều 4 · Chương II, Mục 1 · phần II, mục 3 · Phụ lục I
 *
 * An article's number runs on over its chapters, so nothing but an annex stands before it. A unit without a label has no
 * name of its own.
 */
type Labelled = Pick<Provision, 'level' | 'label' | 'parent'>;

/** The name of the last unit of a chain of holders, outermost first; undefined where it bears no label. */
export function nameTextUnit(chain: readonly Labelled[]): string | undefined {
  const article = chain.findIndex(({ level }) => level === 'article');
  const kept = chain.filter(({ level }, index) => level === 'annex' || index >= article);
  if (stepOf(chain.at(-1), chain.at(-2)) === null) return undefined;
  const steps = kept.map((unit, index) => stepOf(unit, kept[index - 1])).filter((step) => step !== null);
  const inner = article === -1 ? ', ' : ' ';
  const [first = '', ...rest] = steps;
  if (rest.length === 0) return first;
  return kept[0]?.level === 'annex' ? `${first}, ${rest.join(inner)}` : [first, ...rest].join(inner);
}

/** The numeral or letter of a label: `4` of `Điều 4.`, `đ` of `đ)`, `II` of `II-`. */
const numberOf = (label: string): string => label.replace(/^[(\s]+|[\s.):–-]+$/gu, '');

function stepOf(unit: Labelled | undefined, holder: Labelled | undefined): string | null {
  const label = unit?.label?.trim() ?? '';
  if (unit === undefined || label === '') return null;
  switch (unit.level) {
    case 'annex':
      return nameAnnex(label);
    case 'part':
    case 'roman':
      return /^phần/iu.test(label) ? numberOf(label) : `phần ${numberOf(label)}`;
    case 'clause':
      return `${holder?.level === 'roman' || holder?.level === 'part' ? 'mục' : 'khoản'} ${numberOf(label)}`;
    case 'point':
      return `điểm ${numberOf(label)}`;
    case 'sub2':
      return `mục ${numberOf(label)}`;
    case 'paren':
      return `ý ${numberOf(label)}`;
    default:
      return numberOf(label);
  }
}

/** `QUY CHẾ` is `Quy chế kèm theo`, `PHỤ LỤC I` is `Phụ lục I`. */
function nameAnnex(label: string): string {
  const words = numberOf(label)
    .split(/\s+/u)
    .map((word) => (/^[IVX]+$/u.test(word) || word !== word.toUpperCase() ? word : word.toLowerCase()));
  const name = words.join(' ').replace(/^\p{L}/u, (first) => first.toUpperCase());
  return /^(?:phụ lục|mẫu|biểu|danh mục)/iu.test(name) ? name : `${name} kèm theo`;
}
