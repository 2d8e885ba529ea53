import { gather } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import type { Level, Prose, Provision } from '../core/provision/provision.ts';
import { type ProseElement, type ProseNode, readProse, textOf } from './prose-tree.ts';
import { writeXmlText } from './xml-text.ts';

/** Levels that Akoma Ntoso has an element for; the others are `hcontainer`s that name theirs. */
const elements: Partial<Record<Level, string>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  article: 'article',
  clause: 'clause',
  point: 'point',
  paragraph: 'paragraph',
};

/**
 * The provisions of an instrument as the hierarchy of Akoma Ntoso, after an editorial introduction. A provision keeps
 * its own id as `eId`. `status` says what the words are: `verbatim` the instrument's own, `edited` a rendering of what
 * sources report. A text that stands in the other language only is given in that one, with its `xml:lang`.
 */
export function writeAknBody(instrument: Instrument, language: Language): string {
  const children = gather(instrument.provisions, ({ parent }) => [parent]);
  const introduction = writeContent(instrument.introduction, language);
  const opening =
    introduction === '' && instrument.provisions.length > 0
      ? ''
      : `<hcontainer eId="introduction--vankien" name="introduction" status="editorial"><content>${introduction || '<p/>'}</content></hcontainer>\n`;
  const status = instrument.holding === 'verbatim' ? 'verbatim' : 'edited';
  const write = (provision: Provision): string => {
    const held = children.get(provision.id) ?? [];
    const text = writeContent(provision.text, language);
    const name = provision.level === undefined ? undefined : elements[provision.level];
    const kind = provision.level ?? provision.kind ?? 'provision';
    const open = name ?? `hcontainer name="${kind}"`;
    const label = provision.label ?? provision.locator;
    const actors = provision.actors.length === 0 ? '' : ` vk:actors="${provision.actors.join(' ')}"`;
    return [
      `<${open.replace(/^(\S+)/u, `$1 eId="${writeXmlText(provision.id)}"`)} status="${status}" vk:authority="${provision.authority}"${actors}>`,
      label === undefined ? '' : `<num>${writeXmlText(label)}</num>`,
      provision.heading === undefined ? '' : `<heading>${writeXmlText(provision.heading)}</heading>`,
      held.length === 0
        ? `<content>${text || '<p/>'}</content>`
        : text === ''
          ? ''
          : `<intro>${text}</intro>`,
      held.map(write).join(''),
      `</${name ?? 'hcontainer'}>\n`,
    ].join('');
  };
  return opening + (children.get(undefined) ?? []).map(write).join('');
}

function writeContent(
  text: { readonly [language in Language]?: Prose | undefined },
  language: Language,
): string {
  const own = text[language]?.html;
  if (own !== undefined && own !== '') return writeBlocks(readProse(own), '');
  const other = otherLanguage(language);
  const foreign = text[other]?.html;
  return foreign === undefined ? '' : writeBlocks(readProse(foreign), ` xml:lang="${other}"`);
}

const inlineNames = new Set(['em', 'strong', 'del', 'code', 'cite', 'a', 'br']);

/** Blocks as Akoma Ntoso has them from HTML. What has no element of its own there becomes a paragraph. */
function writeBlocks(nodes: readonly ProseNode[], lang: string): string {
  const blocks: string[] = [];
  let loose: ProseNode[] = [];
  const flush = (): void => {
    if (textOf(loose).trim() !== '') blocks.push(`<p${lang}>${writeInline(loose)}</p>`);
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || inlineNames.has(node.name)) loose.push(node);
    else {
      flush();
      blocks.push(writeBlock(node, lang));
    }
  }
  flush();
  return blocks.join('');
}

function writeBlock({ name, children }: ProseElement, lang: string): string {
  switch (name) {
    case 'ul':
    case 'ol':
      return `<${name}${lang}>${elementsIn(children)
        .map((item) => `<li>${writeItem(item.children)}</li>`)
        .join('')}</${name}>`;
    case 'blockquote':
      return writeBlocks(children, lang);
    case 'table':
      return `<table${lang}>${rowsIn(children)
        .map((row) => `<tr>${elementsIn(row.children).map(writeCell).join('')}</tr>`)
        .join('')}</table>`;
    case 'hr':
      return '';
    default:
      return `<p${lang}>${writeInline(children)}</p>`;
  }
}

const elementsIn = (nodes: readonly ProseNode[]): readonly ProseElement[] =>
  nodes.filter((node): node is ProseElement => typeof node !== 'string');

const rowsIn = (nodes: readonly ProseNode[]): readonly ProseElement[] =>
  elementsIn(nodes).flatMap((element) => (element.name === 'tr' ? [element] : rowsIn(element.children)));

const writeCell = ({ name, children }: ProseElement): string =>
  `<${name}><p>${writeInline(children)}</p></${name}>`;

/** A list item holds running text and lists; its paragraphs are set apart by a line end. */
function writeItem(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string' || inlineNames.has(node.name)) return writeInline([node]);
      return node.name === 'ul' || node.name === 'ol' ? writeBlock(node, '') : writeInline(node.children);
    })
    .join('');
}

function writeInline(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return writeText(node);
      const inner = writeInline(node.children);
      switch (node.name) {
        case 'em':
          return `<i>${inner}</i>`;
        case 'strong':
          return `<b>${inner}</b>`;
        case 'a':
          return `<a href="${writeXmlText(node.attributes['href'] ?? '')}">${inner}</a>`;
        case 'br':
          return '<eol/>';
        default:
          return inner;
      }
    })
    .join('');
}

/** Text between tags, where a line end is a space. */
const writeText = (text: string): string => writeXmlText(text.replace(/\s+/gu, ' '));
