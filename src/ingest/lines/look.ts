/** The text ends a sentence, an item or a heading. */
export const endsSentence = (text: string): boolean => /[.;:!?…][\]["'”’»)*\s\d]{0,6}$/u.test(text);

/** All letters are capitals, and there are some. */
export const isUpper = (text: string): boolean =>
  !/[a-z]/.test(text) && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** Capitals but for the small letters of codes such as QĐ-TTg; told by the beginning of a long text. */
export function isMostlyUpper(text: string): boolean {
  if (isUpper(text)) return true;
  const start = text.slice(0, 300);
  return (start.match(/\p{Lu}/gu)?.length ?? 0) >= 8 && (start.match(/\p{Ll}/gu)?.length ?? 0) <= 3;
}

/** A title in capitals, with the label of its unit before it or not: `Mục 1. TRÁCH NHIỆM`. */
export const isTitle = (text: string): boolean =>
  isUpper(text.replace(/^(?:Chương|Mục|Tiểu mục|Phần(?: thứ)?)\s\S{1,6}\s/u, ''));

/** A text with Đ for the letters that stand in for it (Ð, Ɖ), as long as before: for reading, never for printing. */
export const plainD = (text: string): string =>
  /[ÐƉðɖ]/u.test(text) ? text.replace(/[ÐƉ]/gu, 'Đ').replace(/[ðɖ]/gu, 'đ') : text;
