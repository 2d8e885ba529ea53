import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Session } from '../core/study/session.ts';
import { clean, listStyle, run } from './docx-blocks.ts';
import {
  frontMatter,
  writeKey,
  writePart,
  writeQuestions,
  writeSources,
  writeTalks,
} from './docx-content.ts';
import { openSheet, type SessionSheet, type SheetOptions } from './session-sheet.ts';
import { toArchive, writeZip } from './zip.ts';

/*
 * The hand-out as a Word document on A4: agenda, what is read with its sources, questions, and the answer key on pages of
 * its own at the end, so that it can be kept back. The library draws ids at random and writes the time of day; both are
 * taken out again, so that the same session gives the same bytes.
 */

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;

export async function writeDocxHandout(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): Promise<Uint8Array> {
  const sheet = openSheet(corpus, session, language, options);
  const document = new Document({
    title: clean(sheet.view.title),
    creator: 'văn/kiện',
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: 26,
            language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
      },
    },
    numbering: {
      config: [
        listStyle('questions', LevelFormat.DECIMAL, '%1.'),
        listStyle('choices', LevelFormat.UPPER_LETTER, '%1.'),
        listStyle('dots', LevelFormat.BULLET, '•'),
        listStyle('answers', LevelFormat.DECIMAL, '%1.'),
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: footer(sheet) },
        children: [
          ...frontMatter(sheet),
          ...sheet.view.parts.flatMap((part) => writePart(sheet, part)),
          ...writeTalks(sheet),
          ...writeQuestions(sheet),
          ...writeSources(sheet),
          ...writeKey(sheet),
        ],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function footer({ say, release, view }: SessionSheet): Footer {
  const words = [view.title, release === null ? '' : say('release', { n: release })].filter(
    (part) => part !== '',
  );
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run(`${words.join(' · ')} · `, { size: 18 }),
          new TextRun({ children: [PageNumber.CURRENT], size: 18 }),
        ],
      }),
    ],
  });
}

/** An id of the library: drawn at random, longer than those that it counts. */
const drawnId = /\brId[A-Za-z0-9_-]{12,}(?![A-Za-z0-9_-])/gu;

/** Gives every part of the package the same ids, day and zip time, whenever it was made. */
function settle(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const texts = new Map(
    names
      .filter((name) => /\.(?:xml|rels)$/u.test(name))
      .map((name) => [name, new TextDecoder().decode(parts[name])]),
  );
  const ids = new Map<string, string>();
  for (const text of texts.values()) {
    for (const [id] of text.matchAll(drawnId)) if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
  }
  const settled = names.map((name) => {
    const text = texts.get(name);
    if (text === undefined) return [name, parts[name] ?? new Uint8Array()] as const;
    const fixed = text
      .replace(drawnId, (id) => ids.get(id) ?? id)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, '$12020-01-01T00:00:00Z');
    return [name, fixed] as const;
  });
  return writeZip(toArchive(Object.fromEntries(settled)));
}
