import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type GIFTQuestion, parse as parseGift } from 'gift-pegjs';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { drawQuestions } from '../../src/core/study/questions/draw.ts';
import { GAP } from '../../src/core/study/questions/question.ts';
import { cartridgeFiles, writeCommonCartridge } from '../../src/exports/common-cartridge.ts';
import { writeGift } from '../../src/exports/gift.ts';
import { writeMoodleXml } from '../../src/exports/moodle-xml.ts';
import { qtiFiles, writeQti } from '../../src/exports/qti.ts';
import { outsideId } from '../../src/exports/session-sheet.ts';
import { nasty, nastyCorpus, nastySession } from './nasty-session.ts';

const languages = ['vi', 'en'] as const;
const drawn = (language: 'vi' | 'en') => drawQuestions(nastyCorpus, nastySession, language);
const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** GIFT has no way to write an arrow in a pair; everything else comes back. */
const giftText = (text: string): string => squeeze(text.replace(/->/gu, '→'));
/** The parser leaves its own marks in the right sides of pairs. */
const unmark = (text: string): string =>
  text.replace(/&&0(\d\d);|&&1(\d\d);/gu, (_, two: string, three: string) =>
    String.fromCharCode(Number(three === undefined ? two : `1${three}`)),
  );

it('the nasty session draws every kind of question and a talk', () => {
  for (const language of languages) {
    const { questions, discussions } = drawn(language);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(7);
    expect(discussions.length).toBe(1);
    expect(questions.some(({ prompt }) => prompt.includes('{ } :'))).toBe(true);
  }
});

describe('GIFT', () => {
  for (const language of languages) {
    it(`is read back whole by a grammar of the format (${language})`, () => {
      const { questions, discussions } = drawn(language);
      const read = parseGift(writeGift(nastySession, nastyCorpus, language)) as readonly GIFTQuestion[];
      expect(read[0]?.type).toBe('Category');
      expect(read.length).toBe(1 + questions.length + discussions.length);
      questions.forEach((question, index) => {
        const back = read[index + 1] as GIFTQuestion & { readonly stem: { readonly text: string } };
        expect(back.id, question.id).toBe(outsideId(question.id, language));
        expect(back.tags).toEqual(['vankien', 'nasty']);
        expect('globalFeedback' in back && squeeze(back.globalFeedback?.text ?? '')).toContain(
          giftText(question.explanation),
        );
        if (question.kind === 'cloze') {
          const [before = '', after = ''] = question.prompt.split(GAP);
          expect(squeeze(back.stem.text)).toBe(squeeze(`${giftText(before)} _____ ${giftText(after)}`));
        } else expect(squeeze(back.stem.text)).toBe(giftText(question.prompt));
        switch (question.kind) {
          case 'single':
          case 'cloze':
            expect(back.type).toBe('MC');
            if (back.type === 'MC') {
              expect(back.choices.map(({ isCorrect, text }) => [isCorrect, squeeze(text.text)])).toEqual(
                question.options.map(({ right, text }) => [right, giftText(text)]),
              );
            }
            break;
          case 'multiple':
            if (back.type === 'MC') {
              const weights = back.choices.map(({ weight }) => weight ?? 0);
              expect(weights.map((weight) => weight > 0)).toEqual(question.options.map(({ right }) => right));
              expect(
                Math.round(weights.filter((weight) => weight > 0).reduce((sum, weight) => sum + weight, 0)),
              ).toBe(100);
            }
            break;
          case 'true-false':
            expect(back.type === 'TF' && back.isTrue).toBe(question.answer);
            break;
          case 'short':
            expect(back.type === 'Short' && back.choices.map(({ text }) => squeeze(text.text))).toEqual(
              question.answers.map(giftText),
            );
            break;
          case 'matching':
            expect(
              back.type === 'Matching' &&
                back.matchPairs.map(({ subquestion, subanswer }) => [
                  squeeze(subquestion.text),
                  squeeze(unmark(subanswer)),
                ]),
            ).toEqual(question.pairs.map(({ left, right }) => [giftText(left.text), giftText(right.text)]));
            break;
          case 'ordering':
            expect(
              back.type === 'Matching' && back.matchPairs.map(({ subquestion }) => squeeze(subquestion.text)),
            ).toEqual(question.sequence.map(({ text }) => giftText(text)));
        }
      });
      expect(read.at(-1)?.type).toBe('Essay');
    });
  }
});

