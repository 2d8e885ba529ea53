import { strToU8, unzipSync, zipSync } from 'fflate';

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly footnotes?: string | undefined;
  readonly header?: string | undefined;
  readonly numbering?: string | undefined;
  readonly styles?: string | undefined;
  /** Entries beside, by name. */
  readonly more?: Readonly<Record<string, Uint8Array>> | undefined;
}

/** A Word file written by hand, for what a library does not write: tracked changes, fields, content controls. */
export function makeWordFile({
  body,
  footnotes,
  header,
  numbering,
  styles,
  more = {},
}: WordParts): Uint8Array {
  const root = (name: string, content: string): Uint8Array =>
    strToU8(`${heading}<w:${name} xmlns:w="${space}" xmlns:r="${relations}">${content}</w:${name}>`);
  const parts: [name: string, file: string, content: string | undefined][] = [
    ['footnotes', 'footnotes', footnotes],
    ['header', 'header1', header],
    ['numbering', 'numbering', numbering],
    ['styles', 'styles', styles],
  ];
  const present = parts.filter(([, , content]) => content !== undefined);
  const related = present.map(
    ([type, file], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${file}.xml"/>`,
  );
  const rootNames: Readonly<Record<string, string>> = { header: 'hdr' };
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${heading}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${heading}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': strToU8(
      `${heading}<Relationships xmlns="${packages}/relationships">${related.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      present.map(([type, file, content]) => [
        `word/${file}.xml`,
        root(rootNames[type] ?? type, content ?? ''),
      ]),
    ),
    ...more,
  });
}

/** A paragraph of runs; a plain text is a run of its own. */
export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The parts of a Word file as texts, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

/** The stretch of the text of each place where the words stand, as links to an address of their own. */
export const linksTo = (text: string, ...words: readonly string[]) =>
  words.map((word) => {
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`no “${word}” in the text`);
    return { start, end: start + word.length, href: `https://example.org/${encodeURIComponent(word)}` };
  });
