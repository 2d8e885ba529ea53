import type { Corpus } from '../corpus/corpus.ts';
import type { Evidence } from '../evidence/attestation.ts';
import type { FieldPath, Finding } from '../finding.ts';
import type { Provision } from '../provision/provision.ts';
import { nearest } from './nearest.ts';
import { knownPath, pathOf } from './subject.ts';

type Target = 'instruments' | 'sources' | 'bodies' | 'kinds' | 'topics' | 'actors' | 'concepts';

/** Every id that a file names must lead somewhere; every line that it names must be in the text it was read from. */
export function checkReferences(corpus: Corpus): readonly Finding[] {
  const findings: Finding[] = [];
  const expect = (path: string, field: FieldPath, target: Target, id: string | undefined): void => {
    if (id === undefined || has(corpus, target, id)) return;
    findings.push({ rule: 'reference-unknown', path, field, values: referenceValues(corpus, target, id) });
  };
  const expectAll = (path: string, field: string, target: Target, ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      expect(path, [field, index], target, id);
    });
  const cite = (path: string, field: FieldPath, list: readonly Evidence[]): void =>
    list.forEach((one, index) => {
      expect(path, [...field, index, 'source'], 'sources', one.source);
      const beyond = linesBeyond(corpus, one);
      if (beyond !== null)
        findings.push({ rule: 'line-beyond', path, field: [...field, index, 'lines'], values: beyond });
    });
  const name = (path: string, provision: Provision): void => {
    const check = (target: Target, ids: readonly string[]): void => {
      for (const id of ids) {
        if (!has(corpus, target, id)) {
          findings.push({
            rule: 'reference-unknown',
            path,
            values: { ...referenceValues(corpus, target, id), field: provision.id },
          });
        }
      }
    };
    check('actors', provision.actors);
    check('topics', provision.topics);
    check('instruments', provision.instruments);
    check(
      'sources',
      provision.from.map(({ source }) => source),
    );
    for (const one of provision.from) {
      const beyond = linesBeyond(corpus, one);
      if (beyond !== null)
        findings.push({ rule: 'line-beyond', path, values: { ...beyond, field: provision.id } });
    }
  };

  for (const instrument of corpus.instruments.values()) {
    const path = pathOf('instruments', instrument.id);
    expect(path, ['kind'], 'kinds', instrument.kind);
    expect(path, ['issuer'], 'bodies', instrument.issuer);
    expect(path, ['letterhead'], 'bodies', instrument.letterhead);
    expectAll(path, 'topics', 'topics', instrument.topics);
    expectAll(path, 'concepts', 'concepts', instrument.concepts);
    expect(path, ['status', 'by'], 'instruments', instrument.status.by);
    cite(path, ['status', 'attested'], instrument.status.attested);
    cite(path, ['attestations'], instrument.attestations);
    instrument.attestations.forEach((attestation, index) => {
      expect(path, ['attestations', index, 'issuer'], 'bodies', attestation.issuer);
      expect(path, ['attestations', index, 'kind'], 'kinds', attestation.kind);
    });
    instrument.relations.forEach((relation, index) => {
      expect(path, ['relations', index, 'target'], 'instruments', relation.target);
      cite(path, ['relations', index, 'attested'], relation.attested);
    });
    if (instrument.review !== undefined) {
      instrument.review.compared.forEach((id, index) => {
        expect(path, ['review', 'compared', index], 'sources', id);
      });
    }
    for (const provision of instrument.provisions) name(path, provision);
  }
  [...corpus.known.values()].forEach((entry) => {
    expect(knownPath, [entry.id], 'kinds', entry.kind);
    expect(knownPath, [entry.id], 'bodies', entry.issuer);
    cite(knownPath, [entry.id], entry.attested);
  });
  for (const source of corpus.sources.values()) {
    const path = pathOf('sources', source.id);
    expectAll(path, 'textOf', 'instruments', source.textOf);
    for (const provision of source.provisions) name(path, provision);
  }
  for (const body of corpus.bodies.values()) {
    const path = pathOf('bodies', body.id);
    expect(path, ['successor'], 'bodies', body.successor);
    cite(path, ['attested'], body.attested);
  }
  for (const kind of corpus.kinds.values()) cite(pathOf('kinds', kind.id), ['attested'], kind.attested);
  for (const actor of corpus.actors.values())
    expect(pathOf('actors', actor.id), ['parent'], 'actors', actor.parent);
  for (const concept of corpus.concepts.values()) {
    const path = pathOf('concepts', concept.id);
    expectAll(path, 'related', 'concepts', concept.related);
    cite(path, ['attested'], concept.attested);
    concept.variants.forEach((variant, index) => {
      cite(path, ['variants', index, 'attested'], variant.attested);
    });
  }
  for (const conflict of corpus.conflicts.values()) {
    const path = pathOf('conflicts', conflict.id);
    expectAll(path, 'instruments', 'instruments', conflict.instruments);
    conflict.positions.forEach((position, index) => {
      cite(path, ['positions', index, 'attested'], position.attested);
    });
  }
  return findings;
}

const has = (corpus: Corpus, target: Target, id: string): boolean =>
  corpus[target].has(id) || (target === 'instruments' && corpus.known.has(id));

function referenceValues(corpus: Corpus, target: Target, id: string): Record<string, string> {
  const ids =
    target === 'instruments' ? [...corpus.instruments.keys(), ...corpus.known.keys()] : corpus[target].keys();
  const guess = nearest(id, ids);
  return { actual: id, folder: target, expected: guess ?? `content/${target}/${id}.mdx` };
}

function linesBeyond(corpus: Corpus, evidence: Evidence): Record<string, string> | null {
  const extent = corpus.sources.get(evidence.source)?.lines;
  const last = Math.max(0, ...(evidence.lines ?? []).map(([, end]) => end));
  if (last === 0) return null;
  if (extent === undefined) return { actual: String(last), source: evidence.source, expected: '0' };
  return last > extent ? { actual: String(last), source: evidence.source, expected: String(extent) } : null;
}
