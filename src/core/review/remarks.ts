import type { Citation } from '../citation/citation.ts';
import { type ResolutionRule, resolutionRules } from '../citation/resolution.ts';
import { findBody } from '../citation/resolve.ts';
import { formatPartialDate, type PartialDate } from '../instrument/partial-date.ts';
import type { Bilingual, Language } from '../language.ts';
import type { RegisterEntry } from '../register/register.ts';
import type { OpenReviewCorpus, RecordedEnd, ReviewFacts } from './review-corpus.ts';
import type { Remark } from './verdict.ts';
import { writeDateLike } from './write-date.ts';

/*
 * The remarks of a review: for each verdict what the document says, what the record says, what to write and a sentence
 * in both languages.
 */

/** An instrument by its number, else its title, else its id. */
const nameOf = (entry: RegisterEntry | undefined, id: string): Bilingual => ({
  vi: entry?.number ?? entry?.title.vi ?? entry?.title.en ?? id,
  en: entry?.number ?? entry?.title.en ?? entry?.title.vi ?? id,
});

/** Printed words as they stand in a sentence: a line end in them is a space. */
const oneLine = (printed = ''): string => printed.replace(/\s+/g, ' ');

/** A day, month or year with the word that goes before it, and a space before that. */
function whenWords(date: PartialDate): Bilingual {
  const vi = formatPartialDate(date, 'vi');
  const whole = date.length === 10;
  return {
    vi: whole ? ` ngày ${vi}` : date.length === 4 ? ` năm ${vi}` : ` ${vi}`,
    en: ` ${whole ? 'on' : 'in'} ${formatPartialDate(date, 'en')}`,
  };
}

/** `near` is an instrument of the same day whose number is almost the same. */
export function unknown(citation: Citation, rule: ResolutionRule, near?: RegisterEntry): Remark {
  const why = resolutionRules[rule];
  const name = near && nameOf(near, near.id);
  return {
    verdict: 'unknown',
    cited: citation.raw,
    sources: [],
    message: {
      vi: `Chưa có trong dữ liệu của chúng tôi (${why.vi}); như vậy chưa có nghĩa là sai.${name ? ` Cùng ngày có ${name.vi}: đề nghị kiểm tra lại số.` : ''}`,
      en: `Not in our records (${why.en}); that does not make it wrong.${name ? ` There is ${name.en} of the same day: check the number.` : ''}`,
    },
  };
}

export function ambiguous(
  citation: Citation,
  candidates: readonly string[],
  { register }: OpenReviewCorpus,
): Remark {
  const entries = candidates.flatMap((id) => register.byId.get(id) ?? []);
  const list = (language: Language): string =>
    entries
      .map((entry) => {
        const date = entry.date ? ` (${formatPartialDate(entry.date, language)})` : '';
        return nameOf(entry, entry.id)[language] + date;
      })
      .join('; ');
  return {
    verdict: 'ambiguous',
    cited: citation.raw,
    recorded: candidates.join(', '),
    sources: [],
    message: {
      vi: `Có thể là một trong các văn bản: ${list('vi')}. Hãy ghi thêm ngày ban hành.`,
      en: `It may be one of: ${list('en')}. Add the date of issue.`,
    },
  };
}

export function superseded(
  citation: Citation,
  entry: RegisterEntry,
  { by, on, sources }: RecordedEnd,
  { register }: OpenReviewCorpus,
  language: Language,
): Remark {
  const own = nameOf(entry, entry.id);
  const after = by === undefined ? undefined : register.byId.get(by);
  const next = by === undefined ? undefined : nameOf(after, by);
  const when = on ? whenWords(on) : { vi: '', en: '' };
  return {
    verdict: 'superseded',
    cited: citation.raw,
    recorded: next ? `${next[language]}${on ? ` (${on})` : ''}` : (on ?? ''),
    correction: next?.[language],
    sources,
    message: next
      ? {
          vi: `${own.vi} đã được ${next.vi} thay thế${when.vi && ` từ${when.vi}`}.`,
          en: `${own.en} was replaced by ${next.en}${when.en}.`,
        }
      : {
          vi: `${own.vi} đã hết hiệu lực${when.vi && ` từ${when.vi}`}.`,
          en: `${own.en} lost its force${when.en}.`,
        },
  };
}

