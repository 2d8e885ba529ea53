import { type Corpus, findInstrument } from '../corpus/corpus.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { formatPartialDate } from '../instrument/partial-date.ts';
import type { Bilingual } from '../language.ts';
import { conflictsOf } from './conflicts-of.ts';
import { type FoundItem, findItem, instrumentOf } from './find-item.ts';
import type { ItemRef } from './item-ref.ts';
import { nameWithDate } from './wording.ts';

export type WarningKind =
  | 'unknown'
  | 'retired'
  | 'not-held'
  | 'replaced'
  | 'lapsed'
  | 'disputed'
  | 'commentary'
  | 'advice'
  | 'force-unknown';

/** What a trainer must know before an item is taught; `href` is a page of the site, without the language. */
export interface ItemWarning {
  readonly kind: WarningKind;
  readonly text: Bilingual;
  readonly href?: string | undefined;
}

/** Everything that has to be said about an item before it is taught, gravest first. */
export function warningsOf(corpus: Corpus, ref: ItemRef): readonly ItemWarning[] {
  const found = findItem(corpus, ref);
  const instrument = instrumentOf(found);
  return [
    ...aboutPresence(found),
    ...(instrument === undefined ? [] : aboutForce(corpus, instrument)),
    ...(instrument === undefined ? [] : aboutConflicts(corpus, instrument)),
    ...aboutAuthority(found),
  ];
}

function aboutPresence(found: FoundItem): readonly ItemWarning[] {
  switch (found.kind) {
    case 'unknown':
      return [
        {
          kind: 'unknown',
          text: {
            vi: 'Kho này không có mã này: có thể gõ nhầm, hoặc thuộc một phiên bản khác.',
            en: 'This copy has no such id: mistyped, or from another release.',
          },
        },
      ];
    case 'retired': {
      const { gone, why, now } = found.tombstone;
      return [
        {
          kind: 'retired',
          text: {
            vi: `Đã thôi dùng từ ${formatPartialDate(gone, 'vi')}: ${why.vi}`,
            en: `Retired on ${formatPartialDate(gone, 'en')}: ${why.en}`,
          },
          href: now,
        },
      ];
    }
    case 'known':
      return [
        {
          kind: 'not-held',
          text: {
            vi: 'Kho chỉ biết tên văn bản này, chưa có trang riêng.',
            en: 'Known by name only: no page of it is held.',
          },
        },
      ];
    default:
      return [];
  }
}

function aboutForce(corpus: Corpus, instrument: Instrument): readonly ItemWarning[] {
  const { status } = instrument;
  if (status.value === 'replaced') {
    const later = status.by === undefined ? undefined : findInstrument(corpus, status.by);
    const href =
      later !== undefined && corpus.instruments.has(later.id) ? `instruments/${later.id}/` : undefined;
    return [
      {
        kind: 'replaced',
        text:
          later === undefined
            ? { vi: 'Văn bản đã được thay thế.', en: 'The instrument has been replaced.' }
            : {
                vi: `Đã được thay thế bởi ${nameWithDate(corpus, later, 'vi')}.`,
                en: `Replaced by ${nameWithDate(corpus, later, 'en')}.`,
              },
        href,
      },
    ];
  }
  if (status.value === 'lapsed') {
    return [{ kind: 'lapsed', text: { vi: 'Văn bản đã hết hiệu lực.', en: 'The instrument has lapsed.' } }];
  }
  if (status.value === 'in-force') return [];
  return [
    {
      kind: 'force-unknown',
      text: {
        vi: 'Các nguồn đã đọc không cho biết văn bản còn hiệu lực hay không.',
        en: 'No source read says whether it is still in force.',
      },
    },
  ];
}

function aboutConflicts(corpus: Corpus, instrument: Instrument): readonly ItemWarning[] {
  return conflictsOf(corpus, instrument.id).map(({ id, title }) => ({
    kind: 'disputed',
    text: { vi: `Nguồn ghi khác nhau: ${title.vi}.`, en: `Sources differ: ${title.en}.` },
    href: `conflicts/#${id}`,
  }));
}

function aboutAuthority(found: FoundItem): readonly ItemWarning[] {
  if (found.kind === 'advice') {
    return [
      {
        kind: 'advice',
        text: {
          vi: 'Khuyến nghị của tác giả bài viết, không phải yêu cầu của văn bản.',
          en: "The author's advice, not something that an instrument requires.",
        },
      },
    ];
  }
  const commentary =
    (found.kind === 'provision' && found.provision.authority === 'commentary') ||
    (found.kind === 'instrument' &&
      found.instrument.provisions.length > 0 &&
      found.instrument.provisions.every(({ authority }) => authority === 'commentary'));
  if (!commentary) return [];
  return [
    {
      kind: 'commentary',
      text: {
        vi: 'Nội dung theo bài bình luận; cần đối chiếu văn bản chính thức trước khi trích dẫn.',
        en: "In a commentator's words: compare with the official text before quoting.",
      },
    },
  ];
}
