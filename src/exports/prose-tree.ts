/**
 * The HTML that bodies are printed as, taken apart again for formats of other tags. It is our own printer's: tags are
 * balanced, attributes quoted, `<`, `&` and quotes escaped.
 *
 *   prose     = *( text / reference / element )
 *   element   = "<" name *( SP attribute ) ">" prose "</" name ">" / "<" void *( SP attribute ) ">"
 *   reference = "&#x" hex ";" / "&#" digits ";" / "&" ( "amp" / "lt" / "gt" / "quot" / "apos" ) ";"
 */
export interface ProseElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

export type ProseNode = string | ProseElement;

const voids = new Set(['br', 'hr', 'img', 'input']);
const token = /<\/([a-z][a-z0-9]*)>|<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+|</gu;
const attribute = /([a-z-]+)(?:="([^"]*)")?/gu;

/** The blocks of a printed text; the citation marks stay as elements called `cite`. */
export function readProse(html: string): readonly ProseNode[] {
  const root: ProseNode[] = [];
  const open: { readonly name: string; readonly children: ProseNode[] }[] = [];
  const into = (): ProseNode[] => open.at(-1)?.children ?? root;
  for (const [whole, closing, name, list = ''] of html.matchAll(token)) {
    if (closing !== undefined) {
      if (open.at(-1)?.name === closing) open.pop();
    } else if (name !== undefined) {
      const children: ProseNode[] = [];
      into().push({ name, attributes: readAttributes(list), children });
      if (!voids.has(name)) open.push({ name, children });
    } else {
      into().push(readReferences(whole));
    }
  }
  return root;
}

const readAttributes = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...list.matchAll(attribute)].map(([, name = '', value = '']) => [name, readReferences(value)]),
  );

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const readReferences = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return point > 0x10ffff ? whole : String.fromCodePoint(point);
    },
  );

/** The text of nodes without their tags. */
export const textOf = (nodes: readonly ProseNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : textOf(node.children)))
    .join('');