/** Sources that give what the document says, told beside the value that is preferred. */
function othersSay(
  fact: ReviewFacts['date'],
  cited: string | undefined,
): { note: Bilingual; agreeing?: readonly string[] } {
  const agreeing = fact?.others.find((one) => one.value === cited)?.sources ?? [];
  if (agreeing.length === 0) return { note: { vi: '', en: '' } };
  const note = {
    vi: ' Các nguồn ghi không thống nhất: có nguồn ghi như tài liệu.',
    en: ' Sources differ: some say the same as the document.',
  };
  return { note, agreeing };
}

export function dateDiffers(
  citation: Citation,
  entry: RegisterEntry,
  facts: ReviewFacts | undefined,
  language: Language,
): Remark {
  const date = entry.date;
  const cited = citation.date?.raw;
  const { note, agreeing } = othersSay(facts?.date, citation.date?.value);
  const name = nameOf(entry, entry.id);
  return {
    verdict: 'date-differs',
    cited,
    recorded: date,
    correction: date && writeDateLike(cited ?? '', date, language),
    sources: facts?.date?.sources ?? [],
    agreeing,
    message: {
      vi: `${name.vi} ban hành${date ? whenWords(date).vi : ' vào ngày khác'}, tài liệu ghi “${oneLine(cited)}”.${note.vi}`,
      en: `${name.en} is dated ${date ? formatPartialDate(date, 'en') : 'otherwise'}, the document has "${oneLine(cited)}".${note.en}`,
    },
  };
}

export function issuerDiffers(
  citation: Citation,
  entry: RegisterEntry,
  facts: ReviewFacts | undefined,
  { bodies, register }: OpenReviewCorpus,
  language: Language,
): Remark {
  const name = nameOf(entry, entry.id);
  const { note, agreeing } = othersSay(facts?.issuer, findBody(citation.issuer?.raw ?? '', register));
  const body = bodies.get(entry.issuer ?? '')?.name ?? { vi: entry.issuer ?? '', en: entry.issuer ?? '' };
  const cited = citation.issuer?.raw;
  return {
    verdict: 'issuer-differs',
    cited,
    recorded: body[language],
    correction: body[language],
    sources: facts?.issuer?.sources ?? [],
    agreeing,
    message: {
      vi: `${name.vi} do ${body.vi} ban hành, tài liệu ghi “${oneLine(cited)}”.${note.vi}`,
      en: `${name.en} was issued by: ${body.en}; the document has "${oneLine(cited)}".${note.en}`,
    },
  };
}

export function titleDiffers(
  citation: Citation,
  entry: RegisterEntry,
  facts: ReviewFacts | undefined,
  language: Language,
): Remark {
  const name = nameOf(entry, entry.id);
  const title = entry.title[language] ?? entry.title.vi ?? entry.title.en ?? '';
  const cited = citation.title?.raw;
  return {
    verdict: 'title-differs',
    cited,
    recorded: title,
    correction: title,
    sources: facts?.title ?? [],
    message: {
      vi: `${name.vi} có tên gọi “${title}”, tài liệu ghi “${oneLine(cited)}”.`,
      en: `${name.en} is titled "${title}", the document has "${oneLine(cited)}".`,
    },
  };
}

export function repaired(citation: Citation, number: string, facts: ReviewFacts | undefined): Remark {
  return {
    verdict: 'repaired',
    cited: citation.raw,
    recorded: number,
    correction: number,
    sources: [...new Set([...(facts?.date?.sources ?? []), ...(facts?.issuer?.sources ?? [])])],
    message: {
      vi: `Số văn bản viết là “${oneLine(citation.raw)}”, viết đúng là ${number}.`,
      en: `The number is printed "${oneLine(citation.raw)}"; its right form is ${number}.`,
    },
  };
}
