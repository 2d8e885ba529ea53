import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import { viewEdge } from '../core/corpus/edge.ts';
import type { Instrument, KnownInstrument } from '../core/instrument/instrument.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import { relationTypes } from '../core/instrument/relation.ts';
import type { Language } from '../core/language.ts';
import { writeEvidence } from './graph-record.ts';
import { writeXmlText } from './xml-text.ts';

const languageCodes: Readonly<Record<Language, string>> = { vi: 'vie', en: 'eng' };

/** State and assembly papers are acts; Party papers are documents of their own kind. */
export function aknElement(corpus: Corpus, instrument: Instrument | KnownInstrument): 'act' | 'doc' {
  const level = corpus.bodies.get(instrument.issuer ?? '')?.level;
  return level === 'assembly' || level === 'state' || level === 'province' ? 'act' : 'doc';
}

/** `/akn/vn/doc/conclusion/secretariat/2019-01-07/43-kl-tw-2019`: the work, by the naming convention of the standard. */
export function aknWork(corpus: Corpus, instrument: Instrument | KnownInstrument): string {
  const { kind = 'document', issuer = 'unknown', date = 'undated', id } = instrument;
  return `/akn/vn/${aknElement(corpus, instrument)}/${kind}/${issuer}/${date}/${id}`;
}

/**
 * A date as the schema wants it, whole. One that is known to the year or the month is its first day and named so; one
 * that is not known is the first day of the calendar and named `unknown`.
 */
function frbrDate(date: PartialDate | undefined): string {
  const [year = '0001', month = '01', day = '01'] = date?.split('-') ?? [];
  const names = { 4: 'known to the year', 7: 'known to the month', 10: 'issued' } as const;
  const name = date === undefined ? 'unknown' : names[date.length as 4 | 7 | 10];
  return `<FRBRdate date="${year}-${month}-${day}" name="${name}"/>`;
}

/** The `meta` of an instrument: identification, topics, relations, sources and what this copy holds of the text. */
export function writeAknMeta(corpus: Corpus, instrument: Instrument, language: Language): string {
  const work = aknWork(corpus, instrument);
  const expression = `${work}/${languageCodes[language]}@`;
  const { issuer, number, review, status } = instrument;
  const date = frbrDate(instrument.date);
  const edited = frbrDate(review?.on).replace('"issued"', '"compared with the sources"');
  const value = (name: string, text: string): string => `<${name} value="${writeXmlText(text)}"/>`;
  const title = instrument.title[language];
  return `<meta>
<identification source="#vankien">
<FRBRWork>${value('FRBRthis', `${work}/!main`)}${value('FRBRuri', work)}<FRBRalias value="${writeXmlText(instrument.id)}" name="vankien"/>${date}<FRBRauthor href="#${issuer === undefined ? 'unknown-issuer' : `body-${issuer}`}"/><FRBRcountry value="vn"/>${value('FRBRsubtype', instrument.kind)}${number === undefined ? '' : value('FRBRnumber', number)}${title === undefined ? '' : value('FRBRname', title)}</FRBRWork>
<FRBRExpression>${value('FRBRthis', `${expression}/!main`)}${value('FRBRuri', expression)}${edited}<FRBRauthor href="#vankien"/><FRBRauthoritative value="false"/><FRBRlanguage language="${languageCodes[language]}"/></FRBRExpression>
<FRBRManifestation>${value('FRBRthis', `${expression}/!main.akn`)}${value('FRBRuri', `${expression}.akn`)}${edited}<FRBRauthor href="#vankien"/><FRBRformat value="application/akn+xml"/></FRBRManifestation>
</identification>
${writeTopics(corpus, instrument, language)}<references source="#vankien">
${writeActs(corpus, instrument, language)}${writeOntology(corpus, instrument, language)}</references>
${writeNotes(instrument)}<proprietary source="#vankien">
<vk:holding>${instrument.holding}</vk:holding>
<vk:status${attributesOf({ basis: status.basis, asOf: status.asOf, by: status.by })}>${status.value}</vk:status>
${review === undefined ? '' : `<vk:review${attributesOf({ on: review.on, next: review.next })}>${review.compared.join(' ')}</vk:review>\n`}${writeRelations(corpus, instrument)}</proprietary>
</meta>
`;
}

/** One note a source: where it speaks of the instrument. */
function writeNotes({ attestations }: Instrument): string {
  if (attestations.length === 0) return '';
  const notes = attestations.map(
    (one, index) => `<note eId="note--${index + 1}"><p>${writeXmlText(writeEvidence([one]))}</p></note>`,
  );
  return `<notes source="#vankien">\n${notes.join('\n')}\n</notes>\n`;
}

const attributesOf = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${writeXmlText(value)}"`))
    .join('');

function writeTopics(corpus: Corpus, instrument: Instrument, language: Language): string {
  if (instrument.topics.length === 0) return '';
  const keywords = instrument.topics.map(
    (id) =>
      `<keyword value="${id}" showAs="${writeXmlText(corpus.topics.get(id)?.name[language] ?? id)}" dictionary="#vankien" refersTo="#topic-${id}"/>`,
  );
  return `<classification source="#vankien">${keywords.join('')}</classification>\n`;
}

/** Instruments that this one changes or ends, and those that do so to it. */
function writeActs(corpus: Corpus, instrument: Instrument, language: Language): string {
  const seen = new Set<string>();
  return (corpus.edgesOf.get(instrument.id) ?? [])
    .filter(({ kind }) => relationTypes[kind].endsForce || kind === 'amends' || kind === 'supplements')
    .map((edge) => {
      const { direction, other } = viewEdge(edge, instrument.id);
      const target = findInstrument(corpus, other);
      const element = direction === 'active' ? 'activeRef' : 'passiveRef';
      const eId = `${element}--${other}`;
      if (target === undefined || seen.has(eId)) return '';
      seen.add(eId);
      const name = target.number ?? target.title[language] ?? other;
      return `<${element} eId="${eId}" href="${aknWork(corpus, target)}" showAs="${writeXmlText(name)}"/>\n`;
    })
    .join('');
}

function writeOntology(corpus: Corpus, instrument: Instrument, language: Language): string {
  const body = corpus.bodies.get(instrument.issuer ?? '');
  const entry = (element: string, eId: string, path: string, name: string): string =>
    `<${element} eId="${eId}" href="/akn/ontology/${path}" showAs="${writeXmlText(name)}"/>\n`;
  return [
    entry('TLCOrganization', 'vankien', 'organization/vankien', 'Văn kiện'),
    body === undefined
      ? entry(
          'TLCOrganization',
          instrument.issuer === undefined ? 'unknown-issuer' : `body-${instrument.issuer}`,
          'organization/unknown',
          '?',
        )
      : entry('TLCOrganization', `body-${body.id}`, `organization/vn/${body.id}`, body.name[language]),
    ...instrument.topics.map((id) =>
      entry('TLCConcept', `topic-${id}`, `concept/${id}`, corpus.topics.get(id)?.name[language] ?? id),
    ),
  ].join('');
}

/** Every relation in our own words for it, the computed inverses marked. */
const writeRelations = (corpus: Corpus, instrument: Instrument): string =>
  (corpus.edgesOf.get(instrument.id) ?? [])
    .map((edge) => {
      const { direction, other } = viewEdge(edge, instrument.id);
      const inverse = direction === 'passive' ? 'true' : undefined;
      return `<vk:relation${attributesOf({ kind: edge.kind, inverse, certainty: edge.certainty })}>${other}</vk:relation>\n`;
    })
    .join('');