const parseXml = (xml: string): XmlDocument => XmlDocument.fromString(xml);
const find = (
  document: XmlDocument,
  path: string,
  namespaces: Record<string, string> = {},
): readonly XmlElement[] => document.find(path, namespaces) as XmlElement[];
/** The words of an HTML text that was written into XML. */
const wordsOf = (html: string): string => {
  using document = parseXml(`<x>${html}</x>`);
  return squeeze(document.root.content);
};

describe('Moodle XML', () => {
  for (const language of languages) {
    it(`is well formed and holds every question with its words, fractions, id and feedback (${language})`, () => {
      const { questions, discussions } = drawn(language);
      using document = parseXml(writeMoodleXml(nastySession, nastyCorpus, language));
      const read = find(document, '/quiz/question[not(@type="category")]');
      expect(read.length).toBe(questions.length + discussions.length);
      questions.forEach((question, index) => {
        const element = read[index];
        const get = (path: string): readonly string[] =>
          (element?.find(path) ?? []).map((node) => node.content);
        expect(get('idnumber')).toEqual([outsideId(question.id, language)]);
        expect(get('idnumber')[0]?.length).toBeLessThanOrEqual(100);
        expect(wordsOf(get('questiontext/text')[0] ?? '')).toBe(squeeze(question.prompt));
        expect(wordsOf(get('generalfeedback/text')[0] ?? '')).toContain(
          squeeze(question.proofs[0]?.by ?? 'none'),
        );
        const fractions = get('answer/@fraction').map(Number);
        if (question.kind === 'multiple') {
          expect(Math.round(fractions.filter((one) => one > 0).reduce((sum, one) => sum + one, 0))).toBe(100);
        } else if (fractions.length > 0) expect(Math.max(...fractions)).toBe(100);
        if ('options' in question) {
          expect(get('answer/text').map(wordsOf)).toEqual(question.options.map(({ text }) => squeeze(text)));
          expect(fractions.map((one) => one > 0)).toEqual(question.options.map(({ right }) => right));
        }
        if (question.kind === 'matching') {
          expect(get('subquestion/answer/text').map(squeeze)).toEqual(
            question.pairs.map(({ right }) => squeeze(right.text)),
          );
        }
      });
    });
  }
});

describe('QTI 2.1', () => {
  const ns = { q: 'http://www.imsglobal.org/xsd/imsqti_v2p1', m: 'http://www.imsglobal.org/xsd/imscp_v1p1' };

  it('has one well-formed item a question, each named in the manifest, its right answers among its choices', () => {
    for (const language of languages) {
      const files = qtiFiles(nastySession, nastyCorpus, language);
      const { questions, discussions } = drawn(language);
      const names = Object.keys(files).filter((name) => name.startsWith('items/'));
      expect(names.length).toBe(questions.length + discussions.length);
      using manifest = parseXml(files['imsmanifest.xml'] ?? '');
      expect(
        find(manifest, '//m:resource/@href', ns)
          .map((node) => node.content)
          .sort(),
      ).toEqual([...names].sort());
      for (const name of names) {
        using item = parseXml(files[name] ?? '');
        const contents = (path: string) => find(item, path, ns).map((node) => node.content);
        const ids = contents('//q:simpleChoice/@identifier | //q:simpleAssociableChoice/@identifier');
        expect(new Set(ids).size).toBe(ids.length);
        const right = contents('//q:correctResponse/q:value').flatMap((value) =>
          ids.length === 0 ? [] : value.split(' '),
        );
        expect(
          right.filter((value) => !ids.includes(value)),
          name,
        ).toEqual([]);
        expect(contents('/q:assessmentItem/@identifier')[0]).toMatch(/^[A-Za-z_][\w.-]*$/u);
        expect(contents('//q:itemBody')[0]).not.toBe('');
      }
      expect(names.some((name) => (files[name] ?? '').includes('orderInteraction'))).toBe(true);
    }
  });

  it('gives the same bytes every time', () => {
    expect(writeQti(nastySession, nastyCorpus, 'vi')).toEqual(writeQti(nastySession, nastyCorpus, 'vi'));
  });
});

