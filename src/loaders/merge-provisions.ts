import type { Finding } from '../core/finding.ts';
import type { Authority, Provision } from '../core/provision/provision.ts';
import type { ParsedFile, ParsedProvision } from './parse-file.ts';

/**
 * Joins the provisions of an instrument's two files by id. Facts stand once: in the first file, or in the Vietnamese
 * one where there is no English body. `authority` is what a provision has that states none; null: it must.
 */
export function mergeProvisions(
  first: ParsedFile,
  second: ParsedFile | undefined,
  authority: Authority | null,
  findings: Finding[],
): readonly Provision[] {
  const english = indexById(first, findings);
  const vietnamese = second === undefined ? new Map<string, ParsedProvision>() : indexById(second, findings);
  const [leading, holder] =
    english.size > 0 || second === undefined ? [english, first] : [vietnamese, second];
  if (english.size > 0 && vietnamese.size > 0 && second !== undefined)
    compareBodies(first, english, second, vietnamese, findings);
  const ids = holder.provisions.map(({ attributes }) => attributes.id);
  return [...leading.values()].map((provision) => {
    const { attributes, parent, position } = provision;
    const stated = attributes.authority ?? authority;
    if (stated === null)
      findings.push({
        rule: 'provision-authority',
        path: holder.path,
        position,
        values: { provision: attributes.id },
      });
    const { 'deadline-vi': vi, 'deadline-en': en, ...rest } = attributes;
    if ((vi === undefined) !== (en === undefined)) {
      findings.push({
        rule: 'deadline-half',
        path: holder.path,
        position,
        values: { provision: attributes.id },
      });
    }
    return {
      ...rest,
      authority: stated ?? 'commentary',
      deadline: vi === undefined || en === undefined ? undefined : { vi, en },
      parent: parent === undefined ? undefined : ids[parent],
      text: { en: english.get(attributes.id)?.prose, vi: vietnamese.get(attributes.id)?.prose },
    };
  });
}

function indexById(file: ParsedFile, findings: Finding[]): ReadonlyMap<string, ParsedProvision> {
  const found = new Map<string, ParsedProvision>();
  for (const provision of file.provisions) {
    const { id } = provision.attributes;
    const twin = found.get(id);
    if (twin === undefined) found.set(id, provision);
    else {
      findings.push({
        rule: 'provision-twice',
        path: file.path,
        position: provision.position,
        values: { provision: id },
        related: { path: file.path, position: twin.position },
      });
    }
  }
  return found;
}

function compareBodies(
  first: ParsedFile,
  english: ReadonlyMap<string, ParsedProvision>,
  second: ParsedFile,
  vietnamese: ReadonlyMap<string, ParsedProvision>,
  findings: Finding[],
): void {
  for (const [id, { position }] of english) {
    if (!vietnamese.has(id))
      findings.push({
        rule: 'provision-untranslated',
        path: second.path,
        values: { provision: id },
        related: { path: first.path, position },
      });
  }
  for (const [id, { position, written }] of vietnamese) {
    if (!english.has(id))
      findings.push({
        rule: 'provision-unknown',
        path: second.path,
        position,
        values: { provision: id, expected: first.path },
      });
    else if (written.length > 1) {
      findings.push({
        rule: 'facts-twice',
        path: second.path,
        position,
        values: { provision: id, actual: written.filter((name) => name !== 'id').join(', ') },
      });
    }
  }
}
