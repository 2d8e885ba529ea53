/** Gives a file to the reader of the page as a download; it is made on this machine and sent nowhere. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const blob = new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `thesis.docx` and `-linked` to `thesis-linked.docx`: the reader's own file is never written over. */
export const nameBeside = (name: string, mark: string, ending?: string): string => {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return `${stem}${mark}${ending ?? (dot > 0 ? name.slice(dot) : '')}`;
};
