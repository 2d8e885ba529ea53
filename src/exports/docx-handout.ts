import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync } from 'fflate';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { rightAnswer } from '../core/study/questions/grade.ts';
import type { Question } from '../core/study/questions/question.ts';
import type { Session } from '../core/study/session.ts';
import type { ItemView, PartView } from '../core/study/session-view.ts';
import { jumble, openSheet, type SessionSheet, type SheetOptions } from './session-sheet.ts';
import { authorityWords } from './session-words.ts';
import { toArchive, writeZip } from './zip.ts';

/*
 * The hand-out as a Word document on A4: agenda, what is read with its sources, questions, and the answer key on pages of
 * its own at the end, so that it can be kept back. The library draws ids at random and writes the time of day; both are
 * taken out again, so that the same session gives the same bytes.
 */

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;

export async function writeDocxHandout(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): Promise<Uint8Array> {
  const sheet = openSheet(corpus, session, language, options);
  const document = new Document({
    title: clean(sheet.view.title),
    creator: 'văn/kiện',
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: 26,
            language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
      },
    },
    numbering: {
      config: [
        listStyle('questions', LevelFormat.DECIMAL, '%1.'),
        listStyle('choices', LevelFormat.UPPER_LETTER, '%1.'),
        listStyle('dots', LevelFormat.BULLET, '•'),
        listStyle('answers', LevelFormat.DECIMAL, '%1.'),
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: footer(sheet) },
        children: [
          ...frontMatter(sheet),
          ...sheet.view.parts.flatMap((part) => writePart(sheet, part)),
          ...writeTalks(sheet),
          ...writeQuestions(sheet),
          ...writeSources(sheet),
          ...writeKey(sheet),
        ],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)));
}

type Block = Paragraph | Table;

/** Signs that XML has no place for would make a document that Word refuses. */
const clean = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu,
    '',
  );

const run = (
  text: string,
  format: { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number } = {},
): TextRun => new TextRun({ text: clean(text), ...format });

/** A text in paragraphs, one a line. */
const paragraphs = (
  text: string,
  format: { readonly indent?: number; readonly italics?: boolean } = {},
): readonly Paragraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        new Paragraph({
          children: [run(line, format.italics === true ? { italics: true } : {})],
          spacing: { after: 80 },
          ...(format.indent === undefined ? {} : { indent: { left: format.indent } }),
        }),
    );

const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  breaks = false,
): Paragraph =>
  new Paragraph({
    heading: level,
    children: [run(text)],
    spacing: { before: 240, after: 120 },
    keepNext: true,
    pageBreakBefore: breaks,
  });

const listStyle = (
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: reference === 'choices' ? 1000 : 500, hanging: 400 } } },
    },
  ],
});

const listed = (text: string, reference: string, instance: number): Paragraph =>
  new Paragraph({
    numbering: { reference, level: 0, instance },
    children: [run(text)],
    spacing: { after: 60 },
  });

const link = (text: string, address: string): ExternalHyperlink =>
  new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: clean(text), style: 'Hyperlink' })],
  });

function footer({ say, release, view }: SessionSheet): Footer {
  const words = [view.title, release === null ? '' : say('release', { n: release })].filter(
    (part) => part !== '',
  );
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run(`${words.join(' · ')} · `, { size: 18 }),
          new TextRun({ children: [PageNumber.CURRENT], size: 18 }),
        ],
      }),
    ],
  });
}

function frontMatter(sheet: SessionSheet): readonly Block[] {
  const { view, say } = sheet;
  const facts = [
    [say('audience'), view.audience ?? ''],
    [say('length'), say('minutes', { n: view.minutes })],
    [say('when'), view.when],
  ].filter(([, value]) => value !== '');
  return [
    heading(view.title, HeadingLevel.TITLE),
    ...facts.map(
      ([name = '', value = '']) =>
        new Paragraph({ children: [run(`${name}: `, { bold: true }), run(value)], spacing: { after: 60 } }),
    ),
    ...(view.aims.length === 0
      ? []
      : [heading(say('aims'), HeadingLevel.HEADING_1), ...view.aims.map((aim) => listed(aim, 'dots', 0))]),
    ...(view.parts.length === 0 ? [] : [heading(say('agenda'), HeadingLevel.HEADING_1), agenda(sheet)]),
  ];
}

function agenda({ view, say }: SessionSheet): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = [5600, 2000, 2038];
  const cell = (text: string, index: number): TableCell =>
    new TableCell({
      children: [new Paragraph({ children: [run(text)] })],
      width: { size: widths[index] ?? 2000, type: WidthType.DXA },
      borders: { top: border, bottom: border, left: none, right: none },
    });
  return new Table({
    width: { size: 9638, type: WidthType.DXA },
    columnWidths: widths,
    rows: view.parts.map(
      ({ title, formName, minutes }) =>
        new TableRow({ children: [title, formName, say('minutes', { n: minutes })].map(cell) }),
    ),
  });
}

const writePart = (sheet: SessionSheet, part: PartView): readonly Block[] =>
  part.items.length === 0
    ? []
    : [heading(part.title, HeadingLevel.HEADING_1), ...part.items.flatMap((item) => writeItem(sheet, item))];

