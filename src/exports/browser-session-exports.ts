import { writeAnkiTsv } from './anki-tsv.ts';
import { writeGift } from './gift.ts';
import { lacksDay, writeIcs } from './ics.ts';
import { writeMoodleXml } from './moodle-xml.ts';
import { writeSessionJson } from './session-json.ts';
import { writeSessionMarkdown } from './session-markdown.ts';
import type { SessionFormat } from './session-sheet.ts';

/** The ways to write a session that work in a browser as well as in Node. The heavy ones are loaded when they are used. */
export const browserSessionExports = {
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: { vi: 'Word: tài liệu phát tay, đáp án ở cuối', en: 'Word: hand-out, answers at the end' },
    load: () => import('./docx-handout.ts'),
    write: async (...args) => (await import('./docx-handout.ts')).writeDocxHandout(...args),
  },
  'moodle-xml': {
    extension: 'moodle.xml',
    mediaType: 'application/xml',
    name: { vi: 'Moodle XML: câu hỏi', en: 'Moodle XML: questions' },
    ofQuestions: true,
    write: writeMoodleXml,
  },
  gift: {
    extension: 'gift.txt',
    mediaType: 'text/plain',
    name: { vi: 'GIFT: câu hỏi cho Moodle', en: 'GIFT: questions for Moodle' },
    ofQuestions: true,
    write: writeGift,
  },
  'common-cartridge': {
    extension: 'imscc',
    mediaType: 'application/zip',
    name: { vi: 'Common Cartridge 1.1: cả buổi học', en: 'Common Cartridge 1.1: the whole session' },
    load: () => import('./common-cartridge.ts'),
    write: async (...args) => (await import('./common-cartridge.ts')).writeCommonCartridge(...args),
  },
  qti: {
    extension: 'qti.zip',
    mediaType: 'application/zip',
    name: { vi: 'QTI 2.1: câu hỏi', en: 'QTI 2.1: questions' },
    ofQuestions: true,
    load: () => import('./qti.ts'),
    write: async (...args) => (await import('./qti.ts')).writeQti(...args),
  },
  'anki-tsv': {
    extension: 'anki.tsv',
    mediaType: 'text/tab-separated-values',
    name: { vi: 'Anki: bảng thẻ học', en: 'Anki: table of cards' },
    write: writeAnkiTsv,
  },
  ics: {
    extension: 'ics',
    mediaType: 'text/calendar',
    name: { vi: 'Lịch', en: 'Calendar' },
    lacks: lacksDay,
    write: writeIcs,
  },
  md: {
    extension: 'md',
    mediaType: 'text/markdown',
    name: { vi: 'Markdown: cả buổi học', en: 'Markdown: the whole session' },
    write: writeSessionMarkdown,
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    name: { vi: 'JSON: để mở lại hoặc xử lý tiếp', en: 'JSON: to open again or to process' },
    write: writeSessionJson,
  },
} as const satisfies Record<string, SessionFormat>;
