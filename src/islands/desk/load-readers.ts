/** Fetches the readers of all formats but PDF. */
export async function loadReaders(): Promise<void> {
  await Promise.all([
    import('../../formats/plain.ts'),
    import('../../formats/markdown.ts'),
    import('../../formats/html.ts'),
    import('../../formats/docx.ts'),
    import('../../formats/doc.ts'),
  ]);
}

/** Fetches the reader of PDF and the writer of its links: ten times the weight of all the others. */
export async function loadPdfReader(): Promise<void> {
  const [{ getResolvedPDFJS }] = await Promise.all([
    import('unpdf'),
    import('../../formats/pdf.ts'),
    import('@cantoo/pdf-lib'),
  ]);
  await getResolvedPDFJS();
}

/** Whether a failure means that a module or a file of the site did not arrive. */
export const isNotLoaded = (error: unknown): boolean =>
  error instanceof TypeError && /import|fetch|load|network/iu.test(error.message);
