import { ok, type Result } from '../core/result.ts';
import { planRunEdits, relationshipSpace } from './docx/link-runs.ts';
import { readNumbering } from './docx/numbering.ts';
import {
  type DocxPackage,
  type DocxPart,
  encodePart,
  openDocxPackage,
  readPart,
  relationshipsName,
} from './docx/package.ts';
import { readStory } from './docx/story.ts';
import type { RunOrigin, StoryContext } from './docx/story-state.ts';
import { readStyles } from './docx/styles.ts';
import type { DocumentLink, DocumentPart, ReadDocument } from './reading.ts';
import { refuse } from './refusal.ts';
import { escapeAttribute, spliceText } from './splice.ts';
import { type BuiltText, startText } from './text-builder.ts';
import { attributeOf, childrenOf, parseXml } from './xml.ts';

interface OpenedDocx {
  readonly file: DocxPackage;
  readonly built: BuiltText<RunOrigin>;
  /** Parts with text of their own. */
  readonly parts: readonly DocxPart[];
}

/** A Word document: the body first, then footnotes, endnotes, page headers and page footers. */
export function readDocx(bytes: Uint8Array, name: string): Result<ReadDocument> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const { file, built } = opened.value;
  const notices = [...(file.macros ? ['macros'] : []), ...(file.signed ? ['signed'] : [])];
  const { text, segments, paragraphs } = built;
  return ok({ format: 'docx', name, text, segments, paragraphs, notices });
}

/** The same document with hyperlinks; parts without links, and all markup beside them, stay byte for byte. */
export function linkDocx(
  bytes: Uint8Array,
  text: string,
  links: readonly DocumentLink[],
): Result<Uint8Array> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const { file, built, parts } = opened.value;
  if (built.text !== text) return refuse('document-changed');
  if (file.macros) return refuse('macros-not-linked');
  const contents = new Map<string, Uint8Array>();
  const plans = planRunEdits(
    built,
    links,
    parts.map((part) => part.text),
  );
  for (const [name, { edits, addresses }] of plans) {
    const part = parts.find((one) => one.name === name);
    if (!part) continue;
    const relationships = addRelationships(file, part, addresses);
    if (!relationships.ok) return relationships;
    contents.set(relationshipsName(name), relationships.value.content);
    const renamed = edits.map((edit) => ({
      ...edit,
      insert: renameIds(edit.insert, relationships.value.ids),
    }));
    contents.set(name, encodePart(part, spliceText(part.text, renamed)));
  }
  return ok(file.zip.replace(contents));
}

function openDocx(bytes: Uint8Array): Result<OpenedDocx> {
  const file = openDocxPackage(bytes);
  if (!file.ok) return file;
  const { zip, main, relationships } = file.value;
  const parts: DocxPart[] = [main];
  const related = (type: string): Result<DocxPart | undefined> => {
    const target = relationships.find((one) => one.type === type)?.target;
    return target !== undefined && zip.has(target) ? readPart(zip, target) : ok(undefined);
  };
  const styles = related('styles');
  if (!styles.ok) return styles;
  const numbering = related('numbering');
  if (!numbering.ok) return numbering;
  const context: StoryContext = {
    builder: startText<RunOrigin>(),
    styles: readStyles(styles.value?.root),
    numberParagraph: readNumbering(numbering.value?.root),
    paragraphs: 0,
    tables: 0,
    barrier: 0,
    calls: new Map(),
    sections: new Map(),
    sectionStart: 1,
  };
  for (const body of childrenOf(main.root, 'body')) readStory(context, main, body);
  for (const kind of ['footnote', 'endnote'] as const) {
    const notes = related(`${kind}s`);
    if (!notes.ok) return notes;
    if (!notes.value) continue;
    parts.push(notes.value);
    readNotes(context, notes.value, kind);
  }
  for (const kind of ['header', 'footer'] as const) {
    for (const { id, target } of relationships.filter((one) => one.type === kind)) {
      if (!zip.has(target) || parts.some((part) => part.name === target)) continue;
      const part = readPart(zip, target);
      if (!part.ok) return part;
      parts.push(part.value);
      readStory(context, part.value, part.value.root, {
        unit: 'paragraph',
        number: context.sections.get(id) ?? 1,
        part: kind,
      });
    }
  }
  return ok({ file: file.value, built: context.builder.finish(), parts });
}

/** Notes stand in the order of their calls; the two that draw the separating line have no text. */
function readNotes(
  context: StoryContext,
  part: DocxPart,
  kind: DocumentPart & ('footnote' | 'endnote'),
): void {
  for (const note of childrenOf(part.root, kind)) {
    if (/separator|continuation/i.test(attributeOf(note, 'type') ?? '')) continue;
    const number = context.calls.get(`${kind} ${attributeOf(note, 'id')}`) ?? 1;
    readStory(context, part, note, { unit: 'paragraph', number, part: kind });
  }
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of a part with one for every address, and the ids that they got (`rIdLink1` may be taken). */
function addRelationships(
  { zip }: DocxPackage,
  part: DocxPart,
  addresses: ReadonlyMap<string, string>,
): Result<{ content: Uint8Array; ids: ReadonlyMap<string, string> }> {
  const name = relationshipsName(part.name);
  const read = zip.has(name) ? readPart(zip, name) : parseXml(emptyRelationships);
  if (!read.ok) return read;
  const decoded =
    'root' in read.value
      ? read.value
      : { text: emptyRelationships, encoding: 'utf-8' as const, marked: false };
  const root = 'root' in read.value ? read.value.root : read.value;
  const taken = new Set(childrenOf(root, 'Relationship').map((one) => attributeOf(one, 'Id')));
  const ids = new Map<string, string>();
  const type = `${relationshipSpace(part.root.space)}/hyperlink`;
  const prefix = root.prefix ? `${root.prefix}:` : '';
  let added = '';
  let next = 1;
  for (const [address, id] of addresses) {
    while (taken.has(`rIdLink${next}`)) next += 1;
    ids.set(id, `rIdLink${next}`);
    added += `<${prefix}Relationship Id="rIdLink${next}" Type="${type}" Target="${escapeAttribute(address)}" TargetMode="External"/>`;
    next += 1;
  }
  const edit =
    root.closeStart < root.end
      ? { at: root.closeStart, insert: added }
      : { at: root.openEnd - 2, remove: 2, insert: `>${added}</${prefix}Relationships>` };
  return ok({ content: encodePart(decoded, spliceText(decoded.text, [edit])), ids });
}

const renameIds = (markup: string, ids: ReadonlyMap<string, string>): string =>
  markup.replace(/ r:id="(rIdLink\d+)"/g, (whole, id: string) =>
    ids.has(id) ? ` r:id="${ids.get(id)}"` : whole,
  );
