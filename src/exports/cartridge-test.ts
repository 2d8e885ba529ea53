import type { Question } from '../core/study/questions/question.ts';
import { outsideId, type SessionSheet, sayProof, xmlName } from './session-sheet.ts';
import { writeXmlText } from './xml-text.ts';

/*
 * Questions in QTI 1.2.1 as Common Cartridge allows it: choice, several choices, true or false, fill in, essay. Pairs
 * and orders have no form there, and become one choice a pair (which of the right sides belongs to this left side, which
 * place has this paper), so that nothing is lost.
 */

/** The assessment file of a cartridge. */
export function writeCartridgeTest(sheet: SessionSheet): string {
  const { view, set, say } = sheet;
  const items = set.questions
    .flatMap((question) => flatten(sheet, question))
    .map((plain) => writeItem(plain));
  return `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
<assessment ident="test-${view.id}" title="${writeXmlText(`${say('questions')}: ${view.title}`)}">
<qtimetadata>${field('cc_profile', 'cc.exam.v0p1')}${field('qmd_assessmenttype', 'Examination')}${field('qmd_scoretype', 'Percentage')}</qtimetadata>
<section ident="root">
${items.join('\n')}
</section>
</assessment>
</questestinterop>
`;
}

const field = (label: string, entry: string): string =>
  `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;

/** A question in one of the forms of the profile. */
interface PlainItem {
  readonly ident: string;
  readonly title: string;
  readonly prompt: string;
  readonly feedback: string;
  readonly form:
    | { readonly kind: 'choice' | 'true-false'; readonly choices: readonly Choice[] }
    | { readonly kind: 'several'; readonly choices: readonly Choice[] }
    | { readonly kind: 'fill'; readonly answers: readonly string[] };
}

interface Choice {
  readonly text: string;
  readonly right: boolean;
}

function flatten(sheet: SessionSheet, question: Question): readonly PlainItem[] {
  const { say, language } = sheet;
  const base = {
    ident: xmlName(question.id),
    title: outsideId(question.id, language),
    prompt: question.prompt,
    feedback: [question.explanation, ...question.proofs.map((proof) => sayProof(sheet, proof))].join('\n'),
  };
  const choice = (choices: readonly Choice[]) => ({ kind: 'choice', choices }) as const;
  switch (question.kind) {
    case 'true-false': {
      const choices = [
        { text: say('true'), right: question.answer },
        { text: say('false'), right: !question.answer },
      ];
      return [{ ...base, form: { kind: 'true-false', choices } }];
    }
    case 'single':
    case 'cloze':
      return [{ ...base, form: choice(question.options) }];
    case 'multiple':
      return [{ ...base, form: { kind: 'several', choices: question.options } }];
    case 'short':
      return [{ ...base, form: { kind: 'fill', answers: question.answers } }];
    case 'matching':
      return question.pairs.map(({ left }, index) => ({
        ...base,
        ident: `${base.ident}-${index + 1}`,
        title: `${base.title} ${index + 1}`,
        prompt: say('pairOf', { prompt: question.prompt, name: left.text }),
        form: choice(question.pairs.map(({ right }, at) => ({ text: right.text, right: at === index }))),
      }));
    case 'ordering':
      return question.sequence.map(({ text }, index) => ({
        ...base,
        ident: `${base.ident}-${index + 1}`,
        title: `${base.title} ${index + 1}`,
        prompt: `${question.prompt} ${say('positionOf', { name: text })}`,
        form: choice(question.sequence.map((_, at) => ({ text: String(at + 1), right: at === index }))),
      }));
  }
}

const profiles = {
  choice: 'cc.multiple_choice.v0p1',
  'true-false': 'cc.true_false.v0p1',
  several: 'cc.multiple_response.v0p1',
  fill: 'cc.fib.v0p1',
} as const;

function writeItem({ ident, title, prompt, feedback, form }: PlainItem): string {
  const response = form.kind === 'fill' ? fillIn() : choices(form.choices, form.kind === 'several');
  return `<item ident="${ident}" title="${writeXmlText(title)}">
<itemmetadata><qtimetadata>${field('cc_profile', profiles[form.kind])}</qtimetadata></itemmetadata>
<presentation><material>${html(prompt)}</material>${response}</presentation>
<resprocessing><outcomes><decvar varname="SCORE" vartype="Decimal" minvalue="0" maxvalue="100"/></outcomes>
<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general"/></respcondition>
${conditions(form)}</resprocessing>
<itemfeedback ident="general"><flow_mat><material>${html(feedback)}</material></flow_mat></itemfeedback>
</item>`;
}

const html = (words: string): string =>
  `<mattext texttype="text/html">${writeXmlText(
    words
      .split('\n')
      .map((line) => `<p>${writeXmlText(line)}</p>`)
      .join(''),
  )}</mattext>`;

const labelOf = (index: number): string => `c${index + 1}`;

const choices = (list: readonly Choice[], several: boolean): string =>
  `<response_lid ident="answer" rcardinality="${several ? 'Multiple' : 'Single'}"><render_choice>${list
    .map(
      ({ text }, index) =>
        `<response_label ident="${labelOf(index)}"><material>${html(text)}</material></response_label>`,
    )
    .join('')}</render_choice></response_lid>`;

const fillIn = (): string =>
  '<response_str ident="answer" rcardinality="Single"><render_fib prompt="Box" fibtype="String"/></response_str>';

const scored = (condition: string): string =>
  `<respcondition continue="No"><conditionvar>${condition}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`;
const equals = (value: string, exact = true): string =>
  `<varequal respident="answer"${exact ? '' : ' case="No"'}>${writeXmlText(value)}</varequal>`;

function conditions(form: PlainItem['form']): string {
  if (form.kind === 'fill') return form.answers.map((answer) => scored(equals(answer, false))).join('');
  const labelled = form.choices.map(({ right }, index) => ({ label: labelOf(index), right }));
  if (form.kind !== 'several') {
    return scored(equals(labelled.find(({ right }) => right)?.label ?? ''));
  }
  const all = labelled
    .map(({ label, right }) => (right ? equals(label) : `<not>${equals(label)}</not>`))
    .join('');
  return scored(`<and>${all}</and>`);
}
