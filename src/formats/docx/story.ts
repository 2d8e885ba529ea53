import type { DocumentPart, DocumentPlace, Paragraph } from '../reading.ts';
import type { ParagraphLook, TextBuilder } from '../text-builder.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  decodeXml,
  isElement,
  type XmlElement,
  xmlReference,
} from '../xml.ts';
import type { NumberParagraph } from './numbering.ts';
import type { DocxPart } from './package.ts';
import { isOn, type ParagraphStyles, readNumberReference, valueOf } from './styles.ts';

/*
 * The walk over a story (body, note, header): blocks are paragraphs, tables and content controls; a paragraph holds runs,
 * a run holds text. Read are inserted text and the first choice of alternate content; left out are deleted and hidden
 * text and the codes of fields. Text of existing links, fields and locked content controls is read, and closed to links.
 */

/** Where a piece of text stands in its part, with all that is needed to cut its run in two. */
export interface RunOrigin {
  readonly part: DocxPart;
  readonly run: XmlElement;
  /** The `w:t`, `w:tab` or other element in the run. */
  readonly node: XmlElement;
  readonly start: number;
  readonly end: number;
  /** What shows of the node, without the spaces at its ends that Word drops. */
  readonly shownStart: number;
  readonly shownEnd: number;
  /** The element that a hyperlink may stand in: the paragraph, or a content control in it. */
  readonly host: XmlElement;
  /** Tracked insertions between the host and the run, outermost first. */
  readonly insertions: readonly XmlElement[];
  /** Grows at everything that a link must not span. */
  readonly barrier: number;
}

export interface StoryContext {
  readonly builder: TextBuilder<RunOrigin>;
  readonly styles: ParagraphStyles;
  readonly numberParagraph: NumberParagraph;
  /** Paragraphs of the body so far, tables of the document so far. */
  paragraphs: number;
  tables: number;
  barrier: number;
  /** The paragraphs that call the notes, by `footnote 3`; the first paragraph of each section's headers, by relation. */
  readonly calls: Map<string, number>;
  readonly sections: Map<string, number>;
  sectionStart: number;
}

interface Story {
  readonly context: StoryContext;
  readonly part: DocxPart;
  /** Fixed for notes and headers. */
  readonly place?: DocumentPlace | undefined;
  readonly fields: ('code' | 'result')[];
}

type Cell = Paragraph['cell'];

interface InlineState {
  readonly host: XmlElement;
  readonly insertions: readonly XmlElement[];
  readonly open: boolean;
  readonly place: DocumentPlace;
  readonly boxes: XmlElement[];
}

/** Reads one story into the builder; a story outside the body has one place. */
export function readStory(
  context: StoryContext,
  part: DocxPart,
  root: XmlElement,
  place?: DocumentPlace,
): void {
  readBlocks({ context, part, place, fields: [] }, root, undefined);
}

function readBlocks(story: Story, element: XmlElement, cell: Cell): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.local === 'p') readParagraph(story, child, cell);
    else if (child.local === 'tbl') readTable(story, child);
    else if (child.local === 'sdt') readBlocks(story, childOf(child, 'sdtContent') ?? child, cell);
    else if (child.local === 'AlternateContent') readBlocks(story, chooseContent(child), cell);
    else if (child.local === 'sectPr') noteSection(story.context, child);
    else if (/^(customXml|ins|moveTo)$/.test(child.local)) readBlocks(story, child, cell);
  }
}

function readTable(story: Story, table: XmlElement): void {
  const number = story.context.tables;
  story.context.tables += 1;
  let row = 0;
  const inside = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.local === 'tr') {
        readRow(story, child, number, row);
        row += 1;
      } else if (/^(sdt|sdtContent|customXml|ins)$/.test(child.local)) inside(child);
    }
  };
  inside(table);
}

function readRow(story: Story, row: XmlElement, table: number, index: number): void {
  let column = 0;
  const inside = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.local === 'tc') {
        readBlocks(story, child, { table, row: index, column });
        column += 1;
      } else if (/^(sdt|sdtContent|customXml)$/.test(child.local)) inside(child);
    }
  };
  inside(row);
}

const chooseContent = (element: XmlElement): XmlElement =>
  childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element;

