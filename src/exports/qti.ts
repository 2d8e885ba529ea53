import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Discussion, Question } from '../core/study/questions/question.ts';
import type { Session } from '../core/study/session.ts';
import {
  jumble,
  openSheet,
  type SessionSheet,
  type SheetOptions,
  sayProof,
  xmlName,
} from './session-sheet.ts';
import { writeXmlText } from './xml-text.ts';
import { toArchive, writeZip } from './zip.ts';

/*
 * IMS QTI 2.1: a content package of items, one file each, with their manifest.
 *
 *   true or false, one of several, several, gap   choiceInteraction
 *   pairs                                         matchInteraction
 *   order                                         orderInteraction
 *   short answer                                  textEntryInteraction with a mapping of spellings
 *   talk                                          extendedTextInteraction, not scored
 */

const NS = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const TEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates';

export function writeQti(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): Uint8Array {
  return writeZip(toArchive(qtiFiles(session, corpus, language, options)));
}

/** The files of the package by name. */
export function qtiFiles(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): Readonly<Record<string, string>> {
  const sheet = openSheet(corpus, session, language, options);
  const items = [
    ...sheet.set.questions.map((question) => [xmlName(question.id), writeItem(sheet, question)] as const),
    ...sheet.set.discussions.map((talk) => [xmlName(talk.id), writeTalk(sheet, talk)] as const),
  ];
  return {
    'imsmanifest.xml': writeManifest(
      sheet,
      items.map(([name]) => name),
    ),
    ...Object.fromEntries(items.map(([name, xml]) => [`items/${name}.xml`, xml])),
  };
}

function writeManifest({ view, language }: SessionSheet, names: readonly string[]): string {
  const resources = names.map(
    (name) =>
      `<resource identifier="r-${name}" type="imsqti_item_xmlv2p1" href="items/${name}.xml"><file href="items/${name}.xml"/></resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m-${view.id}-${language}">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
<organizations/>
<resources>${resources.join('\n')}</resources>
</manifest>
`;
}

interface ItemParts {
  readonly id: string;
  readonly title: string;
  readonly declaration: string;
  readonly body: string;
  readonly processing: string;
  readonly feedback: string;
}

const item = (
  { language }: SessionSheet,
  { id, title, declaration, body, processing, feedback }: ItemParts,
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="${NS}" identifier="${xmlName(id)}" title="${writeXmlText(title)}" adaptive="false" timeDependent="false" xml:lang="${language}">
${declaration}
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<itemBody>${body}</itemBody>
${processing}
<modalFeedback outcomeIdentifier="SCORE" identifier="solution" showHide="hide">${feedback}</modalFeedback>
</assessmentItem>
`;

const paragraph = (words: string): string =>
  words
    .split('\n')
    .map((line) => `<p>${writeXmlText(line)}</p>`)
    .join('');

const template = (name: string): string => `<responseProcessing template="${TEMPLATES}/${name}"/>`;

function writeItem(sheet: SessionSheet, question: Question): string {
  const feedback = paragraph(
    [question.explanation, ...question.proofs.map((proof) => sayProof(sheet, proof))].join('\n'),
  );
  const title = question.prompt.slice(0, 120);
  return item(sheet, { id: question.id, title, feedback, ...interactionOf(sheet, question) });
}

const values = (list: readonly string[]): string =>
  list.map((value) => `<value>${writeXmlText(value)}</value>`).join('');
const declare = (cardinality: string, baseType: string, correct: readonly string[], mapping = ''): string =>
  `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${values(correct)}</correctResponse>${mapping}</responseDeclaration>`;

type Interaction = Pick<ItemParts, 'declaration' | 'body' | 'processing'>;

function interactionOf(sheet: SessionSheet, question: Question): Interaction {
  switch (question.kind) {
    case 'true-false':
      return choice(question.prompt, 'single', [
        { name: 'true', text: sheet.say('true'), right: question.answer },
        { name: 'false', text: sheet.say('false'), right: !question.answer },
      ]);
    case 'single':
    case 'cloze':
    case 'multiple':
      return choice(
        question.prompt,
        question.kind === 'multiple' ? 'multiple' : 'single',
        question.options.map(({ text, right }, index) => ({ name: `c${index + 1}`, text, right })),
      );
    case 'matching':
      return match(
        question.prompt,
        question.pairs.map(({ left, right }) => [left.text, right.text] as const),
        question,
      );
    case 'ordering':
      return order(
        question.prompt,
        question.sequence.map(({ text }) => text),
        question,
      );
    case 'short':
      return entry(question.prompt, question.answers);
  }
}

interface Choice {
  readonly name: string;
  readonly text: string;
  readonly right: boolean;
}

function choice(prompt: string, cardinality: 'single' | 'multiple', choices: readonly Choice[]): Interaction {
  const rights = choices.filter(({ right }) => right).map(({ name }) => name);
  const most = cardinality === 'single' ? 1 : 0;
  return {
    declaration: declare(cardinality, 'identifier', rights),
    body: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="${most}"><prompt>${writeXmlText(prompt)}</prompt>${choices
      .map(({ name, text }) => `<simpleChoice identifier="${name}">${writeXmlText(text)}</simpleChoice>`)
      .join('')}</choiceInteraction>`,
    processing: template('match_correct'),
  };
}

