/**
 * Made-up official texts for tests: a random structure, written out in one of the ways in which real files are (hard
 * wraps or not, blank lines or not, emphasis or not), together with the outline that a reader would see in it.
 */
export interface WrittenText {
  readonly text: string;
  readonly outline: readonly { readonly path: string; readonly line: number }[];
}

export interface Manner {
  /** Width of hard-wrapped lines; 0 for one paragraph a line. */
  readonly width: number;
  readonly blankLines: boolean;
  readonly emphasis: 'none' | 'label' | 'heading';
  /** Numbers of clauses stand on a line of their own, as some conversions leave them. */
  readonly loneNumbers: boolean;
}

/** A source of whole numbers below a bound, so that a text depends on its seed only. */
export type Dice = (bound: number) => number;

/** Mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

const words =
  'thư viện cơ sở phục vụ bạn đọc theo lịch đã niêm yết người phụ trách ghi sổ mượn trả sách báo tài liệu thiếu nhi học sinh cán bộ chiến sĩ giữ gìn trật tự phòng đọc kho sách kiểm kê bổ sung hằng quý phối hợp với nhà trường đoàn thể khu dân cư tổ chức ngày hội'.split(
    ' ',
  );
const references = [
  'khoản 2 Điều 5',
  'Điều 3',
  'điểm a khoản 1 Điều này',
  'tháng 12 năm 2031',
  'ngày 03 tháng 4 năm 2032',
  '1.500 đồng',
  'Nghị định số 12/2030/NĐ-CP',
  'Chương II',
  '24/7',
  'từ 2 đến 3 người',
  'Phụ lục I',
  '2,5 giờ',
];
const points = 'abcdđeghiklmnopq';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export function writeText(roll: Dice, manner: Manner, style: 'law' | 'party'): WrittenText {
  const paper = new Paper(manner);
  paper.raw(style === 'law' ? lawHead : partyHead);
  if (style === 'law') writeLaw(roll, paper);
  else writeParty(roll, paper);
  paper.raw(style === 'law' ? lawFoot : partyFoot);
  return paper.finish();
}

const lawHead = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH HƯƠNG GIANG',
  '-------',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '-------',
  'Số: 12/2031/QĐ-UBND',
  'Hương Giang, ngày 03 tháng 4 năm 2031',
  '',
  'QUYẾT ĐỊNH',
  'QUY ĐỊNH VỀ THƯ VIỆN CƠ SỞ',
  '',
  'Căn cứ Luật Thư viện cộng đồng số 20/2029/QH16;',
  '',
  'QUYẾT ĐỊNH:',
  '',
];
const lawFoot = [
  '',
  'Nơi nhận:',
  '- Như Điều 1;',
  '- Lưu: VT.',
  '',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nguyễn Văn Mẫu',
];
const partyHead = [
  'TỈNH ỦY HƯƠNG GIANG',
  '*',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Số 12-NQ/TU',
  'Hương Giang, ngày 03 tháng 4 năm 2031',
  '',
  'NGHỊ QUYẾT',
  'về phát triển thư viện cơ sở',
  '-----',
  '',
];
const partyFoot = ['', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn Mẫu'];

function sentence(roll: Dice, least = 6): string {
  const count = least + roll(30);
  const said: string[] = [];
  for (let at = 0; at < count; at += 1) {
    said.push(
      roll(14) === 0 ? (references[roll(references.length)] ?? '') : (words[roll(words.length)] ?? ''),
    );
  }
  const text = said.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const heading = (roll: Dice): string => {
  const said = Array.from({ length: 3 + roll(9) }, () => words[roll(words.length)] ?? '').join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

function writeLaw(roll: Dice, paper: Paper): void {
  let article = 0;
  const chapters = roll(4);
  for (let chapter = 0; chapter <= chapters; chapter += 1) {
    let base = '';
    if (chapters > 0) {
      base = `Chương ${romans[chapter] ?? ''}/`;
      paper.title(`Chương ${romans[chapter] ?? ''}`, base.slice(0, -1));
      paper.plain(heading(roll).toUpperCase());
    }
    const sections = chapters > 0 && roll(3) === 0 ? 2 : 0;
    for (let section = 0; section <= Math.max(0, sections - 1); section += 1) {
      const holder = sections > 0 ? `${base}Mục ${section + 1}/` : base;
      if (sections > 0)
        paper.title(`Mục ${section + 1}. ${heading(roll).toUpperCase()}`, holder.slice(0, -1));
      for (let left = 1 + roll(4); left > 0; left -= 1) {
        article += 1;
        writeArticle(roll, paper, `${holder}Điều ${article}`, article);
      }
    }
  }
}

function writeArticle(roll: Dice, paper: Paper, path: string, number: number): void {
  paper.article(`Điều ${number}.`, heading(roll), path);
  const clauses = roll(6);
  if (clauses < 2) {
    paper.paragraph(`${sentence(roll)}.`);
    return;
  }
  if (roll(4) === 0) paper.paragraph(`${sentence(roll)}:`);
  for (let clause = 1; clause <= clauses; clause += 1) {
    const held = roll(3) === 0 ? 2 + roll(8) : 0;
    paper.item(`${clause}.`, `${sentence(roll)}${held > 0 ? ':' : '.'}`, `${path}/Khoản ${clause}`, true);
    for (let point = 0; point < held; point += 1) {
      const letter = points.charAt(point);
      paper.item(
        `${letter})`,
        `${sentence(roll, 2)}${point === held - 1 ? '.' : ';'}`,
        `${path}/Khoản ${clause}/Điểm ${letter}`,
        true,
      );
    }
    if (roll(8) === 0) paper.paragraph(`${sentence(roll)}.`);
  }
}

function writeParty(roll: Dice, paper: Paper): void {
  paper.paragraph(`${sentence(roll)}.`);
  for (let roman = 0; roman < 2 + roll(4); roman += 1) {
    const base = romans[roman] ?? '';
    paper.title(`${base}- ${heading(roll).toUpperCase()}`, base);
    if (roll(3) === 0) paper.paragraph(`${sentence(roll)}.`);
    for (let item = 1; item <= roll(5); item += 1) writePartyItem(roll, paper, base, item);
  }
}

function writePartyItem(roll: Dice, paper: Paper, base: string, item: number): void {
  const path = `${base}.${item}`;
  paper.item(`${item}.`, `${sentence(roll)}.`, path, true);
  const kind = roll(6);
  const held = 2 + roll(4);
  for (let at = 1; at <= held; at += 1) {
    const said = `${sentence(roll, 3)}.`;
    if (kind === 0) paper.item(`${item}.${at}.`, said, `${path}.${at}`, false);
    if (kind === 1) paper.item(`${points.charAt(at - 1)})`, said, `${path}.${points.charAt(at - 1)}`, false);
    if (kind === 2) paper.item(`(${at})`, said, `${path}.(${at})`, false);
    if (kind === 3) paper.paragraph(`- ${said}`);
  }
}

class Paper {
  readonly #manner: Manner;
  readonly #lines: string[] = [];
  readonly #outline: { path: string; line: number }[] = [];

  constructor(manner: Manner) {
    this.#manner = manner;
  }

  raw(lines: readonly string[]): void {
    this.#lines.push(...lines);
  }

  /** A line in capitals or a lone label, emphasised where the manner says so. */
  title(text: string, path: string): void {
    this.#mark(path);
    this.plain(text);
  }

  plain(text: string): void {
    this.#wrap(this.#manner.emphasis === 'none' ? text : `**${text}**`);
  }

  article(label: string, name: string, path: string): void {
    this.#mark(path);
    const { emphasis } = this.#manner;
    this.#wrap(
      emphasis === 'heading'
        ? `**${label} ${name}**`
        : emphasis === 'label'
          ? `**${label} ${name}**`
          : `${label} ${name}`,
    );
  }

  item(label: string, text: string, path: string, lone: boolean): void {
    this.#mark(path);
    const { emphasis, loneNumbers } = this.#manner;
    const shown = emphasis === 'label' ? `**${label}**` : label;
    if (lone && loneNumbers) {
      this.#lines.push(shown);
      this.#wrap(text);
    } else this.#wrap(`${shown} ${text}`);
  }

  paragraph(text: string): void {
    this.#wrap(text);
  }

  finish(): WrittenText {
    return { text: this.#lines.join('\n'), outline: this.#outline };
  }

  #mark(path: string): void {
    this.#outline.push({ path, line: this.#lines.length + 1 });
  }

  #wrap(text: string): void {
    const { width, blankLines } = this.#manner;
    let line = '';
    for (const word of text.split(' ')) {
      if (width > 0 && line !== '' && line.length + 1 + word.length > width) {
        this.#lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    this.#lines.push(line);
    if (blankLines) this.#lines.push('');
  }
}
