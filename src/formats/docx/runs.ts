import { attributeOf, childOf, childrenOf, isElement, type XmlElement } from '../xml.ts';
import { readRunText } from './run-text.ts';
import type { InlineState, Story } from './story-state.ts';
import { isOn, valueOf } from './styles.ts';

/*
 * What stands in a paragraph. Read are inserted text and the first choice of alternate content; left out are deleted and
 * hidden text and the codes of fields. Text of existing links, fields and locked content controls is read, and closed to
 * links.
 */

/** Reads the runs of a paragraph, or of what holds runs in it. */
export function readInline(story: Story, element: XmlElement, state: InlineState): void {
  const { context } = story;
  for (const child of element.children) {
    if (!isElement(child)) continue;
    switch (child.local) {
      case 'r':
        readRun(story, child, state);
        break;
      case 'ins':
      case 'moveTo':
        readInline(story, child, { ...state, insertions: [...state.insertions, child] });
        break;
      case 'hyperlink':
      case 'fldSimple':
        context.barrier += 1;
        readInline(story, child, { ...state, open: false });
        context.barrier += 1;
        break;
      case 'smartTag':
      case 'customXml':
      case 'dir':
      case 'bdo':
        readInline(story, child, {
          ...state,
          host: child,
          open: state.open && state.insertions.length === 0,
        });
        break;
      case 'sdt': {
        const content = childOf(child, 'sdtContent');
        const open = state.open && state.insertions.length === 0 && takesLinks(childOf(child, 'sdtPr'));
        if (content) readInline(story, content, { ...state, host: content, open });
        break;
      }
      case 'AlternateContent':
        context.barrier += 1;
        readInline(story, chooseContent(child), { ...state, open: false });
        context.barrier += 1;
        break;
      case 'oMath':
      case 'oMathPara':
        context.barrier += 1;
        context.builder.fill('\uFFFC');
        break;
    }
  }
}

/** A content control takes links unless it is locked or holds plain text only. */
const takesLinks = (properties: XmlElement | undefined): boolean =>
  !/content/i.test(valueOf(properties, 'lock') ?? '') &&
  !['text', 'date', 'comboBox', 'dropDownList', 'dataBinding'].some((kind) => childOf(properties, kind));

function readRun(story: Story, run: XmlElement, state: InlineState): void {
  const { context } = story;
  const properties = childOf(run, 'rPr');
  const hidden = childOf(properties, 'vanish');
  const raised = valueOf(properties, 'vertAlign') === 'superscript';
  for (const node of run.children) {
    if (!isElement(node)) continue;
    switch (node.local) {
      case 't':
      case 'tab':
      case 'ptab':
      case 'br':
      case 'cr':
      case 'noBreakHyphen':
      case 'sym':
        if (hidden && isOn(attributeOf(hidden, 'val') ?? 'on')) break;
        if (story.fields.includes('code')) break;
        readRunText(story, run, node, state, raised);
        break;
      case 'fldChar':
        context.barrier += 1;
        moveField(story.fields, attributeOf(node, 'fldCharType') ?? '');
        break;
      case 'instrText':
        context.barrier += 1;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        context.calls.set(`${node.local.slice(0, -9)} ${attributeOf(node, 'id')}`, state.place.number);
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        findBoxes(node, state.boxes);
        break;
      case 'AlternateContent':
        readAlternative(story, run, node, state);
        break;
    }
  }
}

/** In a run: a drawing with a text box, or a sign that older programs show as the text of the fallback. */
function readAlternative(story: Story, run: XmlElement, node: XmlElement, state: InlineState): void {
  const boxes = state.boxes.length;
  findBoxes(chooseContent(node), state.boxes);
  if (state.boxes.length > boxes) return;
  story.context.barrier += 1;
  for (const text of childrenOf(childOf(node, 'Fallback'), 't')) {
    readRunText(story, run, text, { ...state, open: false }, false);
  }
  story.context.barrier += 1;
}

function moveField(fields: ('code' | 'result')[], type: string): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'separate' && fields.length > 0) fields.splice(-1, 1, 'result');
  else if (type === 'end') fields.pop();
}

function findBoxes(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.local === 'txbxContent') boxes.push(child);
    else findBoxes(child.local === 'AlternateContent' ? chooseContent(child) : child, boxes);
  }
}

/** The first choice of alternate content, which newer programs show; else the fallback. */
export const chooseContent = (element: XmlElement): XmlElement =>
  childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element;
