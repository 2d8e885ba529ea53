import type { Corpus } from '../corpus/corpus.ts';
import type { Evidence } from '../evidence/attestation.ts';
import type { FieldPath, Finding } from '../finding.ts';
import type { Provision } from '../provision/provision.ts';
import type { CheckContext } from './context.ts';
import { checkEvidence } from './evidence.ts';
import { nearest } from './nearest.ts';
import { knownPath, pathOf } from './subject.ts';

type Target = 'instruments' | 'sources' | 'bodies' | 'kinds' | 'topics' | 'actors' | 'concepts';

/** Every id that a file names must lead somewhere; every place and line that it names must be in the source. */
export function checkReferences(corpus: Corpus, { unread }: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  const unreadable = new Set(unread);
  const has = (target: Target, id: string): boolean =>
    corpus[target].has(id) ||
    (target === 'instruments' && (corpus.known.has(id) || unreadable.has(knownPath))) ||
    unreadable.has(`${target}/${id}`);
  const expect = (path: string, field: FieldPath, target: Target, id: string | undefined): void => {
    if (id !== undefined && !has(target, id)) findings.push({ path, field, ...missing(corpus, target, id) });
  };
  const expectAll = (path: string, field: string, target: Target, ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      expect(path, [field, index], target, id);
    });
  const cite = (path: string, field: FieldPath, list: readonly Evidence[]): void =>
    list.forEach((one, index) => {
      expect(path, [...field, index, 'source'], 'sources', one.source);
      for (const { rule, half, values } of checkEvidence(corpus, one))
        findings.push({ rule, path, field: [...field, index, half], values });
    });
  const name = (path: string, provision: Provision): void => {
    const within = { provision: provision.id };
    const named: readonly (readonly [Target, readonly string[]])[] = [
      ['actors', provision.actors],
      ['topics', provision.topics],
      ['instruments', provision.instruments],
      ['sources', provision.from.map(({ source }) => source)],
    ];
    for (const [target, ids] of named) {
      for (const id of ids) {
        if (has(target, id)) continue;
        const { rule, values } = missing(corpus, target, id);
        findings.push({ rule, path, values: { ...values, ...within } });
      }
    }
    for (const { rule, values } of provision.from.flatMap((one) => checkEvidence(corpus, one)))
      findings.push({ rule, path, values: { ...values, ...within } });
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
    instrument.review?.compared.forEach((id, index) => {
      expect(path, ['review', 'compared', index], 'sources', id);
    });
    for (const provision of instrument.provisions) name(path, provision);
  }
  for (const entry of corpus.known.values()) {
    expect(knownPath, [entry.id, 'kind'], 'kinds', entry.kind);
    expect(knownPath, [entry.id, 'issuer'], 'bodies', entry.issuer);
    cite(knownPath, [entry.id, 'attested'], entry.attested);
  }
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
  for (const topic of corpus.topics.values()) {
    expectAll(pathOf('topics', topic.id), 'leading', 'instruments', topic.leading);
  }
  for (const actor of corpus.actors.values()) {
    expect(pathOf('actors', actor.id), ['parent'], 'actors', actor.parent);
    expectAll(pathOf('actors', actor.id), 'circles', 'actors', actor.circles ?? []);
  }
  for (const concept of corpus.concepts.values()) {
    const path = pathOf('concepts', concept.id);
    expectAll(path, 'related', 'concepts', concept.related);
    expectAll(path, 'leading', 'instruments', concept.leading);
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
  for (const session of corpus.sessions.values())
    expect(pathOf('sessions', session.id), ['audience'], 'actors', session.audience);
  for (const course of corpus.courses.values()) {
    const path = pathOf('courses', course.id);
    expect(path, ['audience'], 'actors', course.audience);
    expectAll(path, 'topics', 'topics', course.topics);
    expectAll(path, 'instruments', 'instruments', course.instruments);
  }
  return [...findings, ...checkParents(corpus)];
}

/** An id that leads nowhere: mistyped where a known one is near, else an entry that nobody has written. */
function missing(corpus: Corpus, target: Target, id: string): Pick<Finding, 'rule' | 'values'> {
  const ids =
    target === 'instruments' ? [...corpus.instruments.keys(), ...corpus.known.keys()] : corpus[target].keys();
  const guess = nearest(id, ids);
  if (guess !== null)
    return { rule: 'reference-unknown', values: { actual: id, folder: target, expected: guess } };
  return { rule: 'entry-missing', values: { actual: id, folder: target, expected: pathOf(target, id) } };
}

/** Actors that hold one another in a circle would be counted without end. */
function checkParents(corpus: Corpus): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id } of corpus.actors.values()) {
    const trail = [id];
    let parent = corpus.actors.get(id)?.parent;
    while (parent !== undefined && !trail.includes(parent)) {
      trail.push(parent);
      parent = corpus.actors.get(parent)?.parent;
    }
    if (parent === id && trail.every((other) => id <= other)) {
      const actual = [...trail, id].join(' → ');
      findings.push({
        rule: 'parent-circle',
        path: pathOf('actors', id),
        field: ['parent'],
        values: { actual },
      });
    }
  }
  return findings;
}
