import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { type Body, readBody } from '../markdown/body.ts';
import { issuesToFindings } from '../schemas/issues.ts';
import { type ProvisionAttributes, provisionSchema } from '../schemas/provision.ts';
import {
  type CollectionName,
  collections,
  isCollectionName,
  isListPath,
  type ListPath,
} from './collections.ts';
import { splitFile } from './frontmatter.ts';
import { findNonNfc } from './non-nfc.ts';
import { parseList } from './parse-list.ts';
import { findPlaceholders } from './placeholders.ts';
import { findInvisible, findUnreadable } from './unreadable-text.ts';

/** A provision of one file: its attributes checked, its own text, the index of the provision that holds it. */
export interface ParsedProvision {
  readonly attributes: ProvisionAttributes;
  /** Names of the attributes that the author wrote. */
  readonly written: readonly string[];
  readonly prose: Body['provisions'][number]['prose'];
  readonly parent?: number | undefined;
  readonly position: { readonly line: number; readonly column: number };
}

/** One content file, read and checked by itself. A plain value, so that it can be kept until the file changes. */
export interface ParsedFile {
  readonly path: string;
  readonly collection: CollectionName | ListPath | null;
  readonly id: string;
  /** `vi` for `<id>.vi.mdx`; null for the first file, which holds the facts and the English body. */
  readonly language: Language | null;
  /** The frontmatter in the shape of its schema; null when it is absent or wrong. */
  readonly record: unknown;
  readonly introduction?: Body['introduction'];
  readonly provisions: readonly ParsedProvision[];
  /** Pages that could not be read whole, `instruments/25-nq-tw-2013`: what they lack is not held against others. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads one file of content/. `path` is relative to the project: `content/instruments/25-nq-tw-2013.mdx`. */
export function parseFile(path: string, text: string): ParsedFile {
  const unreadable = findUnreadable(path, text);
  if (isListPath(path)) {
    const list =
      unreadable.length > 0 ? { record: [], unread: [path], findings: unreadable } : parseList(path, text);
    return { path, collection: path, id: path, language: null, provisions: [], ...list };
  }
  const match = /^content\/([a-z]+)\/([^/]+?)(\.vi)?\.mdx$/u.exec(path);
  const [, folder = '', id = '', vietnamese] = match ?? [];
  if (!isCollectionName(folder)) {
    return {
      path,
      collection: null,
      id: path,
      language: null,
      record: null,
      provisions: [],
      unread: [],
      findings: [unknownFile(path)],
    };
  }
  if (unreadable.length > 0) {
    const unread = [`${folder}/${id}`];
    const language = vietnamese === undefined ? null : 'vi';
    return {
      path,
      collection: folder,
      id,
      language,
      record: null,
      provisions: [],
      unread,
      findings: unreadable,
    };
  }
  const split = splitFile(path, text);
  const findings: Finding[] = [...split.findings];
  const language = vietnamese === undefined ? null : 'vi';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    findings.push({ rule: 'file-name', path, values: { actual: id } });
  const record =
    split.findings.length > 0 ? null : readRecord(path, folder, language, split.frontmatter, findings);
  const body = readBody(split.body, split.bodyLine);
  // Facts whose fence is missing are taken for text, and what that text breaks is not the author's slip.
  const headless = language === null && split.frontmatter === null && split.findings.length === 0;
  if (!headless) findings.push(...body.problems.map((problem) => ({ ...problem, path })));
  if (language === 'vi' && split.body.trim() === '')
    findings.push({ rule: 'body-empty', path, position: { line: split.bodyLine, column: 1 }, values: {} });
  const provisions = body.provisions.map((provision) => readProvision(path, provision, findings));
  if (!collections[folder].provisions && provisions.length > 0) {
    findings.push({
      rule: 'provision-misplaced',
      path,
      position: provisions[0]?.position,
      values: { folder },
    });
  }
  findings.push(...findInvisible(path, text));
  const composed = findNonNfc(path, text);
  return {
    path,
    collection: folder,
    id,
    language,
    record,
    introduction: body.introduction,
    provisions,
    unread: body.problems.length > 0 || (language === null && record === null) ? [`${folder}/${id}`] : [],
    // One finding tells of a file that is typed in another form; its fields need not repeat it.
    findings: composed.length === 0 ? findings : [...composed, ...findings.filter(isNotAboutForm)],
  };
}

const isNotAboutForm = ({ rule }: Finding): boolean => rule !== 'text-not-nfc';

function unknownFile(path: string): Finding {
  const ending = /\.[^./]+$/u.exec(path)?.[0] ?? '';
  return ending === '.mdx'
    ? { rule: 'file-unknown', path, values: { expected: Object.keys(collections).join(', ') } }
    : { rule: 'file-ending', path, values: { actual: ending } };
}

function readRecord(
  path: string,
  folder: CollectionName,
  language: Language | null,
  frontmatter: unknown,
  findings: Finding[],
): unknown {
  if (language === 'vi') {
    if (frontmatter !== null)
      findings.push({ rule: 'frontmatter-twice', path, position: { line: 1, column: 1 }, values: {} });
    return null;
  }
  if (frontmatter === null) {
    findings.push({ rule: 'frontmatter-missing', path, position: { line: 1, column: 1 }, values: {} });
    return null;
  }
  const { schema } = collections[folder];
  const result = schema.safeParse(frontmatter, { reportInput: true });
  const unfilled = findPlaceholders(path, frontmatter);
  const places = new Set(unfilled.map(({ field }) => String(field)));
  const issues = result.success ? [] : issuesToFindings(path, schema, result.error.issues);
  findings.push(...unfilled, ...issues.filter(({ field }) => !places.has(String(field))));
  return result.success && unfilled.length === 0 ? result.data : null;
}

function readProvision(
  path: string,
  provision: Body['provisions'][number],
  findings: Finding[],
): ParsedProvision {
  const { attributes, prose, parent, position } = provision;
  const result = provisionSchema.safeParse(attributes, { reportInput: true });
  if (!result.success) {
    findings.push(
      ...issuesToFindings(path, provisionSchema, result.error.issues).map((finding) => ({
        ...finding,
        field: undefined,
        position,
      })),
    );
  }
  const usable = result.success ? result.data : provisionSchema.parse({ id: safeId(attributes.id) });
  return { attributes: usable, written: Object.keys(attributes), prose, parent, position };
}

const safeId = (id: string | undefined): string =>
  id !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z])?$/u.test(id) ? id : 'x';
