import type { DocumentPart, DocumentPlace, Paragraph } from '../reading.ts';
import type { ParagraphLook } from '../text-builder.ts';
import { childOf, isElement, type XmlElement } from '../xml.ts';
import type { DocxPart } from './package.ts';
import { chooseContent, readInline } from './runs.ts';
import type { Story, StoryContext } from './story-state.ts';
import { readNumberReference, valueOf } from './styles.ts';

/*
 * The walk over a story (body, note, header): blocks are paragraphs, tables and content controls; a paragraph holds runs
 * (runs.ts), a run holds text (run-text.ts).
 */

type Cell = Paragraph['cell'];
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
