import type { Stretch } from '../../core/notes/place-quote.ts';

/**
 * The words of a provision as one text, white space as single spaces, with the way back from a place in it to the page.
 * Marks of sources and numbers of printed links are no words of it.
 */
export interface ProvisionText {
  readonly text: string;
  readonly units: readonly { readonly node: Text; readonly offset: number }[];
}

export function readProvisionText(provision: Element): ProvisionText {
  const prose = provision.querySelector('.prose');
  const units: { node: Text; offset: number }[] = [];
  let text = '';
  if (prose === null || prose.closest('.provision') !== provision) return { text, units };
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('.marks, .printed-link') !== null) continue;
    const words = (node as Text).data;
    for (let offset = 0; offset < words.length; offset += 1) {
      const sign = words.charAt(offset);
      const space = /\s/u.test(sign);
      if (space && (text === '' || text.endsWith(' '))) continue;
      text += space ? ' ' : sign;
      units.push({ node: node as Text, offset });
    }
    // Paragraphs are apart, whatever stands between them in the file.
    const block = node.parentElement?.closest('p, li, td');
    if (block !== null && block !== undefined && !text.endsWith(' ') && isLastIn(block, node)) {
      text += ' ';
      units.push({ node: node as Text, offset: words.length });
    }
  }
  return { text, units };
}

const isLastIn = (block: Element, node: Node): boolean => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  for (let one = walker.nextNode(); one !== null; one = walker.nextNode())
    if (one.parentElement?.closest('.marks, .printed-link') === null) last = one;
  return last === node;
};

/** The stretch of a provision's text that the reader has selected; null when nothing of it is. */
export function readSelection(provision: Element, selection: Selection | null): Stretch | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const { text, units } = readProvisionText(provision);
  const inside = units.flatMap(({ node, offset }, index) =>
    range.comparePoint(node, offset) === 0 &&
    range.comparePoint(node, Math.min(offset + 1, node.length)) === 0
      ? [index]
      : [],
  );
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = text.slice(first, last + 1);
  const start = first + words.length - words.trimStart().length;
  const end = first + words.trimEnd().length;
  return end > start ? { start, end } : null;
}

/** Marks a stretch on the page, piece by piece, so that links and emphasis inside it stay whole. */
export function markStretch(provision: Element, { start, end }: Stretch, note: string): void {
  const pieces = new Map<Text, { from: number; to: number }>();
  for (const { node, offset } of readProvisionText(provision).units.slice(start, end)) {
    const piece = pieces.get(node);
    if (piece === undefined) pieces.set(node, { from: offset, to: offset + 1 });
    else piece.to = Math.max(piece.to, offset + 1);
  }
  for (const [node, { from, to }] of pieces) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, Math.min(to, node.length));
    const mark = document.createElement('mark');
    mark.className = 'own-mark';
    mark.dataset['note'] = note;
    range.surroundContents(mark);
  }
}

/** Takes all marks of the reader away; the text is as the page came. */
export function removeMarks(): void {
  for (const mark of document.querySelectorAll('mark.own-mark')) {
    const holder = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    holder?.normalize();
  }
}
