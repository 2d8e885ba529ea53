/** Sharp enough for print: pixels of the picture for one of the drawing. */
const scale = 3;

/** Turns a drawing that the site serves into a picture, in the browser, and hands it over as a file. */
export async function savePicture(drawing: string): Promise<boolean> {
  const image = new Image();
  image.src = drawing;
  try {
    await image.decode();
  } catch {
    // The drawing did not come or the browser cannot read it; the caller says so.
    return false;
  }
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture === null) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = (drawing.split('/').at(-1) ?? 'lineage').replace(/\.svg$/u, '.png');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}
