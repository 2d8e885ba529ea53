/** Small questions about a stretch of folded text between two things; each looks at every letter once. */

const wordPattern = /[a-z0-9]+/g;

/** Whether the stretch holds nothing but these words and marks that bind (commas, brackets, quotes, hyphens). */
export function onlyWords(stretch: string, words: ReadonlySet<string>): boolean {
  for (const [word] of stretch.matchAll(wordPattern)) if (!words.has(word)) return false;
  return !/[;!?|\n]/.test(stretch);
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Any of these words or phrases, in any case; the Vietnamese ones with their marks, so that `tại` is not `Tài`. */
export const anyOf = (vi: string, en: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${vi}|${en})(?![\\p{L}])`, 'iu');
