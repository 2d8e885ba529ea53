import type { Corpus } from '../corpus/corpus.ts';
import { agree, comparedFacts, factOf, ruledValue } from '../corpus/fact.ts';
import type { Conflict } from '../corpus/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { pathOf } from './subject.ts';

/** Facts need a source; sources that differ need an entry that says so; the value shown must be the one the rule prefers. */
export function checkFacts(corpus: Corpus): readonly Finding[] {
  const findings: Finding[] = [];
  for (const instrument of corpus.instruments.values()) {
    const path = pathOf('instruments', instrument.id);
    for (const name of comparedFacts) {
      const fact = factOf(corpus, instrument, name);
      if (fact === null) continue;
      const own = instrument[name];
      const shown = own === undefined ? undefined : String(own);
      if (shown !== undefined && fact.preferred.attested.length === 0) {
        findings.push({
          rule: 'fact-unattested',
          path,
          field: [name],
          values: { field: name, actual: shown },
        });
      }
      if (fact.others.length > 0 && fact.conflict === undefined) {
        const others = fact.others.map(({ value }) => value).join(', ');
        findings.push({
          rule: 'conflict-unexplained',
          path,
          field: [name],
          values: { field: name, actual: shown ?? fact.preferred.value, others },
        });
      }
      const ruled = ruledValue(corpus, instrument, fact);
      if (shown !== undefined && ruled !== null && !agree(name, shown, ruled)) {
        findings.push({
          rule: 'fact-not-preferred',
          path,
          field: [name],
          values: { field: name, actual: shown, expected: ruled },
        });
      }
    }
    findings.push(...checkTitles(instrument, path));
  }
  for (const conflict of corpus.conflicts.values()) findings.push(...checkConflict(corpus, conflict));
  return findings;
}

function checkTitles(instrument: Instrument, path: string): readonly Finding[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const title = instrument.title[language];
    if (title === undefined || instrument.translated.includes(language)) return [];
    const stated = instrument.attestations.some((attestation) => attestation.title?.[language] === title);
    return stated
      ? []
      : [{ rule: 'title-unattested', path, field: ['title', language], values: { actual: title, language } }];
  });
}

function checkConflict(corpus: Corpus, conflict: Conflict): readonly Finding[] {
  const path = pathOf('conflicts', conflict.id);
  const findings: Finding[] = [];
  const { fact, preferred } = conflict;
  if (fact === undefined || fact === 'title') return findings;
  for (const id of conflict.instruments) {
    const instrument = corpus.instruments.get(id);
    if (instrument === undefined) continue;
    const name = comparedFacts.find((one) => one === fact);
    if (name === undefined) continue;
    const stated = (value: string): boolean =>
      instrument.attestations.some(
        (attestation) => attestation[name] !== undefined && agree(name, String(attestation[name]), value),
      );
    if (preferred !== undefined && !stated(preferred)) {
      findings.push({
        rule: 'preferred-unattested',
        path,
        field: ['preferred'],
        values: { actual: preferred, instrument: id, field: name },
      });
    }
  }
  return findings;
}
