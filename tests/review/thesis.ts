import { seededRandom } from '../../src/core/graph/seeded-random.ts';
import { parseNumber } from '../../src/core/instrument/number.ts';
import { isSamePeriod } from '../../src/core/instrument/numbering-period.ts';
import { type PartialDate, partialDateOf } from '../../src/core/instrument/partial-date.ts';
import type { RegisterEntry } from '../../src/core/register/register.ts';
import type { OpenReviewCorpus } from '../../src/core/review/review-corpus.ts';
import type { Verdict } from '../../src/core/review/verdict.ts';

/*
 * A thesis of about 40 pages, made by a seed: running text of our own with citations of the register's instruments, of
 * which 60 are wrong on purpose. Every citation is followed by a reference mark of its own, [17], by which it is found
 * again in whatever the document has become.
 */

export const faults = ['date', 'issuer', 'superseded', 'number', 'unknown'] as const;
export type Fault = (typeof faults)[number];

export interface PlantedCitation {
  readonly mark: number;
  readonly fault?: Fault | undefined;
  readonly expected: Verdict;
  readonly id?: string | undefined;
}

export interface ThesisBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'note';
  readonly text: string;
}

export interface Thesis {
  readonly blocks: readonly ThesisBlock[];
  readonly citations: readonly PlantedCitation[];
}

const perFault = 12;
const clean = 110;

export function writeThesis(corpus: OpenReviewCorpus, seed: number): Thesis {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const entries = corpus.register.entries.filter((entry) => isCitable(corpus, entry));
  const current = entries.filter((entry) => !corpus.facts.get(entry.id)?.ended);
  const ended = entries.filter((entry) => corpus.facts.get(entry.id)?.ended);
  const alone = current.filter(
    (entry) => corpus.register.entries.filter((one) => one.number === entry.number).length === 1,
  );
  const writer: Writer = { corpus, random, pick };
  const plans: (Fault | undefined)[] = [
    ...faults.flatMap((fault) => Array<Fault>(perFault).fill(fault)),
    ...Array<undefined>(clean).fill(undefined),
  ];
  shuffle(plans, random);
  const citations: PlantedCitation[] = [];
  const sentences = plans.map((fault, index) => {
    const entry = pick(fault === 'superseded' ? ended : fault === 'date' ? alone : current);
    const mark = index + 1;
    const made = citeWithFault(writer, entry, fault);
    citations.push({
      mark,
      fault,
      expected: made.expected,
      id: made.expected === 'unknown' ? undefined : entry.id,
    });
    return pick(citing).replace('{c}', made.text).replace('{n}', String(mark));
  });
  return { blocks: arrange(sentences, writer), citations };
}