function writeItem({ say, language, addressOf }: SessionSheet, item: ItemView): readonly Block[] {
  const name = item.href === null ? run(item.heading) : link(item.heading, addressOf(item.href));
  const authority = item.authority === null ? '' : authorityWords[item.authority][language];
  const foot = [
    authority,
    item.sources.length === 0 ? '' : `${say('source')}: ${item.sources.join('; ')}`,
  ].filter((part) => part !== '');
  const warnings = item.warnings
    .filter(({ kind }) => kind !== 'force-unknown')
    .map(({ text }) => `${say('warning')}: ${text[language]}`);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [name],
      spacing: { before: 160, after: 60 },
      keepNext: true,
    }),
    ...(item.text === null ? [] : paragraphs(item.text.text, { indent: 300 })),
    ...[...item.lines, ...warnings].flatMap((line) => paragraphs(line)),
    ...(foot.length === 0 ? [] : paragraphs(foot.join(' · '), { italics: true })),
  ];
}

const writeTalks = ({ set, say }: SessionSheet): readonly Block[] =>
  set.discussions.length === 0
    ? []
    : [
        heading(say('discussion'), HeadingLevel.HEADING_1),
        ...set.discussions.flatMap((talk) => [
          ...paragraphs(talk.prompt),
          ...talk.positions.map(({ says, by }) => listed(say('says', { position: says, by }), 'dots', 0)),
        ]),
      ];

function writeQuestions(sheet: SessionSheet): readonly Block[] {
  const { set, say, language } = sheet;
  if (set.questions.length === 0 && set.shortage === undefined) return [];
  return [
    heading(say('questions'), HeadingLevel.HEADING_1),
    ...(set.shortage === undefined ? [] : paragraphs(set.shortage[language], { italics: true })),
    ...set.questions.flatMap((question, index) => [
      listed(question.prompt, 'questions', 0),
      ...choicesOf(sheet, question, index),
    ]),
  ];
}

function choicesOf({ say }: SessionSheet, question: Question, instance: number): readonly Block[] {
  switch (question.kind) {
    case 'true-false':
      return [say('true'), say('false')].map((text) => listed(text, 'choices', instance));
    case 'single':
    case 'cloze':
    case 'multiple':
      return question.options.map(({ text }) => listed(text, 'choices', instance));
    case 'matching': {
      const rights = jumble(
        question,
        question.pairs.map(({ right }) => right.text),
      );
      return [
        ...question.pairs.map(({ left }) => listed(`${left.text}: ……`, 'dots', 0)),
        ...rights.map((text) => listed(text, 'choices', instance)),
      ];
    }
    case 'ordering':
      return jumble(question, question.sequence).map(({ text }) => listed(`…… ${text}`, 'dots', 0));
    case 'short':
      return paragraphs('………………………………', { indent: 500 });
  }
}

const writeSources = ({ view, say, addressOf }: SessionSheet): readonly Block[] =>
  view.sources.length === 0
    ? []
    : [
        heading(say('sources'), HeadingLevel.HEADING_1),
        ...view.sources.map(
          ({ name, title, href, address }) =>
            new Paragraph({
              numbering: { reference: 'dots', level: 0, instance: 0 },
              spacing: { after: 60 },
              children: [
                link(name, addressOf(href)),
                ...(title === null || title.text === name ? [] : [run(`. ${title.text}`)]),
                ...(address === null ? [] : [run(' '), link(address, address)]),
              ],
            }),
        ),
        ...paragraphs(say('own'), { italics: true }),
      ];

function writeKey({ set, say, addressOf }: SessionSheet): readonly Block[] {
  if (set.questions.length === 0 && set.discussions.length === 0) return [];
  const proof = ({ text, by, href }: Question['proofs'][number]): Paragraph =>
    new Paragraph({
      indent: { left: 500 },
      spacing: { after: 60 },
      children: [run(`${text} (`), link(by, addressOf(href)), run(')')],
    });
  return [
    heading(say('key'), HeadingLevel.HEADING_1, true),
    ...set.questions.flatMap((question) => [
      listed(rightAnswer(question, { true: say('true'), false: say('false') }), 'answers', 0),
      ...question.proofs.map(proof),
    ]),
    ...set.discussions.flatMap((talk) =>
      paragraphs(`${talk.prompt.split(/[.?]\s/u)[0] ?? ''}: ${talk.favours}`),
    ),
  ];
}

/** An id of the library: drawn at random, longer than those that it counts. */
const drawnId = /\brId[A-Za-z0-9_-]{12,}(?![A-Za-z0-9_-])/gu;

/** Gives every part of the package the same ids, day and zip time, whenever it was made. */
function settle(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const texts = new Map(
    names
      .filter((name) => /\.(?:xml|rels)$/u.test(name))
      .map((name) => [name, new TextDecoder().decode(parts[name])]),
  );
  const ids = new Map<string, string>();
  for (const text of texts.values()) {
    for (const [id] of text.matchAll(drawnId)) if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
  }
  const settled = names.map((name) => {
    const text = texts.get(name);
    if (text === undefined) return [name, parts[name] ?? new Uint8Array()] as const;
    const fixed = text
      .replace(drawnId, (id) => ids.get(id) ?? id)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, '$12020-01-01T00:00:00Z');
    return [name, fixed] as const;
  });
  return writeZip(toArchive(Object.fromEntries(settled)));
}
