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
  'lineage.path': { vi: 'Tìm đường nối với văn bản khác', en: 'How it is joined to another document' },
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
  'column.from': { vi: 'Từ', en: 'From' },
  'column.to': { vi: 'Đến', en: 'To' },
  'column.certainty': { vi: 'Mức chắc chắn', en: 'How it is known' },
  'column.relation': { vi: 'Quan hệ', en: 'Relation' },
  'column.document': { vi: 'Văn bản', en: 'Document' },
  'column.date': { vi: 'Ngày', en: 'Date' },
  'column.issuer': { vi: 'Cơ quan ban hành', en: 'Issued by' },
  'column.level': { vi: 'Cấp', en: 'Level' },
  'column.state': { vi: 'Tình trạng trang', en: 'What is held' },
  'column.evidence': { vi: 'Căn cứ ghi nhận', en: 'On whose word' },
  'graph.title': { vi: 'Đồ thị trích dẫn', en: 'Citation graph' },
  'graph.lead': {
    vi: '{instruments} văn bản và {articles} bài viết theo năm và cấp ban hành, nối với nhau bằng {edges} quan hệ có ghi nguồn.',
    en: '{instruments} documents and {articles} articles by year and issuing level, joined by {edges} relations, each with its source.',
  },
  'graph.overview': {
    vi: 'Toàn bộ văn bản và bài viết: năm từ trái sang phải, cấp ban hành từ trên xuống. Bảng bên dưới có cùng nội dung.',
    en: 'All documents and articles: years from left to right, issuing levels from the top down. The tables below say the same.',
  },
  'graph.overview.note': {
    vi: 'Hình này không vẽ các lượt bài viết dẫn văn bản; xem trong bảng quan hệ hoặc chọn từng văn bản.',
    en: 'What articles cite is not drawn here; it stands in the table of relations, or pick a document.',
  },
  'graph.grid': {
    vi: 'Số văn bản theo năm và cấp ban hành, mỗi cột {step} năm.',
    en: 'Number of documents by years and issuing level, {step} years a column.',
  },
  'graph.documents': { vi: 'Văn bản và bài viết', en: 'Documents and articles' },
  'graph.documents.first': {
    vi: '{shown} trong số {total}, được dẫn nhiều nhất; đủ trong tệp CSV bên dưới.',
    en: 'The {shown} most cited of {total}; all of them are in the CSV file below.',
  },
  'graph.relations': { vi: 'Quan hệ', en: 'Relations' },
  'graph.relations.first': {
    vi: '{shown} trong số {total} quan hệ; đủ trong tệp CSV bên dưới.',
    en: '{shown} of {total} relations; all of them are in the CSV file below.',
  },
  'graph.measures': { vi: 'Những con số nói gì', en: 'What the figures say' },
  'measure.cited': { vi: 'Được dẫn nhiều nhất', en: 'Most cited' },
  'measure.cited.means': {
    vi: 'Số văn bản, bài viết và khóa học khác nhau có quan hệ hướng tới văn bản này.',
    en: 'How many different documents, articles and courses point at this one.',
  },
  'measure.articles': { vi: 'Các bài viết dựa vào nhiều nhất', en: 'What the articles lean on most' },
  'measure.articles.means': {
    vi: 'Số bài viết khác nhau dẫn văn bản này; văn bản dẫn văn bản không tính ở đây.',
    en: 'How many different articles cite this one; documents that cite it are not counted here.',
  },
  'measure.by-instruments': { vi: '{count} văn bản', en: 'documents: {count}' },
  'measure.by-articles': { vi: '{count} bài viết', en: 'articles: {count}' },
  'measure.by-courses': { vi: '{count} khóa học', en: 'courses: {count}' },
  'measure.rank': { vi: 'Nặng ký nhất (PageRank)', en: 'Weightiest (PageRank)' },
  'measure.rank.means': {
    vi: 'Phần thời gian một người đọc cứ lần theo các dẫn chiếu sẽ dừng lại ở văn bản này; được văn bản nặng ký dẫn thì tính nhiều hơn.',
    en: 'The share of time that a reader who keeps following citations spends here; being cited by a weighty document counts for more.',
  },
  'measure.bridge': { vi: 'Cầu nối (betweenness)', en: 'Bridges (betweenness)' },
  'measure.bridge.means': {
    vi: 'Trong các đường ngắn nhất nối hai văn bản khác, phần đi qua văn bản này.',
    en: 'Of the shortest ways between two other documents, the share that leads through this one.',
  },
  'measure.groups': { vi: 'Nên đọc cùng nhau', en: 'Read together' },
  'measure.groups.means': {
    vi: 'Những nhóm văn bản gắn với nhau chặt hơn mức ngẫu nhiên (phương pháp Louvain, điểm xuất phát cố định).',
    en: 'Groups of documents that hang together more than chance would join them (Louvain method, fixed seed).',
  },
  'graph.files': { vi: 'Tải đồ thị', en: 'The graph to take away' },
  'graph.files.programs': { vi: 'chương trình của bạn', en: 'your own programs' },
  'graph.files.lead': {
    vi: 'Mỗi quan hệ có loại, mức chắc chắn và nguồn; chỉ ghi chiều chủ động.',
    en: 'Every relation has its kind, how it is known, and its sources; only the active direction is written.',
  },
  'column.cites': { vi: 'Quan hệ đi', en: 'Relations out' },
  'column.cited': { vi: 'Quan hệ đến', en: 'Relations in' },
  'column.weight': { vi: 'Sức nặng', en: 'Weight' },
  'filter.kind': { vi: 'Loại văn bản', en: 'Kind' },
  'filter.body': { vi: 'Cơ quan ban hành', en: 'Issued by' },
  'filter.topic': { vi: 'Chủ đề', en: 'Topic' },
  'filter.relation': { vi: 'Có quan hệ', en: 'Has a relation' },
  'filter.status': { vi: 'Hiệu lực', en: 'Status' },
  'filter.sentence': {
    vi: '{count} trong {total} văn bản, bài viết',
    en: '{count} of {total} documents and articles',
  },
  'list.more': { vi: '+ {count} nữa', en: '{count} more' },
  'path.title': { vi: 'Hai văn bản nối với nhau thế nào', en: 'How two documents hang together' },
  'path.lead': {
    vi: 'Gõ số, ký hiệu hoặc từ trong tên, hoặc chọn một văn bản trên đồ thị rồi bấm “Lấy làm điểm đầu”, “Lấy làm điểm cuối”.',
    en: 'Type a number or words of a title, or choose a document in the graph and press “Set as start”, “Set as end”.',
  },
  'path.from': { vi: 'Từ', en: 'From' },
  'path.to': { vi: 'Đến', en: 'To' },
  'path.articles': { vi: 'Đi qua cả bài viết', en: 'Through articles too' },
  'path.find': { vi: 'Tìm đường nối', en: 'Find the ways' },
  'path.set-from': { vi: 'Lấy làm điểm đầu', en: 'Set as start' },
  'path.set-to': { vi: 'Lấy làm điểm cuối', en: 'Set as end' },
  'path.same': { vi: 'Hai đầu là cùng một văn bản.', en: 'Both ends are the same document.' },
  'path.none': {
    vi: 'Chưa ghi nhận quan hệ nào nối {from} với {to}.',
    en: 'No recorded relation joins {from} and {to}.',
  },
  'path.only-articles': {
    vi: 'Chưa ghi nhận quan hệ nào giữa các văn bản nối {from} với {to}; hai bên chỉ gặp nhau qua bài viết (đánh dấu “Đi qua cả bài viết” để xem).',
    en: 'No recorded relation between documents joins {from} and {to}; they meet only through articles (tick “Through articles too” to see how).',
  },
  'path.found': {
    vi: 'Số đường nối {from} với {to}: {count}; đường ngắn nhất có {steps} bước.',
    en: 'Ways from {from} to {to}: {count}; steps of the shortest: {steps}.',
  },
  'path.loose': {
    vi: 'Số bước chỉ là dẫn chiếu, chưa đủ để nói văn bản này dựa vào văn bản kia: {count}.',
    en: 'Steps of this way that are citations only, which does not make one rest on the other: {count}.',
  },
  'path.more': { vi: 'Có thể còn những đường khác dài hơn.', en: 'There may be further, longer ways.' },
  'common.title': { vi: 'Cả hai cùng dựa vào', en: 'Both rest on' },
  'common.none': {
    vi: 'Chưa ghi nhận văn bản nào mà cả hai cùng dựa vào.',
    en: 'Nothing is recorded that both rest on.',
  },
  'common.steps': {
    vi: '{first} bước từ {from}, {second} bước từ {to}',
    en: 'steps from {from}: {first}, from {to}: {second}',
  },
  'common.nearest': { vi: 'gần nhất', en: 'nearest' },
  'bases.title': { vi: 'Dựa vào ({count})', en: 'Rests on ({count})' },
  'dependents.title': {
    vi: 'Cần xem lại nếu văn bản này bị thay thế ({count})',
    en: 'To be looked at again if this one is replaced ({count})',
  },
  'dependents.none': {
    vi: 'Chưa ghi nhận văn bản nào dựa vào văn bản này.',
    en: 'Nothing is recorded as resting on this document.',
  },
  steps: { vi: 'bước {count}', en: 'step {count}' },
  'choice.none': { vi: 'Không thấy văn bản nào như vậy.', en: 'No such document was found.' },
  'choice.several': { vi: 'Có nhiều văn bản, hãy chọn: ', en: 'Several documents, choose one: ' },
  'lineage.svg': { vi: 'Hình quan hệ (SVG)', en: 'Lineage (SVG)' },
  'lineage.png': { vi: 'Hình quan hệ (PNG)', en: 'Lineage (PNG)' },
  'picture.failed': { vi: 'Trình duyệt không tạo được hình.', en: 'The browser could not make the picture.' },
  'explorer.canvas': {
    vi: 'Đồ thị các văn bản theo năm và cấp ban hành; danh sách bên cạnh có cùng nội dung.',
    en: 'The documents by year and issuing level; the list beside it says the same.',
  },
  'explorer.keys': {
    vi: 'Phím ← → đi theo thời gian, ↑ ↓ đổi cấp, + − phóng to thu nhỏ, 0 xem tất cả, Enter sang phần chi tiết, Esc bỏ chọn.',
    en: 'Keys: ← → through time, ↑ ↓ between levels, + − magnify, 0 all, Enter to the details, Esc to clear.',
  },
  'explorer.list': { vi: 'Danh sách văn bản, bài viết', en: 'Documents and articles' },
  'explorer.detail': { vi: 'Chi tiết văn bản đang chọn', en: 'Details of the chosen document' },
  'explorer.failed': {
    vi: 'Không tải được dữ liệu đồ thị; hình tĩnh và các bảng bên dưới vẫn đầy đủ.',
    en: 'The data of the graph did not load; the drawing and the tables below are complete.',
  },
  'zoom.in': { vi: 'Phóng to', en: 'Magnify' },
  'zoom.out': { vi: 'Thu nhỏ', en: 'Reduce' },
  'zoom.all': { vi: 'Xem tất cả', en: 'Show all' },
  'timeline.title': { vi: 'Dòng thời gian', en: 'Timeline' },
  'timeline.lead': {
    vi: 'Văn bản, bài viết và thay đổi của các cơ quan theo năm, từ {first} đến {last}, bên cạnh các khóa của Đảng.',
    en: 'Instruments, articles and changes of bodies by year, from {first} to {last}, beside the terms of the Party.',
  },
  'timeline.strip': {
    vi: 'Số văn bản, bài viết mỗi năm; mỗi năm dẫn đến phần của năm đó bên dưới.',
    en: 'Instruments and articles in each year; each year leads to its part below.',
  },
  'timeline.ruler': {
    vi: 'Thước bên dưới là các khóa Đại hội: nét liền khi có ngày của văn kiện đại hội, nét đứt khi chỉ biết qua văn bản của khóa đó.',
    en: 'The ruler below shows the congress terms: solid where a document of the congress is dated, dashed where only instruments of the term are known.',
  },
  'timeline.year': { vi: 'Năm {year}: {count}', en: '{year}: {count}' },
  'timeline.sentence': { vi: '{count} trong {total} sự kiện', en: '{count} of {total} events' },
  'timeline.undated': { vi: 'Chưa rõ ngày ({count})', en: 'Date unknown ({count})' },
  'timeline.undated.lead': {
    vi: 'Những văn bản, bài viết sau chưa có ngày trong các nguồn đã đọc nên không đặt vào năm nào.',
    en: 'The sources that were read give no date for these, so they stand in no year.',
  },
  'term.name': { vi: 'khóa {term}', en: '{term} term' },
  'event.issued': { vi: 'Ban hành', en: 'Issued' },
  'event.effective': { vi: 'Có hiệu lực', en: 'Takes effect' },
  'event.article': { vi: 'Bài viết', en: 'Article' },
  'event.body': { vi: 'Cơ quan', en: 'Body' },
  'event.ends': { vi: 'thay thế hoặc bãi bỏ', en: 'replaces or repeals' },
  'event.sat': { vi: 'họp, đến {until}', en: 'sat until {until}' },
  'event.named': { vi: 'mang tên này từ đây', en: 'bears this name from here on' },
  'event.ended': { vi: 'kết thúc dưới tên này', en: 'ends under this name' },
  'event.successor': { vi: 'kế tục là', en: 'followed by' },
  'filter.event': { vi: 'Sự kiện', en: 'Event' },
  'filter.level': { vi: 'Cấp', en: 'Level' },
  'filter.term': { vi: 'Khóa Đảng', en: 'Party term' },
} as const satisfies Record<string, Bilingual>;

export type GraphWord = keyof typeof words;

/** A word of the graph pages with its values filled in. */
export const sayGraph =
  (language: Language) =>
  (key: GraphWord, values: Readonly<Record<string, string | number>> = {}): string =>
    words[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

export const stateWord = (state: NodeState, language: Language): string => words[`state.${state}`][language];

/** The words that the explorer's script needs, in one language. */
const islandWords = [
  'list.more',
  'path.set-from',
  'path.set-to',
  'path.same',
  'path.none',
  'path.only-articles',
  'path.found',
  'path.loose',
  'path.more',
  'common.title',
  'common.none',
  'common.steps',
  'common.nearest',
  'bases.title',
  'dependents.title',
  'dependents.none',
  'steps',
  'choice.none',
  'choice.several',
  'lineage.svg',
  'lineage.png',
  'lineage.none',
  'picture.failed',
  'date.unknown',
  'state.known',
  'state.unknown',
  'certainty.stated',
  'certainty.inferred',
  'certainty.found',
] as const satisfies readonly GraphWord[];

export const wordsForExplorer = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(islandWords.map((key) => [key, words[key][language]]));
