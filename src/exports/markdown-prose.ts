import { type ProseElement, type ProseNode, readProse, textOf } from './prose-tree.ts';

/**
 * A printed text as Markdown (CommonMark with tables and strike-through). What Markdown would act on is escaped, so
 * that the text reads back as it was; citation marks become plain text.
 */
export const writeProse = (html: string): string => writeBlocks(readProse(html));

const blockNames = new Set([
  'p',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'hr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

function writeBlocks(nodes: readonly ProseNode[]): string {
  const blocks: string[] = [];
  let loose: ProseNode[] = [];
  const flush = (): void => {
    const text = writeParagraph(loose);
    if (text !== '') blocks.push(text);
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !blockNames.has(node.name)) loose.push(node);
    else {
      flush();
      blocks.push(writeBlock(node));
    }
  }
  flush();
  return blocks.join('\n\n');
}

function writeBlock(element: ProseElement): string {
  const { name, children } = element;
  switch (name) {
    case 'p':
      return writeParagraph(children);
    case 'blockquote':
      return indent(writeBlocks(children), '> ', '> ');
    case 'hr':
      return '---';
    case 'pre':
      return fence(textOf(children));
    case 'ul':
    case 'ol':
      return writeList(element);
    case 'table':
      return writeTable(element);
    default:
      // A heading inside a text must not be taken for one of the page.
      return `**${writeParagraph(children)}**`;
  }
}

function writeList({ name, attributes, children }: ProseElement): string {
  const start = Number(attributes['start'] ?? 1);
  const items = children.filter((node) => typeof node !== 'string' && node.name === 'li') as ProseElement[];
  return items
    .map((item, index) => {
      const marker = name === 'ul' ? '- ' : `${start + index}. `;
      return indent(writeBlocks(item.children), marker, ' '.repeat(marker.length));
    })
    .join('\n');
}

function writeTable(table: ProseElement): string {
  const rows = elementsOf(table, 'tr').map((row) =>
    row.children
      .filter((node) => typeof node !== 'string')
      .map((cell) => writeInline(cell.children).trim().replaceAll('|', '\\|')),
  );
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

const elementsOf = (element: ProseElement, name: string): readonly ProseElement[] =>
  element.children.flatMap((node) =>
    typeof node === 'string' ? [] : node.name === name ? [node] : elementsOf(node, name),
  );

const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? `${first}${line}` : line === '' ? rest.trimEnd() : `${rest}${line}`))
    .join('\n');

/** Lines of one paragraph; a line that begins like a heading, list or quotation is kept from being one. */
function writeParagraph(nodes: readonly ProseNode[]): string {
  return writeInline(nodes)
    .trim()
    .split('\n')
    .map((line) => guardStart(line.trimStart()))
    .join('\n');
}

const guardStart = (line: string): string =>
  line.replace(/^(?:([-+#=])|(\d{1,9})([.)])(?=\s|$))/u, (_, sign?: string, digits?: string, dot?: string) =>
    sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
  );

function writeInline(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node, index) => {
      if (typeof node === 'string') return escapeMarkdown(node);
      const inner = (): string => writeInline(node.children);
      switch (node.name) {
        case 'em':
          return `*${inner()}*`;
        case 'strong':
          return `**${inner()}**`;
        case 'del':
          return `~~${inner()}~~`;
        case 'code':
          return codeSpan(textOf(node.children));
        case 'br':
          return lineFollows(nodes[index + 1]) ? '\\' : '\\\n';
        case 'a':
          return `[${inner()}](<${(node.attributes['href'] ?? '').replace(/[<>\\]/gu, '\\$&')}>)`;
        default:
          return inner();
      }
    })
    .join('');
}

/** The printer puts a line end behind `<br>` for the eye. */
const lineFollows = (next: ProseNode | undefined): boolean =>
  typeof next === 'string' && next.startsWith('\n');

/** Signs that Markdown acts on anywhere in a line. `&` only where it would begin a reference. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>~]/gu, '\\$&').replace(/&(?=#?\w+;)/gu, '\\&');

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}\n${text.replace(/\n$/u, '')}\n${ticks}`;
}
