import { ok, type Result } from '../../core/result.ts';
import { type DecodedText, decodeText, encodeText } from '../encoding.ts';
import { refuse } from '../refusal.ts';
import { attributeOf, childrenOf, parseXml, type XmlElement } from '../xml.ts';
import { openZip, type ZipArchive } from '../zip.ts';

/** An XML part of the package, decoded and scanned. */
export interface DocxPart extends DecodedText {
  readonly name: string;
  readonly root: XmlElement;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `header`, `footnotes`, `hyperlink`. */
  readonly type: string;
  /** The part that it names; an outside address for a hyperlink. */
  readonly target: string;
}

/** A Word document as a package of parts (ECMA-376 part 2). */
export interface DocxPackage {
  readonly zip: ZipArchive;
  readonly main: DocxPart;
  readonly relationships: readonly Relationship[];
  readonly macros: boolean;
  readonly signed: boolean;
}

/** Opens the package and its main part; says what the zip is when it is not a Word document. */
export function openDocxPackage(bytes: Uint8Array): Result<DocxPackage> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const archive = zip.value;
  if (!archive.has('[Content_Types].xml')) {
    return refuse(archive.has('mimetype') && archive.has('content.xml') ? 'opendocument' : 'archive');
  }
  const outer = readRelationships(archive, '');
  if (!outer.ok) return outer;
  const name = outer.value.find((one) => one.type === 'officeDocument')?.target ?? 'word/document.xml';
  if (/^xl\//i.test(name)) return refuse('spreadsheet');
  if (/^ppt\//i.test(name)) return refuse('presentation');
  const main = readPart(archive, name);
  if (!main.ok) return main;
  if (main.value.root.local !== 'document') return refuse('archive');
  const relationships = readRelationships(archive, name);
  if (!relationships.ok) return relationships;
  return ok({
    zip: archive,
    main: main.value,
    relationships: relationships.value,
    macros: archive.names.some((one) => /vbaProject\.bin$/i.test(one)),
    signed: archive.names.some((one) => /^_xmlsignatures\//i.test(one)),
  });
}

export function readPart(zip: ZipArchive, name: string): Result<DocxPart> {
  const content = zip.read(name);
  if (!content.ok) return content;
  const decoded = decodeText(content.value);
  if (!decoded.ok) return refuse('damaged', `${name} is not UTF-8`);
  const root = parseXml(decoded.value.text);
  return root.ok
    ? ok({ ...decoded.value, name, root: root.value })
    : refuse('damaged', `${name}: ${root.reason.replace('damaged:', '')}`);
}

/** The part with another text, in its own encoding. */
export const encodePart = (part: DecodedText, text: string): Uint8Array => encodeText(text, part);

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`; the package itself in `_rels/.rels`. */
export const relationshipsName = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

export function readRelationships(zip: ZipArchive, part: string): Result<Relationship[]> {
  const name = relationshipsName(part);
  if (!zip.has(name)) return ok([]);
  const rels = readPart(zip, name);
  if (!rels.ok) return rels;
  return ok(
    childrenOf(rels.value.root, 'Relationship').map((one) => {
      const target = attributeOf(one, 'Target') ?? '';
      const inside = attributeOf(one, 'TargetMode') !== 'External';
      return {
        id: attributeOf(one, 'Id') ?? '',
        type: (attributeOf(one, 'Type') ?? '').replace(/^.*\//, ''),
        target: inside ? resolveTarget(part, target) : target,
      };
    }),
  );
}

/** `styles.xml` and `/word/styles.xml` seen from `word/document.xml` are `word/styles.xml`. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
