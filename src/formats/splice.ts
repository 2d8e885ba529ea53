/** A change to a source text: `remove` units at an offset give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove?: number | undefined;
  readonly insert: string;
}

/** The source with the edits made; all else stays as it is. Edits at one offset are made in the order given. */
export function spliceText(source: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort((a, b) => a.edit.at - b.edit.at || a.order - b.order);
  const pieces: string[] = [];
  let copied = 0;
  for (const { edit } of ordered) {
    pieces.push(source.slice(copied, edit.at), edit.insert);
    copied = Math.max(copied, edit.at + (edit.remove ?? 0));
  }
  pieces.push(source.slice(copied));
  return pieces.join('');
}

/** Text for an XML or HTML attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\n\r\t]/g, ' ');
