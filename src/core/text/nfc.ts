/** Text in Unicode's composed form (NFC), which every offset of the core counts in. */
export const nfc = (text: string): string => text.normalize('NFC');

export const isNfc = (text: string): boolean => nfc(text) === text;
