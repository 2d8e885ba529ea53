import { findCitations } from '../../core/citation/find.ts';
import { resolveCitations } from '../../core/citation/resolve.ts';
import { buildRegister, type Register } from '../../core/register/register.ts';
import type { IngestFile } from '../../exports/review-file.ts';
import { explainNotice } from '../../formats/document.ts';
import { indexBefore } from '../../formats/reading.ts';
import type { BodyNode, IngestedDocument } from '../../ingest/document.ts';
import { draftInstrument } from '../../ingest/draft/draft-instrument.ts';
import { ingestFile } from '../../ingest/from-document.ts';
import type { Given, IngestAnswer, IngestCitation, Outcome, Step } from './messages.ts';
import type { DeskRecords } from './records.ts';
import { refuseReason } from './refuse-reason.ts';
import { sha256 } from './sha256.ts';

/** Takes in official texts and drafts their files. */
export function openIngestDesk({ entries, bodies }: DeskRecords, vocabulary: IngestFile) {
  const register = buildRegister(entries, bodies);
  return async (
    { name, bytes }: Given,
    today: string,
    step: (step: Step) => void,
  ): Promise<Outcome<IngestAnswer>> => {
    step('structure');
    const taken = await ingestFile(bytes, name);
    if (!taken.ok) return refuseReason(taken.reason, name);
    const { document, notices, lines } = taken.value;
    step('search');
    const citations = citationsOf(document, register);
    step('draft');
    const draft = draftInstrument(
      document,
      { file: name, sha256: sha256(bytes), date: today, lines },
      vocabulary,
    );
    const roots = [...document.body, ...document.annexes.flatMap(({ nodes }) => nodes)];
    return {
      ok: true,
      value: {
        name,
        notices: notices.map((notice) => explainNotice(notice, name)),
        document,
        roots,
        citations,
        draft,
      },
    };
  };
}

interface PlacedText {
  readonly start: number;
  readonly line: number;
  readonly text: string;
}

/** Every paragraph of the text in order, with its line, joined to one text for the citation engine. */
function citationsOf(document: IngestedDocument, register: Register): IngestCitation[] {
  const placed: PlacedText[] = [];
  let length = 0;
  const add = (line: number, text: string): void => {
    placed.push({ start: length, line, text: text.normalize('NFC') });
    length += text.normalize('NFC').length + 2;
  };
  const addNode = ({ line, label, heading, text, children }: BodyNode): void => {
    if (heading !== '') add(line, `${label} ${heading}`);
    for (const block of text) add(block.line, block.text);
    children.forEach(addNode);
  };
  for (const block of document.opening) add(block.line, block.text);
  document.body.forEach(addNode);
  for (const block of document.closing) add(block.line, block.text);
  for (const { line, heading, text, nodes, closing } of document.annexes) {
    if (heading !== '') add(line, heading);
    for (const block of text) add(block.line, block.text);
    nodes.forEach(addNode);
    for (const block of closing) add(block.line, block.text);
  }
  const citations = findCitations(placed.map(({ text }) => text).join('\n\n'));
  const resolutions = resolveCitations(citations, register);
  return citations.flatMap((citation, index) => {
    const resolution = resolutions[index];
    if (resolution === undefined || citation.level === 'back') return [];
    const id = 'id' in resolution ? resolution.id : undefined;
    return [
      {
        raw: citation.raw,
        line: placed[indexBefore(placed, citation.start)]?.line ?? 1,
        status: resolution.status,
        id,
        title: id === undefined ? undefined : register.byId.get(id)?.title,
      },
    ];
  });
}
