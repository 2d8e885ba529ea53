import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import { type Edge, edgeVerb, viewEdge } from '../core/corpus/edge.ts';
import type { Evidence } from '../core/evidence/attestation.ts';
import { formatLineRanges } from '../core/evidence/line-range.ts';
import { formatPlace } from '../core/evidence/place.ts';
import type { Holding, Instrument, StatusValue } from '../core/instrument/instrument.ts';
import { formatPartialDate } from '../core/instrument/partial-date.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { printLocator } from '../core/provision/locator.ts';
import type { Authority, Prose, Provision, ProvisionKind } from '../core/provision/provision.ts';
import type { Addresses } from './addresses.ts';
import { citeInstrument, numberedName, titleFor } from './cite-record.ts';
import { escapeMarkdown, writeProse } from './markdown-prose.ts';

/** The words that a Markdown twin needs; the site's table of strings has them under these keys. */
export type MarkdownWord =
  | `status.${StatusValue | 'cited' | 'label'}`
  | `holding.${Holding | 'heading' | 'gap' | 'note'}`
  | `authority.${Authority}`
  | `provision-kind.${ProvisionKind}`
  | `fact.${'number' | 'kind' | 'issuer' | 'date' | 'effective' | 'signatory' | 'topics' | 'translated'}`
  | `instrument.${'provisions' | 'relations' | 'notes'}`;
export type SayWord = (key: MarkdownWord) => string;

/**
 * The Markdown twin of an instrument in one language: what it is, what is held of its text, its relations and the
 * sources. A text that stands in the other language only is given in that one and marked.
 */
export function writeMarkdown(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  addresses: Addresses,
  say: SayWord,
): string {
  const record = citeInstrument(corpus, instrument, addresses);
  const title = titleFor(record, language);
  const name = instrument.number === undefined ? title : (numberedName(record, language) ?? instrument.id);
  const paragraphs = [
    `# ${escapeMarkdown(name === '' ? instrument.id : name)}`,
    title === '' || title === name ? '' : `**${escapeMarkdown(title)}**${ownMark(instrument, language, say)}`,
    listFacts(corpus, instrument, language, addresses, say),
    writeText(instrument.introduction, language),
    ...section(
      say('instrument.provisions'),
      instrument.provisions.map((one) => writeProvision(corpus, one, language, say)),
    ),
    ...section(say('instrument.relations'), [listRelations(corpus, instrument, language, addresses)]),
    ...section(say('holding.heading'), [
      escapeMarkdown(say(`holding.${instrument.holding}`)),
      labelled(say('holding.gap'), instrument.gap?.[language]),
      labelled(say('holding.note'), instrument.note?.[language]),
    ]),
    ...section(say('instrument.notes'), [listSources(corpus, instrument, language)]),
  ];
  return `${paragraphs.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (heading: string, parts: readonly string[]): readonly string[] => {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`## ${escapeMarkdown(heading)}`, ...filled];
};

const labelled = (label: string, text: string | undefined): string =>
  text === undefined ? '' : `${escapeMarkdown(label)}: ${escapeMarkdown(text)}`;

function ownMark(instrument: Instrument, language: Language, say: SayWord): string {
  const shown = instrument.title[language] === undefined ? otherLanguage(language) : language;
  return instrument.translated.includes(shown) ? ` (${escapeMarkdown(say('fact.translated'))})` : '';
}

function listFacts(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  addresses: Addresses,
  say: SayWord,
): string {
  const { status } = instrument;
  const word = status.value === 'in-force' && status.basis === 'cited' ? 'cited' : status.value;
  const asOf = status.asOf === undefined ? '' : ` (${formatPartialDate(status.asOf, language)})`;
  const date = (value: Instrument['date']): string | undefined =>
    value === undefined ? undefined : formatPartialDate(value, language);
  const facts = [
    labelled(say('fact.number'), instrument.number),
    labelled(say('fact.kind'), corpus.kinds.get(instrument.kind)?.name[language]),
    labelled(say('fact.issuer'), corpus.bodies.get(instrument.issuer ?? '')?.name[language]),
    labelled(say('fact.date'), date(instrument.date)),
    labelled(say('fact.effective'), date(instrument.effective)),
    labelled(say('fact.signatory'), instrument.signatory),
    labelled(say('status.label'), `${say(`status.${word}`)}${asOf}`),
    labelled(say('fact.topics'), namesOf(corpus, instrument.topics, language)),
    `<${addresses.page(language, `instruments/${instrument.id}/`)}>`,
  ];
  return facts
    .filter((fact) => fact !== '')
    .map((fact) => `- ${fact}`)
    .join('\n');
}

