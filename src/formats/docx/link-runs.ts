import type { DocumentLink } from '../reading.ts';
import { type Edit, escapeAttribute } from '../splice.ts';
import type { BuiltText, Piece } from '../text-builder.ts';
import { attributeOf, isElement, type XmlElement } from '../xml.ts';
import type { RunOrigin } from './story-state.ts';

/*
 * A link becomes `w:hyperlink` around whole runs, so the runs at its ends are cut in two: the second half gets a copy of
 * the run's start tag and look. A hyperlink must not stand inside `w:ins` (the schema says so): the insertion is closed
 * before the hyperlink and opened again inside it, with an id of its own.
 *
 *   <w:r>LOOK<w:t>see 25-NQ/TW</w:t></w:r>
 *   <w:r>LOOK<w:t xml:space="preserve">see </w:t></w:r><w:hyperlink r:id="…"><w:r>LOOK<w:t xml:space="preserve">25-NQ/TW</w:t></w:r></w:hyperlink>
 */

export interface PartEdits {
  readonly edits: Edit[];
  /** Relationship ids by address. */
  readonly addresses: Map<string, string>;
}

interface Stretch {
  readonly piece: Piece<RunOrigin>;
  readonly from: number;
  readonly to: number;
}

/** The changes to every part that the links touch, by the part's name. */
export function planRunEdits(
  built: BuiltText<RunOrigin>,
  links: readonly DocumentLink[],
  sources: readonly string[],
): Map<string, PartEdits> {
  const plans = new Map<string, PartEdits>();
  const kept = new Set<XmlElement>();
  const fresh = freshIds(sources);
  for (const link of links) {
    for (const stretches of groupStretches(built.openPieces(link.start, link.end))) {
      const [first, last] = [stretches[0], stretches.at(-1)];
      if (
        !first ||
        !last ||
        stretches.every(({ piece, from, to }) => piece.text.slice(from, to).trim() === '')
      )
        continue;
      const { part } = first.piece.origin;
      const plan = plans.get(part.name) ?? { edits: [], addresses: new Map<string, string>() };
      plans.set(part.name, plan);
      const id = plan.addresses.get(link.href) ?? `rIdLink${plan.addresses.size + 1}`;
      plan.addresses.set(link.href, id);
      plan.edits.push(
        openEdit(first, hyperlinkTag(first.piece.origin, id, link.title), fresh, kept, plan.edits),
      );
      plan.edits.push(
        closeEdit(last, `</${qualified(first.piece.origin.run, 'hyperlink')}>`, fresh, kept, plan.edits),
      );
    }
  }
  return plans;
}

/** Pieces that one hyperlink can span: of one host, with nothing between them that must stay outside. */
function groupStretches(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1)?.at(-1)?.piece.origin;
    const { host, barrier } = stretch.piece.origin;
    if (last && last.host === host && last.barrier === barrier) groups.at(-1)?.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

const qualified = (like: XmlElement, local: string): string =>
  like.prefix ? `${like.prefix}:${local}` : local;

/** The namespace of relationship ids beside a WordprocessingML namespace, transitional or strict. */
export const relationshipSpace = (wordSpace: string): string =>
  wordSpace.includes('purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function hyperlinkTag({ run, part }: RunOrigin, id: string, title: string | undefined): string {
  const space = relationshipSpace(run.space);
  const rootTag = part.text.slice(part.root.start, part.root.openEnd);
  const declared = rootTag.includes(`xmlns:r="${space}"`) ? '' : ` xmlns:r="${space}"`;
  const word = run.prefix || 'w';
  const wordDeclared = run.prefix ? '' : ` xmlns:w="${run.space}"`;
  const tooltip = title ? ` ${word}:tooltip="${escapeAttribute(title.slice(0, 250))}"` : '';
  return `<${qualified(run, 'hyperlink')}${declared}${wordDeclared} r:id="${id}" ${word}:history="1"${tooltip}>`;
}

/** Offset in the source of a place inside a piece; a reference (`&amp;`) is not cut. */
function sourceOffset({ text, origin }: Piece<RunOrigin>, at: number): number {
  if (origin.end - origin.start === text.length) return origin.start + at;
  return at === 0 ? origin.start : origin.end;
}

