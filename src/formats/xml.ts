import { ok, type Result } from '../core/result.ts';
import { MAX_XML_DEPTH } from './limits.ts';
import { refuse } from './refusal.ts';

/*
 * A scanner for the XML of office packages that keeps the offsets of everything, so that a part can be changed by
 * splicing and stays the same byte for byte elsewhere. It is the same in Node and in browsers, which a DOM is not.
 *
 *   part     = [declaration] (comment | instruction | text)* element (comment | instruction | text)*
 *   element  = '<' name attribute* ('/>' | '>' (element | text | cdata | comment | instruction)* '</' name '>')
 *
 * Refused: a document type (entities of one's own are an attack, and Word writes none), tags that do not match, a '<' in
 * an attribute. Not checked: which characters a name may have, attributes given twice.
 */

export interface XmlElement {
  readonly kind: 'element';
  readonly prefix: string;
  readonly local: string;
  /** The address of the namespace, empty for none. */
  readonly space: string;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlNode[];
  /** The start tag's offsets; `start` is also the element's. */
  readonly start: number;
  readonly openEnd: number;
  /** Offset of the end tag; for `<a/>` the same as `end`. */
  readonly closeStart: number;
  readonly end: number;
  /** The part that it stands in. */
  readonly source: string;
}

export interface XmlText {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly parent: XmlElement;
  /** True for a CDATA section: `start` and `end` then hold its brackets too. */
  readonly literal: boolean;
}

export type XmlNode = XmlElement | XmlText;

type Building = { -readonly [key in keyof XmlElement]: XmlElement[key] } & { children: XmlNode[] };
type Scope = {
  readonly spaces: ReadonlyMap<string, string>;
  readonly element: Building;
  readonly name: string;
};

const tag = /<(\/?)([^\s/>="'<]+)((?:\s+[^\s/>="'<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const xmlSpaces = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['', ''],
]);

/** The root element of a part, or that it is damaged, with the offset. */
export function parseXml(source: string): Result<XmlElement> {
  const open: Scope[] = [];
  let root: Building | undefined;
  let at = 0;
  const damaged = (): Result<never> => refuse('damaged', `XML at ${at}`);
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const textEnd = next < 0 ? source.length : next;
    const top = open.at(-1);
    if (textEnd > at) {
      if (top)
        top.element.children.push({
          kind: 'text',
          start: at,
          end: textEnd,
          parent: top.element,
          literal: false,
        });
      else if (source.slice(at, textEnd).trim() !== '') return damaged();
    }
    at = textEnd;
    if (next < 0) break;
    const skipped = skipMarkup(source, at);
    if (skipped < 0) return damaged();
    if (skipped > 0) {
      if (source.startsWith('<![CDATA[', at)) {
        if (!top) return damaged();
        top.element.children.push({
          kind: 'text',
          start: at,
          end: skipped,
          parent: top.element,
          literal: true,
        });
      }
      at = skipped;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(source);
    if (!match) return damaged();
    const [whole, closing, name = '', attributes = '', empty] = match;
    const end = at + whole.length;
    if (closing) {
      const scope = open.pop();
      if (!scope || scope.name !== name || attributes || empty) return damaged();
      scope.element.closeStart = at;
      scope.element.end = end;
    } else {
      if (open.length >= MAX_XML_DEPTH || (root && !top)) return damaged();
      const scope = openElement(source, at, end, name, attributes, top);
      if (!scope) return damaged();
      if (top) top.element.children.push(scope.element);
      else root = scope.element;
      if (!empty) open.push(scope);
    }
    at = end;
  }
  return root && open.length === 0 ? ok(root) : damaged();
}

/** End of a comment, an instruction or a CDATA section at an offset; 0 when none stands there, -1 when it is broken. */
function skipMarkup(source: string, at: number): number {
  const second = source[at + 1];
  if (second !== '!' && second !== '?') return 0;
  const marks = source.startsWith('<!--', at)
    ? '-->'
    : source.startsWith('<![CDATA[', at)
      ? ']]>'
      : second === '?'
        ? '?>'
        : '';
  const end = marks ? source.indexOf(marks, at + 2) : -1;
  return end < 0 ? -1 : end + marks.length;
}

function openElement(
  source: string,
  start: number,
  end: number,
  name: string,
  attributes: string,
  parent: Scope | undefined,
): Scope | undefined {
  let spaces = parent?.spaces ?? xmlSpaces;
  if (attributes.includes('xmlns')) {
    const own = new Map(spaces);
    for (const [, prefix = '', double, single] of attributes.matchAll(
      /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    )) {
      own.set(prefix, decodeXml(double ?? single ?? ''));
    }
    spaces = own;
  }
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const space = spaces.get(prefix);
  if (space === undefined) return undefined;
  const element: Building = {
    kind: 'element',
    prefix,
    local: name.slice(colon + 1),
    space,
    parent: parent?.element,
    children: [],
    start,
    openEnd: end,
    closeStart: end,
    end,
    source,
  };
  return { spaces, element, name };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A reference of XML text: `&amp;`, `&#272;`, `&#x110;`. */
export const xmlReference = /&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi;

/** XML text with its references resolved; an unknown one stays as written. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(xmlReference, (whole, hex?: string, decimal?: string, name?: string) => {
        const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : -1;
        if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
        return named[name ?? ''] ?? whole;
      })
    : text;

/** The value of an attribute by its local name; an attribute of the element's own namespace goes before others. */
export function attributeOf(element: XmlElement, local: string): string | undefined {
  const start = element.source.slice(element.start, element.openEnd);
  if (!start.includes(local)) return undefined;
  let found: string | undefined;
  for (const [, name = '', double, single] of start.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const colon = name.indexOf(':');
    if (name.slice(colon + 1) !== local || name.startsWith('xmlns')) continue;
    if (name.slice(0, Math.max(0, colon)) === element.prefix) return decodeXml(double ?? single ?? '');
    found ??= decodeXml(double ?? single ?? '');
  }
  return found;
}

export const isElement = (node: XmlNode): node is XmlElement => node.kind === 'element';

/** The first child element of a name. */
export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.local === local);

export const childrenOf = (element: XmlElement | undefined, local: string): XmlElement[] =>
  (element?.children ?? []).filter((node): node is XmlElement => isElement(node) && node.local === local);
