import type { Corpus } from '../../corpus/corpus.ts';
import type { Evidence } from '../../evidence/attestation.ts';
import type { Source } from '../../evidence/source.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { Language } from '../../language.ts';
import type { Provision } from '../../provision/provision.ts';
import { evidencePlace, nameWithKind, provisionLabel, provisionText, sourceLabel } from '../wording.ts';
import type { Proof } from './question.ts';

/** The words of a provision as a proof, with the source that the words rest on. */
export function proveByProvision(
  corpus: Corpus,
  instrument: Instrument,
  provision: Provision,
  language: Language,
): readonly Proof[] {
  const words = provisionText(provision, language);
  const [first] = provision.from;
  const source = first === undefined ? undefined : corpus.sources.get(first.source);
  if (words === null || first === undefined || source === undefined) return [];
  const place = [nameWithKind(corpus, instrument, language), provisionLabel(provision, language)]
    .filter((part) => part !== null)
    .join(', ');
  return [
    {
      text: words.text,
      lang: words.lang,
      by: `${place} (${nameSource(source, first, language)})`,
      href: `instruments/${instrument.id}/#${provision.id}`,
      source: source.id,
    },
  ];
}

/** A source's statement about an instrument as a proof: what it states is said in our words. */
export function proveByEvidence(
  corpus: Corpus,
  instrument: Instrument,
  statement: string,
  attested: readonly Evidence[],
  language: Language,
): readonly Proof[] {
  return attested.slice(0, 3).flatMap((evidence) => {
    const source = corpus.sources.get(evidence.source);
    if (source === undefined) return [];
    return [
      {
        text: statement,
        by: nameSource(source, evidence, language),
        href: `instruments/${instrument.id}/`,
        source: source.id,
      },
    ];
  });
}

/** `Tạp chí Cộng sản, 2025, chú thích 10`. */
export function nameSource(source: Source, evidence: Evidence, language: Language): string {
  const place = evidencePlace(evidence, language);
  const name = sourceLabel(source, language);
  return place === '' ? name : `${name}, ${place}`;
}
