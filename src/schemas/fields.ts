import { z } from 'zod';
import { parseLineRanges } from '../core/evidence/line-range.ts';
import { parsePlace } from '../core/evidence/place.ts';
import { parsePartialDate } from '../core/instrument/partial-date.ts';

/**
 * A failed field names the rule that it breaks and the values that the sentence needs; zod's own issues are turned
 * into rules in issues.ts.
 */
export interface RuleParams {
  readonly rule: string;
  readonly values?: Readonly<Record<string, string>>;
}

const broken = (rule: string, values: Record<string, string> = {}): { params: RuleParams } => ({
  params: { rule, values },
});

/** Text in Unicode NFC without control characters. */
export const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    if (value !== value.normalize('NFC')) context.addIssue({ code: 'custom', ...broken('text-not-nfc') });
  });

export const bilingual = z.strictObject({ vi: text, en: text });
export const localized = z.strictObject({ vi: text.optional(), en: text.optional() });

/** The ASCII slug that files, URLs and references share. */
export const id = z.string().superRefine((value, context) => {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value))
    context.addIssue({ code: 'custom', ...broken('id-form', { actual: value }) });
});

/** A provision's id: a slug whose later duties from one clause end in `--b`, `--c`. */
export const provisionId = z.string().superRefine((value, context) => {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z])?$/u.test(value)) {
    context.addIssue({ code: 'custom', ...broken('id-form', { actual: value }) });
  }
});

/** `2003`, `2003-03` or `2003-03-12`. */
export const partialDate = z.union([z.string(), z.number().int()]).transform((value, context) => {
  const date = parsePartialDate(String(value));
  if (date.ok) return date.value;
  context.addIssue({ code: 'custom', ...broken('date-form', { actual: String(value) }) });
  return z.NEVER;
});

export const place = text.superRefine((value, context) => {
  const parsed = parsePlace(value);
  if (!parsed.ok)
    context.addIssue({ code: 'custom', ...broken('place-form', { actual: value, word: parsed.reason }) });
});

/** `[70, 360-410]`: lines of the text that was read. */
export const lines = z
  .array(z.union([z.number(), z.string()]))
  .min(1)
  .transform((items, context) => {
    const ranges = parseLineRanges(items.join(','));
    if (ranges.ok) return ranges.value;
    context.addIssue({ code: 'custom', ...broken('lines-form', { actual: ranges.reason }) });
    return z.NEVER;
  });

export const evidence = z.strictObject({ source: id, at: place.optional(), lines: lines.optional() });
export const attested = z.array(evidence).min(1);
export const ids = z.array(id).default([]);
export const variants = z
  .strictObject({ vi: z.array(text).default([]), en: z.array(text).default([]) })
  .default({ vi: [], en: [] });