const schemas = join(import.meta.dirname, '../../../shared/schemas/cc11');
const missing = !existsSync(join(schemas, 'cc11libxml2validator.xsd'));

function openSchema(name: string): XsdValidator {
  xmlRegisterFsInputProviders();
  const path = join(schemas, name);
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  return XsdValidator.fromDoc(schema);
}

describe('Common Cartridge 1.1', () => {
  it('holds every file that its manifest names, and gives the same bytes every time', () => {
    const bytes = writeCommonCartridge(nastySession, nastyCorpus, 'vi');
    const files = unzipSync(bytes);
    using manifest = parseXml(new TextDecoder().decode(files['imsmanifest.xml']));
    const cp = { c: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1' };
    const named = find(manifest, '//c:file/@href', cp).map((node) => node.content);
    expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
    const items = find(manifest, '//c:item/@identifierref', cp).map((node) => node.content);
    const resources = find(manifest, '//c:resource/@identifier', cp).map((node) => node.content);
    expect([...items].sort()).toEqual([...resources].sort());
    expect(writeCommonCartridge(nastySession, nastyCorpus, 'vi')).toEqual(bytes);
  });

  it('loses no pair and no place of an order', () => {
    const { questions } = drawn('en');
    const expected = questions.reduce(
      (sum, question) =>
        sum +
        (question.kind === 'matching'
          ? question.pairs.length
          : question.kind === 'ordering'
            ? question.sequence.length
            : 1),
      0,
    );
    const files = cartridgeFiles(nastySession, nastyCorpus, 'en');
    using test = parseXml(files['test.xml'] ?? '');
    expect(find(test, '//q:item', { q: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' }).length).toBe(
      expected,
    );
  });

  for (const language of languages) {
    it.skipIf(missing)(
      `follows the schemas of the standard (${language}; skipped where the schemas are not beside the project)`,
      () => {
        const files = cartridgeFiles(nastySession, nastyCorpus, language);
        const kinds = [
          ['cc11libxml2validator.xsd', ['imsmanifest.xml']],
          ['ccv1p1_qtiasiv1p2p1_v1p0.xsd', ['test.xml']],
          ['ccv1p1_imswl_v1p1.xsd', Object.keys(files).filter((name) => name.startsWith('links/'))],
          ['ccv1p1_imsdt_v1p1.xsd', Object.keys(files).filter((name) => name.startsWith('talks/'))],
        ] as const;
        for (const [schema, names] of kinds) {
          const validator = openSchema(schema);
          expect(names.length, schema).toBeGreaterThan(0);
          for (const name of names) {
            using document = parseXml(files[name] ?? '');
            expect(() => validator.validate(document), name).not.toThrow();
          }
          validator.dispose();
        }
      },
    );
  }

  it.skipIf(missing)('a planted fault is found by the schema', () => {
    const validator = openSchema('ccv1p1_imswl_v1p1.xsd');
    using document = parseXml(
      '<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1"><url href="x"/></webLink>',
    );
    expect(() => validator.validate(document)).toThrow();
    validator.dispose();
  });
});

it('the nasty signs are all in what the formats were tested with', () => {
  for (const sign of '~=#{}:\\"\'<>&%;,|*_[]()!?@') expect(nasty).toContain(sign);
});
