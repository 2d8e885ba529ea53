import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import type { Provision } from '../provision/provision.ts';
import { pathOf } from './subject.ts';

const dutyKinds: readonly Provision['kind'][] = [
  'task',
  'responsibility',
  'right',
  'prohibition',
  'deadline',
];

/** A provision says where it stands, on whom it falls and on whose word; its two texts are both there. */
export function checkProvisions(corpus: Corpus): readonly Finding[] {
  const findings: Finding[] = [];
  for (const instrument of corpus.instruments.values()) {
    const path = pathOf('instruments', instrument.id);
    const ids = new Set(instrument.provisions.map(({ id }) => id));
    for (const provision of instrument.provisions) {
      const values = { provision: provision.id };
      if (provision.level === undefined) findings.push(...checkDuty(path, provision));
      if (provision.on !== undefined && !ids.has(provision.on)) {
        findings.push({ rule: 'clause-unknown', path, values: { ...values, actual: provision.on } });
      }
      if (provision.authority === 'advice') findings.push({ rule: 'advice-misplaced', path, values });
      for (const { source } of provision.from) {
        const foreign =
          provision.authority === 'official-text' &&
          corpus.sources.get(source)?.textOf.includes(instrument.id) === false;
        if (foreign)
          findings.push({
            rule: 'authority-unfounded',
            path,
            values: { ...values, source, instrument: instrument.id },
          });
      }
    }
  }
  for (const source of corpus.sources.values()) {
    const path = pathOf('sources', source.id);
    for (const provision of source.provisions) {
      findings.push(...checkDuty(path, provision));
      if (provision.authority !== 'advice') {
        findings.push({
          rule: 'advice-expected',
          path,
          values: { provision: provision.id, actual: provision.authority },
        });
      }
    }
  }
  return findings;
}

function checkDuty(path: string, provision: Provision): readonly Finding[] {
  const findings: Finding[] = [];
  const values = { provision: provision.id };
  const placed =
    provision.from.length > 0 &&
    provision.from.every(({ at, lines }) => at !== undefined || lines !== undefined);
  if (!placed && provision.authority === 'official-text')
    findings.push({ rule: 'provision-unplaced', path, values });
  else if (provision.from.length === 0) findings.push({ rule: 'provision-unplaced', path, values });
  if (provision.kind === undefined) findings.push({ rule: 'provision-kind', path, values });
  const isDuty = provision.modality !== undefined || dutyKinds.includes(provision.kind);
  if (isDuty && provision.actors.length === 0) findings.push({ rule: 'duty-without-actor', path, values });
  return findings;
}
