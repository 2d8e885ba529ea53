import type { Instrument } from '../../instrument/instrument.ts';
import type { Language } from '../../language.ts';
import type { Provision } from '../../provision/provision.ts';
import { provisionLabel, quote, sourceLabel, upperFirst } from '../wording.ts';
import { areAlike } from './alike.ts';
import { type AskContext, mixNearest, offer } from './context.ts';
import { identify } from './identify.ts';
import { proveByProvision } from './proof.ts';
import type { Question } from './question.ts';

/*
 * What stands under a number: viewpoint 3 of a resolution, standard 2, requirement 4 of Part IV. A wrong answer is what
 * stands under another number of the same series, so it is wrong as to the number beyond doubt, whoever reports it. Not
 * asked of articles of laws, whose numbers nobody learns by heart, nor of a number under which several provisions were
 * recorded by themselves: only the first of them is what the number says.
 *
 *   place = series SP 1*DIGIT        ; quan điểm 3; phần IV, yêu cầu 1
 */
const placePattern = /^(?<series>(?!.*(?:Điều|khoản|điểm [a-zđ]|trang)).*\p{L}) (?<number>\d+)$/u;

const words = {
  vi: {
    what: (paper: string, label: string) => `${paper} nêu nội dung nào ở ${label}?`,
    by: (source: string) => ` Nguồn: ${source}.`,
  },
  en: {
    what: (paper: string, label: string) => `what does ${paper} say in ${label}?`,
    by: (source: string) => ` Source: ${source}.`,
  },
} as const;

/** Words that say the number themselves. */
const ordinal: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/iu,
  en: /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/iu,
};

const seriesOf = ({ locator = '' }: Provision): string | undefined =>
  placePattern.exec(locator)?.groups?.series;

/** What a numbered viewpoint, task or requirement says: one of four of its series. */
export function askPlace(
  context: AskContext,
  instrument: Instrument,
  provision: Provision,
): readonly Question[] {
  const { corpus, language, wordsOf } = context;
  const series = seriesOf(provision);
  const own = provision.text[language]?.text;
  const paper = identify(corpus, instrument, language, null);
  const label = provisionLabel(provision, language);
  const proofs = proveByProvision(corpus, instrument, provision, language);
  const [from] = provision.from;
  const source = from === undefined ? undefined : corpus.sources.get(from.source);
  if (series === undefined || own === undefined || paper === null || label === null) return [];
  if (from === undefined || source === undefined || proofs.length === 0) return [];
  const members = instrument.provisions.filter((one) => seriesOf(one) === series);
  const firsts = members.filter(
    ({ locator }, index) => members.findIndex((one) => one.locator === locator) === index,
  );
  if (!firsts.includes(provision) || ordinal[language].test(own)) return [];
  const answerOf = ({ id, text }: Provision) => ({
    key: id,
    text: upperFirst((text[language]?.text ?? '').replace(/\s+/gu, ' ').trim()),
  });
  const wrong = firsts.filter(({ locator, text }) => {
    const other = text[language]?.text;
    if (locator === provision.locator || other === undefined || ordinal[language].test(other)) return false;
    return !areAlike(wordsOf(other), wordsOf(own));
  });
  const about = [`instruments/${instrument.id}#${provision.id}`];
  const id = `${about[0]}:place.single`;
  const options = offer(context, id, [answerOf(provision)], mixNearest(context, id, wrong.map(answerOf)));
  if (options === null) return [];
  // A paraphrase is its author's: the question says whose.
  const by = provision.authority === 'official-text' ? '' : words[language].by(sourceLabel(source, language));
  const prompt = upperFirst(words[language].what(paper, label)) + by;
  const explanation = `${upperFirst(`${paper}, ${label}`)}: ${quote(answerOf(provision).text, language)}`;
  return [
    { kind: 'single', id, level: 2, language, about, fact: 'place', prompt, options, explanation, proofs },
  ];
}
