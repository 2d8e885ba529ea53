import type { PDFRef as Reference } from '@cantoo/pdf-lib';
import { ok, type Result } from '../../core/result.ts';
import type { DocumentLink } from '../reading.ts';
import { refuse } from '../refusal.ts';
import type { Piece } from '../text-builder.ts';
import { boxAround, type ItemPlace } from './page-lines.ts';

export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A stretch of an item, from a letter of it on. */
export interface ItemOrigin {
  readonly item: ItemPlace;
  readonly from: number;
}

/** One box for each line that a link runs over. */
export function linkBoxes(
  pieces: readonly { piece: Piece<ItemOrigin>; from: number; to: number }[],
): { page: number; box: Box }[] {
  const boxes: { page: number; y: number; size: number; box: Box }[] = [];
  for (const { piece, from, to } of pieces) {
    const { item, from: start } = piece.origin;
    if (piece.text.slice(from, to).trim() === '') continue;
    const box = boxAround(item, start + from, start + to);
    const last = boxes.at(-1);
    if (
      last &&
      last.page === item.page &&
      Math.abs(last.y - item.y) < item.size / 2 &&
      box[0] >= last.box[0] - 1
    ) {
      last.box = [
        Math.min(last.box[0], box[0]),
        Math.min(last.box[1], box[1]),
        Math.max(last.box[2], box[2]),
        Math.max(last.box[3], box[3]),
      ];
    } else {
      boxes.push({ page: item.page, y: item.y, size: item.size, box });
    }
  }
  return boxes;
}

/** The PDF with a link annotation for every box, written after its own bytes. */
export async function appendAnnotations(
  bytes: Uint8Array,
  boxes: readonly { page: number; box: Box; link: DocumentLink }[],
): Promise<Result<Uint8Array>> {
  const { PDFArray, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } = await import('@cantoo/pdf-lib');
  try {
    const pdf = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
    const changed: Reference[] = [];
    // The library looks for the owner of everything that is changed, in the whole file each time; we know the owners.
    const { snapshot } = pdf.context;
    delete pdf.context.snapshot;
    const pages = pdf.getPages();
    for (const { page, box, link } of boxes) {
      const holder = pages[page - 1];
      if (!holder) continue;
      const annotation = pdf.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: box.map((edge) => Math.round(edge * 100) / 100),
        Border: [0, 0, 0],
        F: 4,
        A: { Type: 'Action', S: 'URI', URI: PDFString.of(link.href.replace(/[()\\]/g, '\\$&')) },
        ...(link.title ? { Contents: PDFHexString.fromText(link.title) } : {}),
      });
      const key = PDFName.of('Annots');
      const own = holder.node.get(key);
      const existing = holder.node.Annots();
      const annotations = existing instanceof PDFArray ? existing : pdf.context.obj([]);
      annotations.push(pdf.context.register(annotation));
      if (!existing) holder.node.set(key, annotations);
      changed.push(own instanceof PDFRef ? own : holder.ref);
    }
    if (!snapshot) return refuse('damaged', 'PDF');
    snapshot.markRefsForSave(changed);
    const increment = await pdf.saveIncremental(snapshot);
    const whole = new Uint8Array(bytes.length + increment.length);
    whole.set(bytes);
    whole.set(increment, bytes.length);
    return ok(whole);
  } catch (error) {
    if (/encrypted/i.test(error instanceof Error ? error.message : '')) return refuse('pdf-locked');
    return refuse('damaged', error instanceof Error ? error.message : 'PDF');
  }
}