function noteSection(context: StoryContext, section: XmlElement): void {
  for (const child of section.children) {
    if (!isElement(child) || !/^(header|footer)Reference$/.test(child.local)) continue;
    const relation = /:id\s*=\s*["']([^"']*)/.exec(child.source.slice(child.start, child.openEnd))?.[1] ?? '';
    if (!context.sections.has(relation)) context.sections.set(relation, context.sectionStart);
  }
  context.sectionStart = context.paragraphs + 1;
}

function readParagraph(story: Story, paragraph: XmlElement, cell: Cell, part?: DocumentPart): void {
  const { context } = story;
  const properties = childOf(paragraph, 'pPr');
  const place = story.place ?? {
    unit: 'paragraph',
    number: context.paragraphs + 1,
    ...(part ? { part } : {}),
  };
  const boxes: XmlElement[] = [];
  context.barrier += 1;
  readInline(story, paragraph, { host: paragraph, insertions: [], open: true, place, boxes });
  if (context.builder.hasWords() && !story.place) context.paragraphs += 1;
  context.builder.endParagraph(readLook(context, properties, cell), place);
  const section = childOf(properties, 'sectPr');
  if (section) noteSection(context, section);
  for (const box of boxes) readBox(story, box);
}

function readBox(story: Story, box: XmlElement): void {
  for (const child of box.children) {
    if (!isElement(child)) continue;
    if (child.local === 'p') readParagraph({ ...story, fields: [] }, child, undefined, 'text-box');
    else if (child.local === 'tbl') readTable({ ...story, fields: [] }, child);
    else readBox(story, child);
  }
}

const alignments: Readonly<Record<string, Paragraph['alignment']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function readLook(context: StoryContext, properties: XmlElement | undefined, cell: Cell): ParagraphLook {
  const style = context.styles(valueOf(properties, 'pStyle'));
  const own = readNumberReference(properties);
  const reference = {
    list: own.list ?? style?.list,
    level: own.level ?? (own.list === undefined ? style?.level : undefined),
  };
  return {
    label: context.numberParagraph(reference, style?.id),
    style: style?.name,
    alignment: alignments[valueOf(properties, 'jc') ?? style?.alignment ?? ''],
    cell,
  };
}

function readInline(story: Story, element: XmlElement, state: InlineState): void {
  const { context } = story;
  for (const child of element.children) {
    if (!isElement(child)) continue;
    switch (child.local) {
      case 'r':
        readRun(story, child, state);
        break;
      case 'ins':
      case 'moveTo':
        readInline(story, child, { ...state, insertions: [...state.insertions, child] });
        break;
      case 'hyperlink':
      case 'fldSimple':
        context.barrier += 1;
        readInline(story, child, { ...state, open: false });
        context.barrier += 1;
        break;
      case 'smartTag':
      case 'customXml':
      case 'dir':
      case 'bdo':
        readInline(story, child, {
          ...state,
          host: child,
          open: state.open && state.insertions.length === 0,
        });
        break;
      case 'sdt': {
        const content = childOf(child, 'sdtContent');
        const open = state.open && state.insertions.length === 0 && takesLinks(childOf(child, 'sdtPr'));
        if (content) readInline(story, content, { ...state, host: content, open });
        break;
      }
      case 'AlternateContent':
        context.barrier += 1;
        readInline(story, chooseContent(child), { ...state, open: false });
        context.barrier += 1;
        break;
      case 'oMath':
      case 'oMathPara':
        context.barrier += 1;
        context.builder.fill('\uFFFC');
        break;
    }
  }
}

/** A content control takes links unless it is locked or holds plain text only. */
const takesLinks = (properties: XmlElement | undefined): boolean =>
  !/content/i.test(valueOf(properties, 'lock') ?? '') &&
  !['text', 'date', 'comboBox', 'dropDownList', 'dataBinding'].some((kind) => childOf(properties, kind));

function readRun(story: Story, run: XmlElement, state: InlineState): void {
  const { context } = story;
  const properties = childOf(run, 'rPr');
  const hidden = childOf(properties, 'vanish');
  const raised = valueOf(properties, 'vertAlign') === 'superscript';
  for (const node of run.children) {
    if (!isElement(node)) continue;
    switch (node.local) {
      case 't':
      case 'tab':
      case 'ptab':
      case 'br':
      case 'cr':
      case 'noBreakHyphen':
      case 'sym':
        if (hidden && isOn(attributeOf(hidden, 'val') ?? 'on')) break;
        if (story.fields.includes('code')) break;
        readRunText(story, run, node, state, raised);
        break;
      case 'fldChar':
        context.barrier += 1;
        moveField(story.fields, attributeOf(node, 'fldCharType') ?? '');
        break;
      case 'instrText':
        context.barrier += 1;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        context.calls.set(`${node.local.slice(0, -9)} ${attributeOf(node, 'id')}`, state.place.number);
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        findBoxes(node, state.boxes);
        break;
      case 'AlternateContent':
        readAlternative(story, run, node, state);
        break;
    }
  }
}

/** In a run: a drawing with a text box, or a sign that older programs show as the text of the fallback. */
function readAlternative(story: Story, run: XmlElement, node: XmlElement, state: InlineState): void {
  const boxes = state.boxes.length;
  findBoxes(chooseContent(node), state.boxes);
  if (state.boxes.length > boxes) return;
  story.context.barrier += 1;
  for (const text of childrenOf(childOf(node, 'Fallback'), 't')) {
    readRunText(story, run, text, { ...state, open: false }, false);
  }
  story.context.barrier += 1;
}

function moveField(fields: ('code' | 'result')[], type: string): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'separate' && fields.length > 0) fields.splice(-1, 1, 'result');
  else if (type === 'end') fields.pop();
}

