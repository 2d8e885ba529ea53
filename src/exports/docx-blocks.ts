import {
  AlignmentType,
  ExternalHyperlink,
  type HeadingLevel,
  type LevelFormat,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';

/** What stands one below the other in a document. */
export type Block = Paragraph | Table;

/** Signs that XML has no place for would make a document that Word refuses. */
export const clean = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu,
    '',
  );

/** A stretch of text. */
export const run = (
  text: string,
  format: { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number } = {},
): TextRun => new TextRun({ text: clean(text), ...format });

/** A text in paragraphs, one a line. */
export const paragraphs = (
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

/** A heading that stays with what follows; `breaks` begins a page. */
export const heading = (
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

/** How a list counts, by its name. */
export const listStyle = (
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

/** A line of a list; lists of one name count on unless `instance` differs. */
export const listed = (text: string, reference: string, instance: number): Paragraph =>
  new Paragraph({
    numbering: { reference, level: 0, instance },
    children: [run(text)],
    spacing: { after: 60 },
  });

/** A link to an address. */
export const link = (text: string, address: string): ExternalHyperlink =>
  new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: clean(text), style: 'Hyperlink' })],
  });