function match(
  prompt: string,
  pairs: readonly (readonly [string, string])[],
  question: Question,
): Interaction {
  const rights = jumble(
    question,
    pairs.map(([, text], index) => ({ name: `r${index + 1}`, text })),
  );
  const side = (list: readonly { readonly name: string; readonly text: string }[]): string =>
    `<simpleMatchSet>${list
      .map(
        ({ name, text }) =>
          `<simpleAssociableChoice identifier="${name}" matchMax="1">${writeXmlText(text)}</simpleAssociableChoice>`,
      )
      .join('')}</simpleMatchSet>`;
  return {
    declaration: declare(
      'multiple',
      'directedPair',
      pairs.map((_, index) => `l${index + 1} r${index + 1}`),
    ),
    body: `<matchInteraction responseIdentifier="RESPONSE" shuffle="false" maxAssociations="${pairs.length}"><prompt>${writeXmlText(prompt)}</prompt>${side(
      pairs.map(([text], index) => ({ name: `l${index + 1}`, text })),
    )}${side(rights)}</matchInteraction>`,
    processing: template('match_correct'),
  };
}

function order(prompt: string, sequence: readonly string[], question: Question): Interaction {
  const shown = jumble(
    question,
    sequence.map((text, index) => ({ name: `s${index + 1}`, text })),
  );
  return {
    declaration: declare(
      'ordered',
      'identifier',
      sequence.map((_, index) => `s${index + 1}`),
    ),
    body: `<orderInteraction responseIdentifier="RESPONSE" shuffle="false"><prompt>${writeXmlText(prompt)}</prompt>${shown
      .map(({ name, text }) => `<simpleChoice identifier="${name}">${writeXmlText(text)}</simpleChoice>`)
      .join('')}</orderInteraction>`,
    processing: template('match_correct'),
  };
}

function entry(prompt: string, answers: readonly string[]): Interaction {
  const mapping = `<mapping defaultValue="0">${answers
    .map((answer) => `<mapEntry mapKey="${writeXmlText(answer)}" mappedValue="1"/>`)
    .join('')}</mapping>`;
  return {
    declaration: declare('single', 'string', answers.slice(0, 1), mapping),
    body: `${paragraph(prompt)}<p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="20"/></p>`,
    processing: template('map_response'),
  };
}

function writeTalk(sheet: SessionSheet, talk: Discussion): string {
  const positions = talk.positions.map(({ says, by }) => sheet.say('says', { position: says, by }));
  return item(sheet, {
    id: talk.id,
    title: talk.prompt.slice(0, 120),
    declaration: '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>',
    body: `${paragraph([talk.prompt, ...positions].join('\n'))}<extendedTextInteraction responseIdentifier="RESPONSE" expectedLines="10"/>`,
    processing: '',
    feedback: paragraph(talk.favours),
  });
}
