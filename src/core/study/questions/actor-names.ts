import type { Actor } from '../../corpus/vocabulary.ts';
import type { Language } from '../../language.ts';

/*
 * The words by which provisions name an actor, besides its names: a law says `công dân` where the actor is `Nhân dân`,
 * and `Mặt trận` for `Mặt trận Tổ quốc`. They serve to see whether a provision's words name an actor at all, and to
 * take the name out of a question. Not here: pronouns, and words that name several actors alike.
 */
const usual: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  people: { vi: ['công dân', 'người dân', 'nhân dân'], en: ['citizens', 'people'] },
  'all-cadres': {
    vi: ['cán bộ', 'công chức', 'viên chức', 'đảng viên'],
    en: ['cadres', 'public servants', 'officials', 'party members'],
  },
  'agency-staff': { vi: ['người lao động', 'cán bộ'], en: ['staff'] },
  'party-members': { vi: ['đảng viên'], en: ['party members', 'party member'] },
  vff: { vi: ['mặt trận'], en: ['front'] },
  'commune-front': { vi: ['mặt trận cấp xã', 'mặt trận'], en: ['commune front', 'front'] },
  'front-work-boards': { vi: ['ban công tác mặt trận'], en: ['front work board', 'front work boards'] },
  communes: { vi: ['chính quyền cấp xã', 'cấp xã'], en: ['commune', 'communes'] },
  'commune-pc': { vi: ['ủy ban nhân dân'], en: ["people's committee"] },
  'commune-chair': { vi: ['chủ tịch ủy ban nhân dân'], en: ['chair of the commune', 'commune chair'] },
  'commune-council': { vi: ['hội đồng nhân dân'], en: ["people's council"] },
  'peoples-committees': { vi: ['ủy ban nhân dân'], en: ["people's committee", "people's committees"] },
  'peoples-councils': { vi: ['hội đồng nhân dân'], en: ["people's council", "people's councils"] },
  'village-heads': {
    vi: ['trưởng thôn', 'tổ trưởng tổ dân phố'],
    en: ['village head', 'village heads', 'residential-group head'],
  },
  communities: { vi: ['cộng đồng'], en: ['community', 'communities'] },
  households: { vi: ['hộ gia đình', 'đại diện hộ'], en: ['household', 'households'] },
  heads: { vi: ['người đứng đầu'], en: ['head', 'heads'] },
  agencies: { vi: ['cơ quan', 'đơn vị'], en: ['agency', 'agencies', 'public units'] },
  'agency-unions': { vi: ['công đoàn'], en: ['union', 'trade union'] },
  'trade-unions': { vi: ['công đoàn'], en: ['trade unions', 'union', 'unions'] },
  'drafting-bodies': {
    vi: ['cơ quan chủ trì soạn thảo', 'tổ chức chủ trì soạn thảo'],
    en: ['drafting bodies', 'drafting body'],
  },
  enterprises: { vi: ['doanh nghiệp'], en: ['enterprise', 'enterprises', 'employer', 'employers'] },
  'elected-deputies': { vi: ['đại biểu quốc hội', 'đại biểu hội đồng'], en: ['deputies'] },
  'mass-orgs': {
    vi: ['đoàn thể', 'tổ chức chính trị - xã hội'],
    en: ['mass organisations', 'socio-political organisations'],
  },
  'front-members': { vi: ['tổ chức thành viên', 'thành viên'], en: ['members', 'member organisations'] },
  state: { vi: ['nhà nước', 'chính quyền'], en: ['state', 'authorities'] },
  party: { vi: ['đảng'], en: ['party'] },
  'party-committees': {
    vi: ['cấp ủy', 'tổ chức đảng', 'đảng bộ'],
    en: ['party committees', 'party organisations', 'party committee'],
  },
  'army-party-committees': {
    vi: ['tổ chức đảng', 'đảng ủy', 'cấp ủy'],
    en: ['party organisations', 'party committees'],
  },
  commanders: { vi: ['chỉ huy'], en: ['commander', 'commanders'] },
  soldiers: { vi: ['quân nhân', 'chiến sĩ'], en: ['soldiers', 'officers'] },
  'soldiers-council': { vi: ['hội đồng quân nhân'], en: ["soldiers' council", "soldiers' councils"] },
  ministries: { vi: ['bộ trưởng', 'các bộ'], en: ['ministries', 'ministers'] },
  'front-standing': { vi: ['ban thường trực'], en: ['standing board', 'standing boards'] },
  'front-central': { vi: ['đoàn chủ tịch', 'ủy ban trung ương mặt trận'], en: ['presidium'] },
};

/** Names of an actor in one language, longest first: its own, those in use, and the words of provisions. */
export const namesOf = ({ id, name, variants }: Actor, language: Language): readonly string[] => {
  // What stands in brackets is our remark: `Ban Dân vận Trung ương (đến tháng 02/2025)`.
  const bare = name[language].replace(/\s*\(.*\)$/u, '');
  const names = [name[language], bare, ...variants[language], ...(usual[id]?.[language] ?? [])];
  return [...new Set(names)].sort((a, b) => b.length - a.length);
};

/** A text cut into words, in lower case, with one space between: what names are looked for in. */
export const spaced = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\d]+/gu) ?? []
  ).join(' ')} `;

/** The pieces that a joined name consists of, ready to be looked for: `Trưởng thôn, Tổ trưởng tổ dân phố`. */
export const piecesOf = (name: string): readonly string[] =>
  name
    .split(/[,;]|\s(?:và|and|or|hoặc)\s/u)
    .map(spaced)
    .filter((piece) => piece.length > 4);

/** Whether a text, cut into words, holds one of the pieces. */
export const holdsPiece = (words: string, pieces: readonly string[]): boolean =>
  pieces.some((piece) => words.includes(piece));
