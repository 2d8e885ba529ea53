import { foldUnit, foldVietnamese } from '../text/fold.ts';

/**
 * Looks up codes by their printed spelling: case does not count and marks may be missing (QD for QĐ), but a mark too
 * many is another code (HĐ is not HD). Where two codes fit, the exact spelling wins (DA before ĐA).
 */
export function codeTable<T extends { readonly code: string }>(
  entries: readonly T[],
): (printed: string) => T | undefined {
  const byKey = new Map<string, T[]>();
  for (const entry of entries) {
    const key = foldVietnamese(entry.code);
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const find = (printed: string): T | undefined => {
    const fitting = byKey.get(foldVietnamese(printed))?.filter((entry) => spells(printed, entry.code)) ?? [];
    return fitting.find((entry) => entry.code.toUpperCase() === printed.toUpperCase()) ?? fitting[0];
  };
  const found = new Map<string, T | undefined>();
  return (printed) => {
    if (found.has(printed)) return found.get(printed);
    if (found.size >= mostRemembered) found.clear();
    const entry = find(printed);
    found.set(printed, entry);
    return entry;
  };
}

/** A text has few different codes: answers are remembered, up to a number that junk cannot exceed. */
const mostRemembered = 2000;

function spells(printed: string, code: string): boolean {
  for (let i = 0; i < code.length; i++) {
    const wanted = code.charAt(i).toUpperCase();
    const given = printed.charAt(i).toUpperCase();
    if (given !== wanted && foldUnit(wanted.charCodeAt(0)) !== given.toLowerCase().charCodeAt(0))
      return false;
  }
  return printed.length === code.length;
}
