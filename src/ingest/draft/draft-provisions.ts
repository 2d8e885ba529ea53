import { assignProvisionIds, type LabelledProvision } from '../../core/provision/provision-id.ts';
import type { BodyNode, IngestedAnnex, IngestedDocument, TextBlock } from '../document.ts';
import { escapeAttribute, escapeMdx } from './mdx-text.ts';

/** A provision of a draft: what a `<Provision>` block says. */
export interface DraftProvision extends LabelledProvision {
  readonly label: string;
  readonly heading: string;
  readonly text: readonly TextBlock[];
  readonly children: readonly DraftProvision[];
}

/**
 * All of a document as provisions, in the order of its words: the head (`mo-dau`), the units, what stands behind them
 * (`ket-thuc`), the annexes.
 */
export function listDraftProvisions(document: IngestedDocument): readonly DraftProvision[] {
  let regulations = 0;
  const annexes = document.annexes.map((annex) => {
    if (annex.outlined) regulations += 1;
    return draftAnnex(annex, regulations);
  });
  return [
    ...passage('mở đầu', document.opening),
    ...document.body.map(draftNode),
    ...passage('kết thúc', document.closing),
    ...annexes,
  ];
}

const passage = (number: string, text: readonly TextBlock[]): DraftProvision[] =>
  text.length === 0 ? [] : [{ level: 'paragraph', number, label: '', heading: '', text, children: [] }];

const draftNode = ({ level, number, label, heading, text, children }: BodyNode): DraftProvision => ({
  level,
  number,
  label,
  heading,
  text,
  children: children.map(draftNode),
});

function draftAnnex(annex: IngestedAnnex, regulations: number): DraftProvision {
  const name = annex.outlined
    ? `kèm theo${regulations > 1 ? ` ${regulations}` : ''}`
    : annex.label || 'phụ lục';
  return {
    level: 'annex',
    number: name.split(' ').slice(0, 6).join(' '),
    label: annex.label,
    heading: annex.heading,
    text: annex.text,
    children: [...annex.nodes.map(draftNode), ...passage('kết thúc', annex.closing)],
  };
}

/** Provisions as nested `<Provision>` blocks. */
export function printProvisions(roots: readonly DraftProvision[]): string {
  const ids = assignProvisionIds(roots);
  const lines: string[] = [];
  let next = 0;
  const visit = ({ level, label, heading, text, children }: DraftProvision): void => {
    const attributes = [
      ['id', ids[next] ?? ''],
      ['level', level],
      ['label', label],
      ['heading', heading],
    ]
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name ?? ''}="${escapeAttribute(value ?? '')}"`);
    next += 1;
    lines.push(`<Provision ${attributes.join(' ')}>`, '');
    for (const block of text) lines.push(escapeMdx(block.text), '');
    children.forEach(visit);
    lines.push('</Provision>', '');
  };
  roots.forEach(visit);
  return lines.join('\n');
}

/** The words of provisions in the order in which a reader meets them: label, heading, text, what they hold. */
export function readDraftWords(roots: readonly DraftProvision[]): string[] {
  const words: string[] = [];
  const visit = ({ label, heading, text, children }: DraftProvision): void => {
    for (const piece of [label, heading, ...text.map((block) => block.text)])
      words.push(...splitWords(piece));
    children.forEach(visit);
  };
  roots.forEach(visit);
  return words;
}

/** Words of a text: runs of letters and digits; signs between them do not count. */
export const splitWords = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
