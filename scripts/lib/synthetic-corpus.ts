import { seededRandom } from '../../src/core/graph/seeded-random.ts';
import { foldVietnamese } from '../../src/core/text/fold.ts';

/** A file of a synthetic corpus, by its path in the project. */
export interface SyntheticFile {
  readonly path: string;
  readonly text: string;
}

const series = [
  ['NQ', 'TW', 'resolution', 'central-committee', '-', '/'],
  ['CT', 'TW', 'directive', 'secretariat', '-', '/'],
  ['KL', 'TW', 'conclusion', 'politburo', '-', '/'],
  ['NQ', 'QUTW', 'resolution', 'central-military-commission', '-', '/'],
  ['CT', 'TTg', 'directive', 'prime-minister', '/', '-'],
] as const;

/** The Central Military Commission was the Central Military Party Committee up to 2011. */
const militaryUntil2011 = [
  'NQ',
  'ĐUQSTW',
  'resolution',
  'central-military-party-committee',
  '-',
  '/',
] as const;

const actors = ['party-committees', 'commanders', 'political-agencies', 'all-cadres', 'mass-orgs'];
/** A statement in both languages, of which the synthetic provisions are made. */
export interface Phrase {
  readonly vi: string;
  readonly en: string;
}

interface Paper {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly kind: string;
  readonly issuer: string;
}

interface Draw {
  readonly random: () => number;
  readonly phrases: readonly Phrase[];
  /** Provisions of an instrument. */
  readonly provisions: number;
}

/**
 * `count` instruments with frontmatter, relations and two bodies of about `words` words each, for measuring only.
 * The provisions are drawn from `phrases`, so that words are as frequent as in the real content. The same seed gives
 * the same bytes. References to bodies and kinds are those of the real content.
 */
export function writeSyntheticCorpus(
  count: number,
  phrases: readonly Phrase[],
  seed = 1,
  words = 650,
): readonly SyntheticFile[] {
  const random = seededRandom(seed);
  const length = phrases.reduce((sum, { vi }) => sum + vi.split(' ').length, 0) / phrases.length;
  const draw: Draw = { random, phrases, provisions: Math.max(1, Math.round(words / length)) };
  const papers = Array.from({ length: count }, (_, index) => makePaper(index));
  const source: SyntheticFile = {
    path: 'content/sources/synthetic-register.mdx',
    text: `---\nkind: official-summary\nlinkable: false\nreliability: low\nlines: 100000\nshows: { vi: Nguồn giả lập để đo, en: A synthetic source for measuring }\n---\n`,
  };
  return [
    source,
    ...papers.flatMap((paper, index) =>
      writePaper(paper, papers.slice(Math.max(0, index - 400), index), draw),
    ),
  ];
}

/** The kind follows from the year, so that serial and year make a number that nobody else has. */
function makePaper(index: number): Paper {
  const year = 1991 + (index % 35);
  const line = series[index % series.length] ?? series[0];
  const [type, code, kind, issuer, first, second] =
    line[1] === 'QUTW' && year < 2011 ? militaryUntil2011 : line;
  const number = `${3001 + Math.floor(index / 35)}${first}${type}${second}${code}`;
  const month = String(1 + (index % 12)).padStart(2, '0');
  const day = String(1 + (index % 28)).padStart(2, '0');
  return {
    id: `${foldVietnamese(number).replace(/[^a-z0-9]+/gu, '-')}-${year}`,
    number,
    date: `${year}-${month}-${day}`,
    kind,
    issuer,
  };
}

function writePaper(paper: Paper, earlier: readonly Paper[], draw: Draw): readonly SyntheticFile[] {
  const older = earlier.filter(({ date }) => date < paper.date);
  const pick = (): Paper | undefined => older[Math.floor(draw.random() * older.length)];
  const targets = [
    ...new Map(
      [pick(), pick(), pick()].flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])),
    ).values(),
  ];
  const relations = targets.map(
    ({ id }) => `  - { kind: cites, target: ${id}, attested: [{ source: synthetic-register, lines: [1] }] }`,
  );
  const provisions = Array.from({ length: draw.provisions }, (_, index) =>
    writeProvision(index + 1, targets, draw),
  );
  const front = `---
number: ${paper.number}
kind: ${paper.kind}
issuer: ${paper.issuer}
date: ${paper.date}
title: { vi: "Về công tác thử nghiệm số ${paper.id}", en: "On test work ${paper.id}" }
translated: [vi, en]
status: { value: unknown }
holding: paraphrase
attestations:
  - { source: synthetic-register, lines: [1], number: ${paper.number}, kind: ${paper.kind}, issuer: ${paper.issuer}, date: ${paper.date} }
relations:${relations.length === 0 ? ' []' : `\n${relations.join('\n')}`}
---
`;
  return [
    {
      path: `content/instruments/${paper.id}.mdx`,
      text: `${front}A synthetic instrument.\n\n${provisions.map(({ en }) => en).join('\n')}`,
    },
    {
      path: `content/instruments/${paper.id}.vi.mdx`,
      text: `Văn bản giả lập.\n\n${provisions.map(({ vi }) => vi).join('\n')}`,
    },
  ];
}

function writeProvision(order: number, targets: readonly Paper[], { random, phrases }: Draw): Phrase {
  const chosen = phrases[Math.floor(random() * phrases.length)] ?? { vi: '', en: '' };
  const target = targets[order % Math.max(1, targets.length)];
  const actor = actors[order % actors.length];
  const vi = `${chosen.vi}${target === undefined ? '' : ` Theo văn bản số ${target.number} năm ${target.date.slice(0, 4)}.`}`;
  const en = `${chosen.en}${target === undefined ? '' : ` As in No. ${target.number} of ${target.date.slice(0, 4)}.`}`;
  return {
    vi: `<Provision id="noi-dung-${order}">\n${vi}\n</Provision>\n`,
    en: `<Provision id="noi-dung-${order}" kind="task" actors="${actor}" modality="must" authority="official-summary" from="synthetic-register L${order}">\n${en}\n</Provision>\n`,
  };
}
