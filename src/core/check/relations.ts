import { type Corpus, findInstrument } from '../corpus/corpus.ts';
import type { Edge } from '../corpus/edge.ts';
import type { Finding } from '../finding.ts';
import { comparePartialDates } from '../instrument/partial-date.ts';
import { relationTypes } from '../instrument/relation.ts';
import type { CheckContext } from './context.ts';
import { pathOf } from './subject.ts';

/** Relations must run forward in time, be stated once and in one direction, and not turn in a circle of replacement. */
export function checkRelations(corpus: Corpus, { unread }: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  const unreadable = new Set(unread);
  for (const instrument of corpus.instruments.values()) {
    const path = pathOf('instruments', instrument.id);
    const seen = new Map<string, number>();
    instrument.relations.forEach((relation, index) => {
      const field = ['relations', index, 'target'];
      const values = { actual: relation.target, kind: relation.kind, instrument: instrument.id };
      if (relation.target === instrument.id) {
        findings.push({ rule: 'relation-self', path, field, values });
        return;
      }
      const key = `${relation.kind} ${relation.target}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, index);
      else
        findings.push({
          rule: 'relation-twice',
          path,
          field,
          values,
          related: { path, field: ['relations', before] },
        });
      const target = findInstrument(corpus, relation.target);
      const type = relationTypes[relation.kind];
      if (target?.date !== undefined && instrument.date !== undefined && type.time === 'later') {
        if (comparePartialDates(instrument.date, target.date) === 'before') {
          findings.push({
            rule: 'relation-against-time',
            path,
            field,
            values: { ...values, date: instrument.date, targetDate: target.date },
            related: corpus.instruments.has(target.id)
              ? { path: pathOf('instruments', target.id), field: ['date'] }
              : undefined,
          });
        }
      }
      const ends = [
        ['provision', relation.provision, instrument],
        ['targetProvision', relation.targetProvision, corpus.instruments.get(relation.target)],
      ] as const;
      for (const [half, id, holder] of ends) {
        if (id === undefined || holder === undefined || unreadable.has(`instruments/${holder.id}`)) continue;
        if (holder.provisions.some((one) => one.id === id)) continue;
        findings.push({
          rule: 'relation-provision',
          path,
          field: ['relations', index, half],
          values: { actual: id, instrument: holder.id },
        });
      }
      const mirrored = type.symmetric
        ? corpus.instruments
            .get(relation.target)
            ?.relations.findIndex(
              ({ kind, target: back }) => kind === relation.kind && back === instrument.id,
            )
        : -1;
      if (mirrored !== undefined && mirrored !== -1 && instrument.id < relation.target) {
        findings.push({
          rule: 'relation-twice',
          path,
          field,
          values,
          related: { path: pathOf('instruments', relation.target), field: ['relations', mirrored] },
        });
      }
    });
  }
  return [...findings, ...findCircles(corpus)];
}

/** Circles of relations that end force: A replaces B replaces A. Each is reported once, at its first instrument. */
function findCircles(corpus: Corpus): readonly Finding[] {
  const ending = corpus.edges.filter(({ kind, from, to }) => relationTypes[kind].endsForce && from !== to);
  const next = new Map<string, Edge[]>();
  for (const edge of ending) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const findings: Finding[] = [];
  for (const start of next.keys()) {
    const trail: string[] = [start];
    const stack = [[...(next.get(start) ?? [])]];
    while (stack.length > 0 && !done.has(start)) {
      const edge = stack.at(-1)?.pop();
      if (edge === undefined) {
        stack.pop();
        const left = trail.pop();
        if (left !== undefined && left !== start) done.add(left);
        continue;
      }
      if (edge.to === start) {
        const circle = [...trail, start].join(' → ');
        findings.push({
          rule: 'relation-circle',
          path: pathOf('instruments', start),
          field: ['relations'],
          values: { actual: circle },
        });
        break;
      }
      if (trail.includes(edge.to) || done.has(edge.to)) continue;
      trail.push(edge.to);
      stack.push([...(next.get(edge.to) ?? [])]);
    }
    done.add(start);
  }
  return findings;
}
