import type { Language } from '../language.ts';
import { formatItemRef } from '../study/item-ref.ts';
import { foldVietnamese } from '../text/fold.ts';
import type { ResolvedEntry } from './resolve-entry.ts';
import type { Syllabus, SyllabusRemark } from './syllabus.ts';

/** The file of a course made from a syllabus, with what its author has to look at, in order of lines. */
export interface CourseDraft {
  readonly text: string;
  readonly remarks: readonly SyllabusRemark[];
  /** Entries that became items. */
  readonly items: number;
}

/**
 * Writes the frontmatter of a course from a syllabus. What the syllabus does not say in the other language stays the
 * placeholder TITLE, which the checks ask for; an entry that names nothing stays as a comment in its place.
 */
export function draftCourse(syllabus: Syllabus, resolve: (text: string) => ResolvedEntry): CourseDraft {
  const remarks: SyllabusRemark[] = [...syllabus.remarks];
  const language = languageOf(syllabus);
  let items = 0;
  const rows = ['---', ...writeTitle('', language, syllabus.title ?? 'TITLE', undefined), 'sessions:'];
  for (const { title, otherTitle, periods, entries, line } of syllabus.sessions) {
    const [first = '', ...further] = writeTitle('    ', language, title, otherTitle);
    rows.push(`  - ${first.trimStart()}`, ...further);
    if (periods !== undefined) rows.push(`    periods: ${periods}`);
    const seen = new Set<string>();
    const lines = entries.map((entry) => {
      const resolved = resolve(entry.text);
      const ref = 'ref' in resolved ? formatItemRef(resolved.ref) : undefined;
      const what = 'why' in resolved ? resolved.why : seen.has(ref ?? '') ? repeated : undefined;
      if (what !== undefined) remarks.push({ line: entry.line, column: entry.column, what });
      if (ref === undefined || what !== undefined)
        return `      # ${entry.line}: ${entry.text.replace(/\s+/gu, ' ')}`;
      seen.add(ref);
      return `      - ${ref}`;
    });
    items += seen.size;
    rows.push(seen.size === 0 ? '    items: []' : '    items:', ...lines);
    if (entries.length === 0)
      remarks.push({
        line,
        column: 1,
        what: {
          vi: `buổi "${title}" chưa có mục nào để đọc`,
          en: `the session "${title}" has nothing to read`,
        },
      });
  }
  remarks.sort((a, b) => a.line - b.line || a.column - b.column);
  return { text: `${[...rows, '---'].join('\n')}\n`, remarks, items };
}

const repeated = {
  vi: 'mục này đã có trong buổi, chỉ ghi một lần',
  en: 'the session has this item already; it is kept once',
};

/** A syllabus with Vietnamese letters in its titles is Vietnamese. */
function languageOf({ title = '', sessions }: Syllabus): Language {
  const words = [title, ...sessions.map((session) => session.title)].join(' ').toLowerCase();
  return foldVietnamese(words) === words.normalize('NFC') ? 'en' : 'vi';
}

function writeTitle(
  indent: string,
  language: Language,
  title: string,
  other: string | undefined,
): readonly string[] {
  const [vi, en] = language === 'vi' ? [title, other ?? 'TITLE'] : [other ?? 'TITLE', title];
  return [`${indent}title:`, `${indent}  vi: ${quote(vi)}`, `${indent}  en: ${quote(en)}`];
}

const quote = (text: string): string => (text === 'TITLE' ? text : JSON.stringify(text.normalize('NFC')));

/** The id of a course, from the name of the file that it comes from. */
export const courseId = (name: string): string =>
  foldVietnamese(name.replace(/\.[a-z]+$/iu, ''))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
