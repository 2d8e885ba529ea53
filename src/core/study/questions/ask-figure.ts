import type { Corpus } from '../../corpus/corpus.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { Language } from '../../language.ts';
import type { Authority, Provision } from '../../provision/provision.ts';
import { instrumentName, provisionLabel, quote } from '../wording.ts';
import { type AskContext, type Candidate, offer } from './context.ts';
import { identify } from './identify.ts';
import { proveByProvision } from './proof.ts';
import { GAP, type Question } from './question.ts';

/*
 * Figures in provisions: deadlines, shares, counts.
 *
 *   figure = 1*3DIGIT ( "%" | SP unit )          ; 05 ngày làm việc, 10%, 200 hộ, 5 working days
 *
 * Not a figure for a question: a date (ngày 15 tháng 10), a place in a text (Điều 11), a range (03 đến 05 người), part
 * of a document number. Another value of the same unit is certainly wrong for the gap, because the words are quoted.
 */
const units: Readonly<Record<Language, readonly string[]>> = {
  vi: ['ngày làm việc', 'ngày', 'tháng', 'hộ', 'người', 'ủy viên', 'thể loại'],
  en: ['working days', 'days', 'months', 'households', 'members', 'named types'],
};

const figurePattern = (language: Language): RegExp =>
  new RegExp(
    `(?<![\\d/.,–-]|\\p{L}|(?:Điều|khoản|khoản số|đến|từ|tháng|ngày|Article|Articles|items?|to|and|clause) )(\\d{1,3})(%| (?:${units[language].join('|')})(?!\\p{L}| \\d| \\p{L}+ \\d))`,
    'gu',
  );

interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly printed: string;
  readonly index: number;
}

const figuresIn = (text: string, language: Language): readonly Figure[] =>
  [...text.matchAll(figurePattern(language))].map((match) => ({
    value: Number(match[1]),
    unit: (match[2] ?? '').trim(),
    printed: match[1] ?? '',
    index: match.index,
  }));

const askedAuthorities: ReadonlySet<Authority> = new Set([
  'official-text',
  'official-summary',
  'press-summary',
]);

const words = {
  vi: {
    gap: (place: string, text: string) => `Điền số vào chỗ trống (${place}): ${text}`,
    amended: (name: string) => ` Văn bản này sau đó được ${name} sửa đổi, bổ sung: hãy đối chiếu.`,
  },
  en: {
    gap: (place: string, text: string) => `Which figure belongs in the gap (${place})? ${text}`,
    amended: (name: string) => ` ${name} later amended this instrument: compare.`,
  },
} as const;

/** A figure cut out of a provision's words, to be chosen among others of its unit, or to be typed. */
export function askFigure(
  context: AskContext,
  instrument: Instrument,
  provision: Provision,
): readonly Question[] {
  const { corpus, language } = context;
  const text = provision.text[language]?.text.replace(/\s+/gu, ' ').trim();
  if (text === undefined || !askedAuthorities.has(provision.authority)) return [];
  const figures = figuresIn(text, language);
  const [figure] = figures;
  // A figure that stands twice in the words would answer itself.
  if (
    figure === undefined ||
    figures.filter(({ value, unit }) => value === figure.value && unit === figure.unit).length > 1
  )
    return [];
  const paper = identify(corpus, instrument, language, null);
  const proofs = proveByProvision(corpus, instrument, provision, language);
  if (paper === null || proofs.length === 0) return [];
  const label = provisionLabel(provision, language);
  const gapped = `${text.slice(0, figure.index)}${GAP}${text.slice(figure.index + figure.printed.length)}`;
  const prompt = words[language].gap(label === null ? paper : `${paper}, ${label}`, quote(gapped, language));
  const about = [`instruments/${instrument.id}#${provision.id}`];
  const id = `${about[0]}:figure`;
  const explanation = `${quote(text, language)}${sayAmended(corpus, instrument, language)}`;
  const base = { language, about, fact: 'figure', prompt, explanation, proofs } as const;
  const answers = [...new Set([figure.printed, String(figure.value)])];
  const questions: Question[] = [{ ...base, kind: 'short', id: `${id}.short`, level: 3, answers }];
  const right = { key: String(figure.value), text: figure.printed };
  const options = offer(context, `${id}.cloze`, [right], wrongFigures(context, figure, text));
  if (options !== null) questions.push({ ...base, kind: 'cloze', id: `${id}.cloze`, level: 2, options });
  return questions;
}

/** Figures of the same unit in other provisions, nearest in value first; none that stands in these words. */
function wrongFigures(context: AskContext, figure: Figure, text: string): readonly Candidate[] {
  const taken = new Set((text.match(/\d+/gu) ?? []).map(Number));
  return [...(figuresOfCorpus(context).get(figure.unit) ?? [])]
    .filter((value) => !taken.has(value))
    .sort((a, b) => Math.abs(a - figure.value) - Math.abs(b - figure.value) || a - b)
    .map((value) => ({ key: String(value), text: String(value).padStart(figure.printed.length, '0') }));
}

const figuresOfCorpus = ({ corpus, language, once }: AskContext): ReadonlyMap<string, ReadonlySet<number>> =>
  once('figures', () => {
    const values = new Map<string, Set<number>>();
    for (const { provisions } of corpus.instruments.values()) {
      for (const { text } of provisions) {
        for (const { value, unit } of figuresIn(text[language]?.text ?? '', language)) {
          values.set(unit, (values.get(unit) ?? new Set()).add(value));
        }
      }
    }
    return values;
  });

function sayAmended(corpus: Corpus, instrument: Instrument, language: Language): string {
  const edge = (corpus.edgesOf.get(instrument.id) ?? []).find(
    ({ kind, to }) => kind === 'amends' && to === instrument.id,
  );
  const later = edge === undefined ? undefined : corpus.instruments.get(edge.from);
  return later === undefined ? '' : words[language].amended(instrumentName(later, language));
}
