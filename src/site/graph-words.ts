import type { NodeState } from '../core/graph/graph.ts';
import type { Bilingual, Language } from '../core/language.ts';

/** Every word that the graph pages and drawings say, besides names that come from content. `{…}` is filled in. */
const words = {
  'state.held': { vi: 'có trang riêng', en: 'has a page here' },
  'state.known': { vi: 'mới biết tên, chưa có trang', en: 'known by name, no page yet' },
  'state.unknown': { vi: 'chưa xác định được văn bản', en: 'document not identified' },
  'state.article': { vi: 'bài viết', en: 'article' },
  'date.unknown': { vi: 'chưa rõ ngày', en: 'date unknown' },
  'body.unknown': { vi: 'chưa rõ cơ quan ban hành', en: 'issuer unknown' },
  'certainty.stated': { vi: 'nguồn nêu rõ', en: 'stated by a source' },
  'certainty.inferred': { vi: 'suy ra từ nguồn', en: 'inferred from the sources' },
  'certainty.found': {
    vi: 'do bộ nhận dạng tìm thấy trong văn bản',
    en: 'found in the text by the citation engine',
  },
  'edge.against-time': {
    vi: 'ngày ban hành ngược với chiều quan hệ, cần kiểm tra lại',
    en: 'the dates run against this relation: to be checked',
  },
  'edge.to-itself': {
    vi: 'quan hệ với chính nó, cần kiểm tra lại',
    en: 'a relation to itself: to be checked',
  },
  'evidence.none': { vi: 'chưa ghi nguồn', en: 'no source recorded' },
  'lineage.label': {
    vi: 'Sơ đồ quan hệ của {name}: năm từ trái sang phải, cấp ban hành từ trên xuống. Danh sách và bảng bên dưới có cùng nội dung.',
    en: 'Relations of {name}: years from left to right, issuing levels from the top down. The list and table below say the same.',
  },
  'lineage.none': {
    vi: 'Chưa ghi nhận quan hệ nào với văn bản khác hay bài viết nào.',
    en: 'No relation to another document or article is recorded yet.',
  },
  'lineage.sentences': { vi: 'Quan hệ bằng lời', en: 'The relations in words' },
  'lineage.table': { vi: 'Bảng quan hệ ({count})', en: 'The relations as a table ({count})' },
  'lineage.more': { vi: '+ {count} văn bản, bài viết nữa trong bảng', en: '+ {count} more in the table' },
  'lineage.rest': {
    vi: 'Còn {count} quan hệ, xem trên trang đồ thị',
    en: '{count} further relations on the graph page',
  },
  'lineage.explore': { vi: 'Mở trong đồ thị chung', en: 'Open in the graph of all documents' },
  'lineage.download': { vi: 'Tải hình (SVG)', en: 'Download the drawing (SVG)' },
  'lineage.caption': {
    vi: 'Quan hệ của {name} theo thời gian và cấp ban hành',
    en: 'Relations of {name} by time and issuing level',
  },
  'legend.title': { vi: 'Chú giải', en: 'Key' },
  'legend.arrow': {
    vi: 'Mũi tên đi từ văn bản tác động hoặc dẫn đến văn bản được nói tới.',
    en: 'An arrow runs from the document that acts or cites to the one it is about.',
  },
  'legend.axis': {
    vi: 'Các quãng năm trống được thu ngắn (nét đứt trên trục); ngày chỉ biết đến năm có vạch ngang suốt năm đó.',
    en: 'Empty stretches of years are shortened (dashes on the axis); a date known only to the year has a bar across that year.',
  },
  'legend.focus': { vi: 'văn bản đang xem', en: 'the document of this page' },
  'legend.inferred': {
    vi: 'quan hệ suy ra, không có nguồn nêu rõ: nét nhạt',
    en: 'inferred, not stated by a source: pale line',
  },
  'column.relation': { vi: 'Quan hệ', en: 'Relation' },
  'column.document': { vi: 'Văn bản', en: 'Document' },
  'column.date': { vi: 'Ngày', en: 'Date' },
  'column.issuer': { vi: 'Cơ quan ban hành', en: 'Issued by' },
  'column.level': { vi: 'Cấp', en: 'Level' },
  'column.state': { vi: 'Tình trạng trang', en: 'What is held' },
  'column.evidence': { vi: 'Căn cứ ghi nhận', en: 'On whose word' },
} as const satisfies Record<string, Bilingual>;

export type GraphWord = keyof typeof words;

/** A word of the graph pages with its values filled in. */
export const sayGraph =
  (language: Language) =>
  (key: GraphWord, values: Readonly<Record<string, string | number>> = {}): string =>
    words[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

export const stateWord = (state: NodeState, language: Language): string => words[`state.${state}`][language];