function findBoxes(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.local === 'txbxContent') boxes.push(child);
    else findBoxes(child.local === 'AlternateContent' ? chooseContent(child) : child, boxes);
  }
}

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  sym: ' ',
};

function readRunText(
  story: Story,
  run: XmlElement,
  node: XmlElement,
  state: InlineState,
  raised: boolean,
): void {
  const { builder, barrier } = story.context;
  const open = state.open && story.fields.length === 0;
  const { host, insertions, place } = state;
  const sign = signs[node.local];
  if (sign !== undefined) {
    const [start, end] = [node.start, node.end];
    const origin = {
      part: story.part,
      run,
      node,
      start,
      end,
      shownStart: start,
      shownEnd: end,
      host,
      insertions,
      barrier,
    };
    builder.write(sign, origin, place, open);
    return;
  }
  const [shownStart, shownEnd] = shownText(node);
  for (const text of node.children) {
    if (text.kind !== 'text') continue;
    const pieces = text.literal
      ? [[text.start, text.end] as const]
      : cutReferences(node.source, text.start, text.end);
    for (const [from, to] of pieces) {
      const start = text.literal ? from : Math.max(from, shownStart);
      const end = text.literal ? to : Math.min(to, shownEnd);
      if (start >= end) continue;
      const source = node.source.slice(start, end);
      const words = (text.literal ? source.slice(9, -3) : decodeXml(source)).replace(/\r\n?|\n/g, (mark) =>
        ' '.repeat(mark.length),
      );
      if (raised && /^[\d*(),[\]]+$/.test(words) && /\p{L}$/u.test(builder.last())) builder.fill(' ');
      const origin = {
        part: story.part,
        run,
        node,
        start,
        end,
        shownStart,
        shownEnd,
        host,
        insertions,
        barrier,
      };
      builder.write(words, origin, place, open && !text.literal);
    }
  }
}

/** What shows of a `w:t`: all of it with `xml:space="preserve"`, else without the spaces at its ends. */
function shownText(node: XmlElement): readonly [start: number, end: number] {
  if (attributeOf(node, 'space') === 'preserve') return [node.openEnd, node.closeStart];
  const content = node.source.slice(node.openEnd, node.closeStart);
  const before = content.length - content.replace(/^[ \t\r\n]+/, '').length;
  const after = content.length - content.replace(/[ \t\r\n]+$/, '').length;
  return before === content.length
    ? [node.closeStart, node.closeStart]
    : [node.openEnd + before, node.closeStart - after];
}

/** Stretches of a text between references, and the references. */
function cutReferences(source: string, start: number, end: number): (readonly [number, number])[] {
  const text = source.slice(start, end);
  if (!text.includes('&')) return [[start, end]];
  const cuts: (readonly [number, number])[] = [];
  let at = 0;
  for (const match of text.matchAll(xmlReference)) {
    cuts.push(
      [start + at, start + match.index],
      [start + match.index, start + match.index + match[0].length],
    );
    at = match.index + match[0].length;
  }
  cuts.push([start + at, end]);
  return cuts;
}
