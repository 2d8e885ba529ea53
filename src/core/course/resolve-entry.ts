import type { Citation } from '../citation/citation.ts';
import { findCitations } from '../citation/find.ts';
import type { Resolution } from '../citation/resolution.ts';
import { resolveCitations } from '../citation/resolve.ts';
import { anchorsOf } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Bilingual } from '../language.ts';
import type { Register } from '../register/register.ts';
import { formatItemRef, type ItemRef, parseItemRef } from '../study/item-ref.ts';
import { foldVietnamese } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';

/** What an entry of a syllabus names: an item, or the reason why it names none. */
export type ResolvedEntry = { readonly ref: ItemRef } | { readonly why: Bilingual };

/*
 * An entry is read in this order:
 *
 *   1. an item as it is written here, `instruments/25-nq-tw-2013#quan-diem-4`, also in backticks or as a link;
 *   2. the first instrument that it cites, held or known, and the provision that it points to: by its place (`Điều 11
 *      khoản 2`), else by the longest official label of the instrument that the entry holds (`quan điểm 4`).
 *
 * A place that we hold nothing of is not read as the whole instrument: the entry is left to its author.
 */
export function openEntries(corpus: Corpus, register: Register): (text: string) => ResolvedEntry {
  const anchors = new Set(anchorsOf(corpus));
  return (text) => {
    const written = parseItemRef(text.replace(/^`|`$/gu, ''));
    if (written.ok) {
      const { folder, id, provision } = written.value;
      const there =
        anchors.has(formatItemRef(written.value)) ||
        (folder === 'instruments' && provision === undefined && corpus.known.has(id));
      return there ? { ref: written.value } : { why: whys.noItem };
    }
    const composed = nfc(text);
    const citations = findCitations(composed);
    const resolutions = resolveCitations(citations, register);
    const at = resolutions.findIndex((one) => 'id' in one);
    const [citation, resolution] =
      at === -1 ? [citations[0], resolutions[0]] : [citations[at], resolutions[at]];
    if (citation === undefined || resolution === undefined) return { why: whys.noNumber };
    if (!('id' in resolution)) return { why: whyNot(citation, resolution) };
    return findPlace(corpus, resolution.id, citation, composed);
  };
}

function findPlace(corpus: Corpus, id: string, { pinpoint }: Citation, text: string): ResolvedEntry {
  const provisions = corpus.instruments.get(id)?.provisions ?? [];
  const pointed = provisions.find((provision) => provision.id === pinpoint?.id);
  if (pointed !== undefined) return { ref: { folder: 'instruments', id, provision: pointed.id } };
  const words = ` ${foldVietnamese(text).replace(/[^a-z0-9]+/gu, ' ')} `;
  const [labelled] = provisions
    .filter(({ locator }) => locator !== undefined && words.includes(` ${fold(locator)} `))
    .toSorted((a, b) => (b.locator?.length ?? 0) - (a.locator?.length ?? 0));
  // The finder reads the second half of `quan điểm 4` as a place.
  if (
    labelled !== undefined &&
    (pinpoint === null || fold(labelled.locator ?? '').endsWith(fold(pinpoint.raw)))
  )
    return { ref: { folder: 'instruments', id, provision: labelled.id } };
  if (pinpoint === null) return { ref: { folder: 'instruments', id } };
  return {
    why: {
      vi: `nhận ra ${id} nhưng kho không có mục nào ứng với "${pinpoint.raw}"`,
      en: `this is ${id}, but nothing is held of "${pinpoint.raw}"`,
    },
  };
}

const fold = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

const whys = {
  noItem: { vi: 'không có trang hay neo nào như vậy', en: 'there is no such page or anchor' },
  noNumber: {
    vi: 'không thấy số hiệu văn bản; ghi số và ngày, hoặc một mục như `instruments/25-nq-tw-2013#quan-diem-4`',
    en: 'no number of an instrument; write number and date, or an item such as `instruments/25-nq-tw-2013#quan-diem-4`',
  },
} as const satisfies Record<string, Bilingual>;

function whyNot({ raw }: Citation, resolution: Resolution): Bilingual {
  if (resolution.status === 'ambiguous') {
    const candidates = resolution.candidates.join(', ');
    return {
      vi: `\`${raw}\` có thể là ${candidates}; ghi thêm ngày ban hành`,
      en: `\`${raw}\` may be ${candidates}; add the date of issue`,
    };
  }
  return {
    vi: `kho chưa có văn bản mang số \`${raw}\``,
    en: `no instrument with the number \`${raw}\` is known here`,
  };
}
