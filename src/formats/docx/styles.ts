import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml.ts';

/** What a paragraph says of its number: a list and a level of it. */
export interface NumberReference {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
}

/** A paragraph style with what it has from the styles that it is based on. */
export interface ParagraphStyle extends NumberReference {
  readonly id: string;
  readonly name: string;
  readonly alignment?: string | undefined;
}

export type ParagraphStyles = (id: string | undefined) => ParagraphStyle | undefined;

/** The paragraph styles of `styles.xml`; an id that is not given means the default style. */
export function readStyles(root: XmlElement | undefined): ParagraphStyles {
  const elements = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of childrenOf(root, 'style')) {
    if ((attributeOf(style, 'type') ?? 'paragraph') !== 'paragraph') continue;
    const id = attributeOf(style, 'styleId') ?? '';
    elements.set(id, style);
    if (isOn(attributeOf(style, 'default') ?? 'off')) standard ??= id;
  }
  const resolved = new Map<string, ParagraphStyle | undefined>();
  const resolve = (id: string): ParagraphStyle | undefined => {
    if (resolved.has(id)) return resolved.get(id);
    resolved.set(id, undefined);
    const element = elements.get(id);
    if (!element) return undefined;
    const base = valueOf(element, 'basedOn');
    const properties = childOf(element, 'pPr');
    const inherited = base === undefined ? undefined : resolve(base);
    const own = readNumberReference(properties);
    const style: ParagraphStyle = {
      id,
      name: valueOf(element, 'name') ?? id,
      alignment: valueOf(properties, 'jc') ?? inherited?.alignment,
      list: own.list ?? inherited?.list,
      level: own.level ?? inherited?.level,
    };
    resolved.set(id, style);
    return style;
  };
  return (id) => {
    const wanted = id ?? standard;
    return wanted === undefined ? undefined : resolve(wanted);
  };
}

export function readNumberReference(properties: XmlElement | undefined): NumberReference {
  const reference = childOf(properties, 'numPr');
  const level = valueOf(reference, 'ilvl');
  return { list: valueOf(reference, 'numId'), level: level === undefined ? undefined : Number(level) };
}

/** The `val` of a child element: `<w:jc w:val="center"/>`. */
export function valueOf(element: XmlElement | undefined, local: string): string | undefined {
  const child = childOf(element, local);
  return child && attributeOf(child, 'val');
}

export const isOn = (value: string): boolean => value !== '0' && value !== 'false' && value !== 'off';
