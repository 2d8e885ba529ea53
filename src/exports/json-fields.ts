import type { Attestation, Evidence, LineRange } from '../core/evidence/attestation.ts';
import { type Bilingual, type Language, languages } from '../core/language.ts';
import type { Prose, Provision } from '../core/provision/provision.ts';
import type { Addresses } from './addresses.ts';

/*
 * Parts that JSON twins share. Names and shapes are those of the frontmatter, so that who can read the one can read
 * the other; a field without a value is absent, a list without entries is an empty list.
 */

/** Lines as content writes them: `[70, "360-410"]`. */
export const toLines = (lines: readonly LineRange[] | undefined) =>
  lines?.map(([first, last]) => (first === last ? first : `${first}-${last}`));

export const toEvidence = ({ source, at, lines }: Evidence) => ({ source, at, lines: toLines(lines) });

export const toEvidences = (evidence: readonly Evidence[]) => evidence.map(toEvidence);

/** An attestation with exactly the values that its source gives. */
export const toAttestation = ({ source, at, lines, ...stated }: Attestation) => ({
  source,
  at,
  lines: toLines(lines),
  ...stated,
});

export const toTexts = (prose: { readonly [language in Language]?: Prose | undefined }) => ({
  vi: prose.vi?.text,
  en: prose.en?.text,
});

export const toProvision = (provision: Provision) => ({
  ...provision,
  from: toEvidences(provision.from),
  text: toTexts(provision.text),
});

/** What every twin begins with: its schema, its type, its id and its page in both languages. */
export const headOf = (addresses: Addresses, type: TwinType, id: string, path: string) => ({
  $schema: addresses.file(schemaPath(type)),
  type,
  id,
  url: pagesAt(addresses, path),
});

export const pagesAt = (addresses: Addresses, path: string): Bilingual => {
  const [vi = '', en = ''] = languages.map((language) => addresses.page(language, path));
  return { vi, en };
};

/** Types of thing that have a JSON twin, and so a JSON Schema. */
export const twinTypes = [
  'instrument',
  'source',
  'body',
  'kind',
  'topic',
  'actor',
  'concept',
  'conflict',
  'course',
  'known',
] as const;
export type TwinType = (typeof twinTypes)[number];

export const schemaPath = (type: TwinType | 'index'): string => `api/schema/${type}.json`;

/** Twins are written for people too: two spaces, a line end at the end. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