interface Writer {
  readonly corpus: OpenReviewCorpus;
  readonly random: () => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** Instruments that a citation with number, day and issuer names without doubt. */
function isCitable({ facts, bodies }: OpenReviewCorpus, entry: RegisterEntry): boolean {
  const dates = facts.get(entry.id)?.date?.others ?? [];
  return (
    entry.date?.length === 10 &&
    entry.number !== undefined &&
    bodies.has(entry.issuer ?? '') &&
    dates.length === 0 &&
    wordOf(entry) !== undefined
  );
}

const kindWords: Readonly<Record<string, string>> = {
  resolution: 'Nghị quyết',
  directive: 'Chỉ thị',
  conclusion: 'Kết luận',
  decision: 'Quyết định',
  provisions: 'Quy định',
  regulation: 'Quy chế',
  decree: 'Nghị định',
  circular: 'Thông tư',
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  guidance: 'Hướng dẫn',
  'official-letter': 'Công văn',
  plan: 'Kế hoạch',
};

const wordOf = (entry: RegisterEntry): string | undefined => kindWords[entry.kind ?? ''];

function citeWithFault(
  writer: Writer,
  entry: RegisterEntry,
  fault: Fault | undefined,
): { text: string; expected: Verdict } {
  const number = entry.number ?? '';
  switch (fault) {
    case 'date':
      return { text: cite(writer, entry, { date: wrongDate(writer, entry) }), expected: 'date-differs' };
    case 'issuer':
      return {
        text: cite(writer, entry, { issuer: wrongIssuer(writer, entry) }),
        expected: 'issuer-differs',
      };
    case 'superseded':
      return { text: cite(writer, entry, {}), expected: 'superseded' };
    case 'number':
      return { text: cite(writer, entry, { number: damage(writer, number) }), expected: 'repaired' };
    case 'unknown':
      return {
        text: cite(writer, entry, {
          date: anyDate(writer),
          number: `${800 + Math.floor(writer.random() * 190)}${number.replace(/^\d+[A-Z]?/, '')}`,
        }),
        expected: 'unknown',
      };
    default:
      return { text: cite(writer, entry, {}), expected: 'ok' };
  }
}

interface Changes {
  readonly number?: string;
  readonly date?: PartialDate;
  readonly issuer?: string;
}

/** A citation in one of the usual manners; the fact that is wrong is always among those that it states. */
function cite({ corpus, random, pick }: Writer, entry: RegisterEntry, changes: Changes): string {
  const word = wordOf(entry) ?? '';
  const number = changes.number ?? entry.number ?? '';
  const date = writeDate(changes.date ?? (entry.date as PartialDate), pick(['slash', 'padded', 'words']));
  const issuer = changes.issuer ?? corpus.bodies.get(entry.issuer ?? '')?.name.vi ?? '';
  const so = pick(['số ', '']);
  const title = entry.title.vi && random() < 0.3 && !changes.number ? ` “${entry.title.vi}”` : '';
  if (changes.number !== undefined)
    return pick([
      `${word} ${so}${number} ngày ${date} của ${issuer}`,
      `${word} ${so}${number}, ngày ${date}`,
    ]);
  const forms = [
    `${word} ${so}${number} ngày ${date} của ${issuer}${title}`,
    `${word} ${so}${number}, ngày ${date} của ${issuer}${title}`,
  ];
  if (!changes.date && !changes.issuer) forms.push(`${word} ${so}${number} ngày ${date}${title}`);
  return pick(forms);
}

function writeDate(date: PartialDate, manner: string): string {
  const [year, month, day] = date.split('-');
  if (manner === 'words') return `${day} tháng ${month} năm ${year}`;
  return manner === 'padded' ? `${day}/${month}/${year}` : `${Number(day)}/${Number(month)}/${year}`;
}

/** Another day, month or year, within the time in which the number is nobody else's. */
function wrongDate({ random, pick }: Writer, entry: RegisterEntry): PartialDate {
  const [year = 0, month = 0, day = 0] = (entry.date ?? '').split('-').map(Number);
  const number = parseNumber(entry.number ?? '');
  for (let tries = 0; tries < 200; tries += 1) {
    const part = pick(['day', 'month', 'year']);
    const changed = partialDateOf(
      part === 'year' ? year + pick([-1, 1]) : year,
      part === 'month' ? 1 + Math.floor(random() * 12) : month,
      part === 'day' ? 1 + Math.floor(random() * 28) : day,
    );
    const same =
      number.ok && changed !== undefined && isSamePeriod(number.value, changed, entry.date as PartialDate);
    if (same && changed !== entry.date) return changed;
  }
  throw new Error(`no wrong date for ${entry.id}`);
}

/** A day on which, as far as can be, no instrument of the register was issued. */
const anyDate = ({ random }: Writer): PartialDate =>
  partialDateOf(2001 + Math.floor(random() * 24), 8, 1 + Math.floor(random() * 12)) as PartialDate;

const bodiesToMistake = [
  'politburo',
  'secretariat',
  'central-committee',
  'government',
  'prime-minister',
  'national-assembly',
  'ministry-of-national-defence',
];

function wrongIssuer({ corpus, pick }: Writer, entry: RegisterEntry): string {
  const id = pick(bodiesToMistake.filter((one) => one !== entry.issuer && !entry.issuer?.includes(one)));
  return corpus.bodies.get(id)?.name.vi ?? '';
}

/** Slips of the keyboard, of scanning and of typing without marks; each leaves a number that is not the right one. */
function damage({ pick }: Writer, number: string): string {
  const ways: ((text: string) => string)[] = [
    (text) => text.replaceAll('Đ', 'D'),
    (text) => text.replace(/^(\d+[A-Z]?)-([^/]+)\//, '$1/$2-'),
    (text) => text.replace('0', 'O'),
    (text) => text.replace('1', 'l'),
    (text) => text.replace('-', '–'),
    (text) => text.replace('-', ''),
    (text) => text.toLowerCase(),
    (text) => text.replace('TW', 'TƯ'),
    (text) => text.replace('W', 'VV'),
    (text) => text.replace('/TW', '-TW'),
    (text) => text.replace('5', 'S'),
  ];
  const damaged = ways.map((way) => way(number)).filter((text) => text !== number);
  return pick(damaged);
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = items[at] as T;
    items[at] = items[other] as T;
    items[other] = kept;
  }
}

const citing = [
  'Khung phân tích của luận văn dựa trên {c} [{n}].',
  'Nội dung này được nêu trong {c} [{n}], và được các đơn vị khảo sát nhắc lại nhiều lần.',
  'Khi so sánh kết quả điều tra với {c} [{n}], có thể thấy khoảng cách giữa yêu cầu và thực tế còn đáng kể.',
  'Theo {c} [{n}], trách nhiệm trước hết thuộc về người đứng đầu.',
  'Bảng hỏi số hai lấy căn cứ từ {c} [{n}].',
  'Một số cán bộ được phỏng vấn cho rằng {c} [{n}] chưa được phổ biến kỹ đến cấp xã.',
  'Tác giả đã đối chiếu các báo cáo của địa phương với {c} [{n}].',
  'Giai đoạn khảo sát bắt đầu sau {c} [{n}] một thời gian ngắn.',
];

const filler = [
  'Người dân ở các thôn khảo sát thường gặp cán bộ vào cuối buổi chiều, khi công việc đồng áng đã xong.',
  'Nhóm nghiên cứu ghi lại từng ý kiến, sau đó phân loại theo ba chủ đề lớn và mười hai chủ đề nhỏ.',
  'Tỷ lệ trả lời phiếu hỏi đạt mức khá, song giữa các xã vùng cao và vùng thấp còn có sự khác biệt.',
  'Kết quả cho thấy việc lắng nghe và trả lời kịp thời quan trọng hơn số lượng các cuộc họp.',
  'Ở đơn vị thứ hai, tổ công tác chia thành nhiều nhóm nhỏ và xuống ở cùng gia đình trong bốn tuần.',
  'Cách làm này tốn thời gian nhưng giúp hiểu rõ nguyên nhân của những ý kiến trái chiều.',
  'Phần lớn người được hỏi mong muốn có thông tin ngắn gọn, dễ nhớ và bằng tiếng địa phương.',
  'Các buổi trao đổi được tổ chức luân phiên, mỗi buổi không quá hai mươi người.',
  'Tác giả cũng nhận thấy vai trò của người cao tuổi và của phụ nữ trong việc hòa giải ở cơ sở.',
  'Số liệu thứ cấp được lấy từ báo cáo hằng năm, có kiểm tra chéo với sổ ghi chép của thôn.',
  'Bên cạnh những kết quả tích cực, vẫn còn nơi làm theo phong trào và thiếu kiểm tra.',
  'Đội ngũ cán bộ trẻ nhiệt tình nhưng còn ít kinh nghiệm tiếp xúc với đồng bào.',
  'Mô hình phối hợp giữa ba lực lượng được thử nghiệm trong sáu tháng rồi mới nhân rộng.',
  'Những hạn chế ấy sẽ được phân tích kỹ hơn ở chương sau, cùng với các kiến nghị cụ thể.',
];

/** Sentences with citations among sentences without, in chapters, with a table and notes. */
function arrange(sentences: readonly string[], { random, pick }: Writer): ThesisBlock[] {
  const blocks: ThesisBlock[] = [];
  const perChapter = Math.ceil(sentences.length / 4);
  sentences.forEach((sentence, index) => {
    if (index % perChapter === 0)
      blocks.push({
        kind: 'heading',
        text: `Chương ${index / perChapter + 1}. Kết quả khảo sát ở địa bàn thứ ${index / perChapter + 1}`,
      });
    const where = random();
    const words = Array.from({ length: 4 }, () => pick(filler));
    if (where < 0.06) blocks.push({ kind: 'cell', text: sentence });
    else if (where < 0.12) blocks.push({ kind: 'note', text: sentence });
    else {
      words.splice(Math.floor(random() * words.length), 0, sentence);
      blocks.push({ kind: 'paragraph', text: words.join(' ') });
      return;
    }
    blocks.push({ kind: 'paragraph', text: words.join(' ') });
  });
  return blocks;
}
