/**
 * Units that composing leaves alone, whatever stands beside them: Latin letters, those of Vietnamese with their marks
 * among them, punctuation, the byte order mark. Most texts hold nothing else, and to see that is cheaper than to
 * compose. U+2000 and U+2001 stay out: they are composed to U+2002 and U+2003.
 */
const unsettled = /[^\u0000-\u02ff\u1e00-\u1eff\u2002-\u20cf\ufeff]/;

/** Text in Unicode's composed form (NFC), which every offset of the core counts in. */
export const nfc = (text: string): string => (unsettled.test(text) ? text.normalize('NFC') : text);

export const isNfc = (text: string): boolean => nfc(text) === text;
