import type { Corpus } from '../corpus/corpus.ts';
import type { Bilingual, Language } from '../language.ts';
import { proposeOrder } from './propose-order.ts';
import type { Session, SessionItem } from './session.ts';
import { nameWithKind } from './wording.ts';

/** Papers that a title names one by one. */
const MOST_NAMED = 3;

/**
 * A title and aims for a session that has none of its own, so that no sheet is handed out as `untitled`. They say what
 * the items are and nothing about what is in them; the trainer writes over them. What the trainer has written stays.
 */
export function proposeWords(
  corpus: Corpus,
  session: Session,
  items: readonly SessionItem[],
): Pick<Session, 'title' | 'aims'> {
  const papers = proposeOrder(corpus, items).flatMap(({ instrument }) => instrument ?? []);
  const hasTitle = Object.values(session.title).some((text) => text !== '');
  if (papers.length === 0) return { title: session.title, aims: session.aims };
  const name = (language: Language): string => {
    const named = papers.slice(0, MOST_NAMED).map((paper) => nameWithKind(corpus, paper, language));
    const more = papers.length - named.length;
    const others = { vi: `${more} văn bản khác`, en: `${more} more` };
    return joinNames(more === 0 ? named : [...named, others[language]], language);
  };
  const [vi, en] = [name('vi'), name('en')];
  const aims: readonly Bilingual[] = [
    {
      vi: `Nêu được nội dung chính của ${vi}; phân biệt nội dung của văn bản với lời thuật lại của bài viết.`,
      en: `State the main points of ${en}, and tell what a paper says from what articles report of it.`,
    },
    ...(papers.length < 2
      ? []
      : [
          {
            vi: 'Nói rõ các văn bản liên hệ với nhau thế nào, văn bản nào có trước.',
            en: 'Say how the papers stand to one another and which came first.',
          },
        ]),
    {
      vi: 'Rút ra một việc cần làm ở đơn vị, có người phụ trách và thời hạn.',
      en: 'Settle one thing to do in the unit, with who is in charge and by when.',
    },
  ];
  return {
    title: hasTitle ? session.title : { vi: `Học tập ${vi}`, en: `Study of ${en}` },
    aims: session.aims.length > 0 ? session.aims : aims,
  };
}

const joinNames = (names: readonly string[], language: Language): string => {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${language === 'vi' ? 'và' : 'and'} ${last}`;
};