function openEdit(
  { piece, from }: Stretch,
  tag: string,
  fresh: () => number,
  kept: Set<XmlElement>,
  edits: Edit[],
): Edit {
  const { origin } = piece;
  const offset = sourceOffset(piece, from);
  if (offset > origin.shownStart) return { at: offset, insert: cutText(origin, tag, fresh, kept, edits) };
  if (!isFirstContent(origin)) return { at: origin.node.start, insert: cutRun(origin, tag, fresh) };
  const outer = origin.insertions[0] ?? origin.run;
  const atEdge = [...origin.insertions.slice(1), origin.run].every(
    (one) => one.parent?.children.find(isElement) === one,
  );
  if (origin.insertions.length === 0 || atEdge) return { at: outer.start, insert: tag };
  return { at: origin.run.start, insert: cutInsertions(origin, tag, fresh) };
}

function closeEdit(
  { piece, to }: Stretch,
  tag: string,
  fresh: () => number,
  kept: Set<XmlElement>,
  edits: Edit[],
): Edit {
  const { origin } = piece;
  const offset = to === piece.text.length ? origin.end : sourceOffset(piece, to);
  if (offset < origin.shownEnd) return { at: offset, insert: cutText(origin, tag, fresh, kept, edits) };
  if (origin.run.children.findLast(isElement) !== origin.node)
    return { at: origin.node.end, insert: cutRun(origin, tag, fresh) };
  const outer = origin.insertions[0] ?? origin.run;
  const atEdge = [...origin.insertions.slice(1), origin.run].every(
    (one) => one.parent?.children.findLast(isElement) === one,
  );
  if (origin.insertions.length === 0 || atEdge) return { at: outer.end, insert: tag };
  return { at: origin.run.end, insert: cutInsertions(origin, tag, fresh) };
}

const isFirstContent = ({ run, node }: RunOrigin): boolean =>
  run.children.find((child) => isElement(child) && child.local !== 'rPr') === node;

function cutText(
  origin: RunOrigin,
  tag: string,
  fresh: () => number,
  kept: Set<XmlElement>,
  edits: Edit[],
): string {
  const name = qualified(origin.node, origin.node.local);
  keepSpaces(origin, kept, edits);
  return `</${name}>${cutRun(origin, tag, fresh)}<${name} xml:space="preserve">`;
}

function cutRun(origin: RunOrigin, tag: string, fresh: () => number): string {
  const { run } = origin;
  const look = run.children.find((child): child is XmlElement => isElement(child) && child.local === 'rPr');
  const start = run.source.slice(run.start, run.openEnd);
  const copy = look ? renumber(run.source.slice(look.start, look.end), fresh) : '';
  return `</${qualified(run, 'r')}>${cutInsertions(origin, tag, fresh)}${start}${copy}`;
}

function cutInsertions({ insertions, part }: RunOrigin, tag: string, fresh: () => number): string {
  const close = insertions.toReversed().map((one) => `</${qualified(one, one.local)}>`);
  const open = insertions.map((one) => renumber(part.text.slice(one.start, one.openEnd), fresh));
  return close.join('') + tag + open.join('');
}

/** A copy gets annotation ids of its own, for they are unique in a document. */
const renumber = (markup: string, fresh: () => number): string =>
  markup.replace(
    /(\s\w+:id=)(["'])\d+\2/g,
    (_, name: string, quote: string) => `${name}${quote}${fresh()}${quote}`,
  );

function freshIds(sources: readonly string[]): () => number {
  let highest = 0;
  for (const source of sources) {
    for (const [, id] of source.matchAll(/\sw:id=["'](\d{1,9})["']/g))
      highest = Math.max(highest, Number(id));
  }
  return () => {
    highest += 1;
    return highest;
  };
}

/** A text that is cut must keep the spaces at the cut, and must still not show those at its old ends. */
function keepSpaces({ node, shownStart, shownEnd }: RunOrigin, kept: Set<XmlElement>, edits: Edit[]): void {
  if (kept.has(node) || attributeOf(node, 'space') === 'preserve') return;
  kept.add(node);
  const start = node.source.slice(node.start, node.openEnd);
  const plain = start
    .replace(/\sxml:space\s*=\s*("[^"]*"|'[^']*')/, '')
    .replace(/^<[^\s>]+/, (name) => `${name} xml:space="preserve"`);
  edits.push({ at: node.start, remove: start.length + shownStart - node.openEnd, insert: plain });
  if (shownEnd < node.closeStart)
    edits.push({ at: shownEnd, remove: node.closeStart - shownEnd, insert: '' });
}
