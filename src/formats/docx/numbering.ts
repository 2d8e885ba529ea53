import { printCount } from '../list-label.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml.ts';
import { isOn, type NumberReference, valueOf } from './styles.ts';

/*
 * Automatic numbers (ECMA-376 part 1, 17.9). A list (w:num) uses a scheme (w:abstractNum) of up to nine levels and may
 * override some. A level has a start, a format and a pattern: `Điều %1.` prints the first level's count, `%1.%2` two.
 * Lists of one scheme count together; a list that overrides the start begins anew. A count starts again when a higher
 * level (or the one that w:lvlRestart names) has counted since.
 */

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly decimal: boolean;
  /** Levels below this one make it start again; 0 means never. */
  readonly restart: number;
  readonly style: string | undefined;
}

interface List {
  readonly scheme: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that start anew when the list is first used, with the number that they start at. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The label of the next paragraph of a list, in document order; undefined for none. */
export type NumberParagraph = (reference: NumberReference, style?: string) => string | undefined;

export function readNumbering(root: XmlElement | undefined): NumberParagraph {
  const lists = readLists(root);
  const counts = new Map<string, number[]>();
  const used = new Set<string>();
  return (reference, style) => {
    const id = reference.list;
    const list = id === undefined || id === '0' ? undefined : lists.get(id);
    if (!list || id === undefined) return undefined;
    const byStyle = [...list.levels].find(([, level]) => style !== undefined && level.style === style)?.[0];
    const index = reference.level ?? byStyle ?? 0;
    const level = list.levels.get(index);
    if (!level) return undefined;
    const count = counts.get(list.scheme) ?? [];
    counts.set(list.scheme, count);
    if (!used.has(id)) {
      for (const [at, start] of list.starts) count[at] = start - 1;
      used.add(id);
    }
    for (let above = 0; above < index; above += 1) count[above] ??= list.levels.get(above)?.start ?? 1;
    count[index] = (count[index] ?? level.start - 1) + 1;
    for (let below = index + 1; below < 9; below += 1) {
      const { restart = below } = list.levels.get(below) ?? {};
      if (restart > index) delete count[below];
    }
    return printLabel(level, list, count);
  };
}

function printLabel(level: Level, list: List, count: readonly number[]): string | undefined {
  if (level.format === 'bullet') return printBullet(level.pattern);
  const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = list.levels.get(at)?.format ?? 'decimal';
    return printCount(count[at] ?? list.levels.get(at)?.start ?? 1, level.decimal ? 'decimal' : format);
  });
  return label.trim() === '' ? undefined : label.trim();
}

/** Bullets come from symbol fonts, as private characters; dashes and plus signs are kept, for they are labels. */
const printBullet = (pattern: string): string | undefined => {
  const bullet = pattern.trim();
  return bullet === '' ? undefined : /^[-–—+*•○●■▪]$/.test(bullet) ? bullet : '•';
};

function readLists(root: XmlElement | undefined): Map<string, List> {
  const schemes = new Map<string, XmlElement>();
  const byStyleLink = new Map<string, XmlElement>();
  for (const scheme of childrenOf(root, 'abstractNum')) {
    schemes.set(attributeOf(scheme, 'abstractNumId') ?? '', scheme);
    const link = valueOf(scheme, 'styleLink');
    if (link !== undefined) byStyleLink.set(link, scheme);
  }
  const lists = new Map<string, List>();
  for (const number of childrenOf(root, 'num')) {
    const own = schemes.get(valueOf(number, 'abstractNumId') ?? '');
    const scheme = byStyleLink.get(valueOf(own, 'numStyleLink') ?? '\0') ?? own;
    const levels = new Map<number, Level>();
    const starts = new Map<number, number>();
    for (const level of childrenOf(scheme, 'lvl')) setLevel(levels, level);
    for (const override of childrenOf(number, 'lvlOverride')) {
      const level = childOf(override, 'lvl');
      if (level) setLevel(levels, level);
      const start = valueOf(override, 'startOverride');
      if (start !== undefined) starts.set(Number(attributeOf(override, 'ilvl') ?? 0), Number(start));
    }
    lists.set(attributeOf(number, 'numId') ?? '', {
      scheme: attributeOf(scheme ?? number, 'abstractNumId') ?? '',
      levels,
      starts,
    });
  }
  return lists;
}

function setLevel(levels: Map<number, Level>, element: XmlElement): void {
  const index = Number(attributeOf(element, 'ilvl') ?? 0);
  const legal = childOf(element, 'isLgl');
  levels.set(index, {
    start: Number(valueOf(element, 'start') ?? 0),
    format: valueOf(element, 'numFmt') ?? 'decimal',
    pattern: valueOf(element, 'lvlText') ?? '',
    decimal: legal !== undefined && isOn(attributeOf(legal, 'val') ?? 'on'),
    restart: Number(valueOf(element, 'lvlRestart') ?? index),
    style: valueOf(element, 'pStyle'),
  });
}
