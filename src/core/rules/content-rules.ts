import type { Rule } from './rule.ts';

export const contentRules = {
  'reference-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected id `{actual}`, expected one from {folder} such as `{expected}`',
      vi: 'mã `{actual}` không tồn tại, cần một mã thuộc {folder}, có thể là `{expected}`',
    },
  },
  'line-beyond': {
    severity: 'error',
    sentence: {
      en: 'unexpected line {actual} of `{source}`, which has {expected} lines',
      vi: 'dòng {actual} không có trong `{source}`: nguồn này có {expected} dòng',
    },
  },
  'known-twice': {
    severity: 'error',
    sentence: {
      en: '`{actual}` is held and stands in known.yaml too, expected it in one place',
      vi: '`{actual}` đã có trang riêng mà vẫn nằm trong known.yaml, chỉ giữ một chỗ',
    },
  },
  'number-unreadable': {
    severity: 'error',
    sentence: {
      en: 'number `{actual}` cannot be read, expected a form such as 25-NQ/TW, 16/CT-TTg or 10/2022/QH15',
      vi: 'số hiệu `{actual}` không đọc được, cần dạng như 25-NQ/TW, 16/CT-TTg hoặc 10/2022/QH15',
    },
  },
  'number-not-canonical': {
    severity: 'error',
    sentence: {
      en: 'number `{actual}` is not in its canonical form, expected `{expected}`',
      vi: 'số hiệu `{actual}` chưa ở dạng chuẩn, cần ghi `{expected}`',
    },
  },
  'id-mismatch': {
    severity: 'error',
    sentence: {
      en: 'file name `{actual}` does not fit the number and year, expected `{expected}`',
      vi: 'tên tệp `{actual}` không khớp số hiệu và năm, cần `{expected}`',
    },
  },
  'kind-mismatch': {
    severity: 'error',
    sentence: {
      en: 'kind `{actual}` does not fit the code `{code}` of the number, expected {expected}',
      vi: 'loại văn bản `{actual}` không khớp ký hiệu `{code}` trong số hiệu, cần {expected}',
    },
  },
  'issuer-code-unknown': {
    severity: 'warning',
    sentence: {
      en: 'issuer code `{actual}` is in no table, expected a known one such as TW or QUTW',
      vi: 'ký hiệu cơ quan `{actual}` không có trong bảng, cần ký hiệu đã biết như TW hoặc QUTW',
    },
  },
  'issuer-mismatch': {
    severity: 'error',
    sentence: {
      en: 'issuer `{actual}` does not fit the code `{code}` of the number, expected {expected}',
      vi: 'cơ quan ban hành `{actual}` không khớp ký hiệu `{code}` trong số hiệu, cần {expected}',
    },
  },
  'issuer-period': {
    severity: 'error',
    sentence: {
      en: 'issuer `{actual}` did not act under that name on {date} (from {from} to {to})',
      vi: 'cơ quan `{actual}` không mang tên này vào thời điểm {date} (từ {from} đến {to})',
    },
  },
  'instrument-twice': {
    severity: 'error',
    sentence: {
      en: 'number `{actual}` with this date is claimed by `{other}` too, expected one file an instrument',
      vi: 'số hiệu `{actual}` với ngày này đã thuộc về `{other}`, mỗi văn bản chỉ có một tệp',
    },
  },
  'date-future': {
    severity: 'error',
    sentence: {
      en: 'date {actual} lies after today ({today})',
      vi: 'ngày {actual} ở sau hôm nay ({today})',
    },
  },
  'effect-before-issue': {
    severity: 'warning',
    sentence: {
      en: 'effect from {actual} lies before the date of issue {date}',
      vi: 'ngày có hiệu lực {actual} ở trước ngày ban hành {date}',
    },
  },
  'fact-unattested': {
    severity: 'error',
    sentence: {
      en: 'value `{actual}` of `{field}` is stated by no source, expected an attestation that gives it',
      vi: 'giá trị `{actual}` của `{field}` chưa có nguồn nào nêu, cần một chứng thực ghi giá trị đó',
    },
  },
  'title-unattested': {
    severity: 'error',
    sentence: {
      en: 'title in `{language}` that no attested source uses: {actual}; give the attestation, or name the language in `translated` if it is our own translation',
      vi: 'tên văn bản (`{language}`) không có nguồn nào dùng: {actual}; cần ghi chứng thực, hoặc ghi ngôn ngữ đó vào `translated` nếu là bản dịch của ta',
    },
  },
  'conflict-unexplained': {
    severity: 'warning',
    sentence: {
      en: 'sources differ on `{field}`: `{actual}` against {others}, expected an entry in content/conflicts',
      vi: 'các nguồn ghi khác nhau về `{field}`: `{actual}` và {others}, cần một mục trong content/conflicts',
    },
  },
  'fact-not-preferred': {
    severity: 'error',
    sentence: {
      en: '`{field}` shows `{actual}`, but the rule of preference gives `{expected}`; say why in content/conflicts',
      vi: '`{field}` đang ghi `{actual}`, nhưng theo quy tắc ưu tiên phải là `{expected}`; hãy nêu lý do trong content/conflicts',
    },
  },
  'preferred-unattested': {
    severity: 'error',
    sentence: {
      en: 'preferred value `{actual}` of `{field}` is stated by no source of `{instrument}`',
      vi: 'giá trị ưu tiên `{actual}` của `{field}` không có nguồn nào của `{instrument}` nêu',
    },
  },
  'relation-self': {
    severity: 'error',
    sentence: {
      en: '`{instrument}` is related to itself ({kind}), expected another instrument',
      vi: '`{instrument}` quan hệ với chính mình ({kind}), cần một văn bản khác',
    },
  },
  'relation-twice': {
    severity: 'error',
    sentence: {
      en: 'relation `{kind}` to `{actual}` is stated twice, expected it once, in one direction',
      vi: 'quan hệ `{kind}` với `{actual}` ghi hai lần, chỉ ghi một lần theo một chiều',
    },
  },
  'relation-against-time': {
    severity: 'error',
    sentence: {
      en: '`{instrument}` of {date} cannot stand in relation `{kind}` to the later `{actual}` of {targetDate}',
      vi: '`{instrument}` ngày {date} không thể có quan hệ `{kind}` với `{actual}` ra sau, ngày {targetDate}',
    },
  },
  'relation-circle': {
    severity: 'error',
    sentence: {
      en: 'relations that end force turn in a circle: {actual}',
      vi: 'các quan hệ chấm dứt hiệu lực tạo thành vòng: {actual}',
    },
  },
  'status-undated': {
    severity: 'error',
    sentence: {
      en: 'status `{actual}` without a day, expected `asOf`',
      vi: 'tình trạng `{actual}` chưa ghi thời điểm, cần `asOf`',
    },
  },
  'status-unattested': {
    severity: 'error',
    sentence: {
      en: 'status `{actual}` without a source, expected `attested`',
      vi: 'tình trạng `{actual}` chưa có nguồn, cần `attested`',
    },
  },
  'status-contradicted': {
    severity: 'error',
    sentence: {
      en: 'status `{actual}`, but `{by}` says that it {kind} this instrument',
      vi: 'tình trạng ghi `{actual}`, nhưng `{by}` có quan hệ `{kind}` với văn bản này',
    },
  },
  'replacement-unstated': {
    severity: 'error',
    sentence: {
      en: 'replaced by `{by}`, which does not say so, expected a relation from there to `{instrument}`',
      vi: 'ghi là được thay thế bởi `{by}`, nhưng văn bản đó chưa nêu quan hệ với `{instrument}`',
    },
  },
  'replacement-unnamed': {
    severity: 'warning',
    sentence: {
      en: 'replaced, but not said by what, expected `by`',
      vi: 'ghi là đã được thay thế nhưng chưa nêu bởi văn bản nào, cần `by`',
    },
  },
  'review-overdue': {
    severity: 'warning',
    sentence: {
      en: 'review was due on {actual}, today is {today}',
      vi: 'đã quá hạn rà soát {actual}, hôm nay là {today}',
    },
  },
  'review-order': {
    severity: 'error',
    sentence: {
      en: 'next review {actual} lies before the last one {on}',
      vi: 'ngày rà soát tiếp theo {actual} ở trước lần rà soát gần nhất {on}',
    },
  },
  'clause-unknown': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` points at `{actual}`, which this instrument does not have',
      vi: 'điều khoản `{provision}` trỏ tới `{actual}` không có trong văn bản này',
    },
  },
  'provision-unplaced': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` has no place, expected `from` with a source and a place in it',
      vi: 'điều khoản `{provision}` chưa có vị trí, cần `from` ghi nguồn và vị trí trong nguồn',
    },
  },
  'provision-kind': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` has no kind, expected `kind="…"`',
      vi: 'điều khoản `{provision}` chưa có loại, cần `kind="…"`',
    },
  },
  'duty-without-actor': {
    severity: 'error',
    sentence: {
      en: 'duty `{provision}` falls on nobody, expected `actors="…"`',
      vi: 'trách nhiệm `{provision}` chưa rõ chủ thể, cần `actors="…"`',
    },
  },
  'authority-unfounded': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` claims official text, but `{source}` is not the text of `{instrument}`',
      vi: 'điều khoản `{provision}` ghi theo văn bản chính thức, nhưng `{source}` không phải văn bản của `{instrument}`',
    },
  },
  'advice-misplaced': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` is advice, expected it in the file of the article that gives it',
      vi: 'điều khoản `{provision}` là khuyến nghị, phải đặt trong tệp của bài viết nêu ra',
    },
  },
  'advice-expected': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` of an article has authority `{actual}`, expected `advice`',
      vi: 'điều khoản `{provision}` của bài viết ghi thẩm quyền `{actual}`, cần `advice`',
    },
  },
  'anchor-vanished': {
    severity: 'error',
    sentence: {
      en: 'anchor `{actual}` was promised and is gone, expected it, or a tombstone in content/tombstones.yaml',
      vi: 'neo `{actual}` đã cam kết nay không còn, cần giữ lại hoặc ghi trong content/tombstones.yaml',
    },
  },
  'anchor-reused': {
    severity: 'error',
    sentence: {
      en: 'anchor `{actual}` has a tombstone and is used again, expected a new id',
      vi: 'neo `{actual}` đã có bia ghi nhận thôi dùng nay lại được dùng, cần một mã mới',
    },
  },
  'anchor-unlocked': {
    severity: 'info',
    sentence: {
      en: 'anchor `{actual}` is new; promise it with `npm run -s vankien -- check --lock`',
      vi: 'neo `{actual}` là neo mới; ghi vào cam kết bằng `npm run -s vankien -- check --lock`',
    },
  },
} satisfies Record<string, Rule>;