const namesOf = (corpus: Corpus, topics: readonly string[], language: Language): string | undefined =>
  topics.flatMap((id) => corpus.topics.get(id)?.name[language] ?? []).join('; ') || undefined;

function writeText(
  text: { readonly [language in Language]?: Prose | undefined },
  language: Language,
): string {
  const other = otherLanguage(language);
  const own = text[language]?.html;
  if (own !== undefined) return writeProse(own);
  const foreign = text[other]?.html;
  return foreign === undefined ? '' : `[${other}] ${writeProse(foreign)}`;
}

function writeProvision(corpus: Corpus, provision: Provision, language: Language, say: SayWord): string {
  const label = [nameProvision(provision, language, say), provision.heading]
    .filter((part) => part !== undefined)
    .join('. ');
  const actors = provision.actors.flatMap((id) => corpus.actors.get(id)?.name[language] ?? []).join('; ');
  const sources = writeEvidence(corpus, provision.from, language);
  const foot = [actors, say(`authority.${provision.authority}`), sources].filter((part) => part !== '');
  return [
    `### ${escapeMarkdown(label)}`,
    writeText(provision.text, language),
    provision.deadline === undefined ? '' : escapeMarkdown(provision.deadline[language]),
    `\\[${escapeMarkdown(provision.id)}\\] ${escapeMarkdown(foot.join(' · '))}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Its printed label; else its locator; else what it is. */
function nameProvision(provision: Provision, language: Language, say: SayWord): string {
  const { label, locator, kind, id } = provision;
  if (label !== undefined) return label;
  if (locator !== undefined) return printLocator(locator, language).text;
  return kind === undefined ? id : say(`provision-kind.${kind}`);
}

function writeEvidence(corpus: Corpus, evidence: readonly Evidence[], language: Language): string {
  return evidence
    .map(({ source, at, lines }) => {
      const place =
        at === undefined
          ? lines === undefined
            ? ''
            : formatLineRanges(lines, language)
          : formatPlace(at, language);
      return [nameSource(corpus, source, language), place].filter((part) => part !== '').join(', ');
    })
    .join('; ');
}

function nameSource(corpus: Corpus, id: string, language: Language): string {
  const source = corpus.sources.get(id);
  const who = source?.author ?? source?.publisher?.[language];
  if (who === undefined) return source?.title[language] ?? source?.title[otherLanguage(language)] ?? id;
  return source?.date === undefined ? who : `${who} (${source.date.slice(0, 4)})`;
}

function listRelations(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  addresses: Addresses,
): string {
  return (corpus.edgesOf.get(instrument.id) ?? [])
    .map((edge: Edge) => {
      const { direction, other } = viewEdge(edge, instrument.id);
      const target = findInstrument(corpus, other);
      const name = escapeMarkdown(target?.number ?? target?.title[language] ?? other);
      const shown = corpus.instruments.has(other)
        ? `[${name}](${addresses.page(language, `instruments/${other}/`)})`
        : name;
      return `- ${escapeMarkdown(edgeVerb(edge.kind, direction, language))} ${shown}`;
    })
    .join('\n');
}

function listSources(corpus: Corpus, instrument: Instrument, language: Language): string {
  const evidence = [...instrument.attestations, ...instrument.status.attested];
  const lines = evidence.map((one) => `- ${escapeMarkdown(writeEvidence(corpus, [one], language))}`);
  return [...new Set(lines)].join('\n');
}
