/**
 * Puts document numbers and dates (`49-NQ/QUTW`, `25-2-2010`) of an escaped HTML text into spans that no line break
 * enters. The text itself stays as it is, so that it is copied as it was typed.
 */
export const holdTogether = (html: string): string =>
  html.replace(
    /(?<![\p{L}\p{N}/#.-])\d+\p{L}*(?:[-/][\p{L}\p{N}]+)+/gu,
    (number) => `<span class="number">${number}</span>`,
  );
