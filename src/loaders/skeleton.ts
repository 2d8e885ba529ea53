import { findIssuer } from '../core/instrument/issuer.ts';
import { findKind } from '../core/instrument/kind.ts';
import { type DocumentNumber, instrumentId } from '../core/instrument/number.ts';
import { type PartialDate, partialDateOf } from '../core/instrument/partial-date.ts';

/** The two files of a new instrument, by path in the project. */
export interface Skeleton {
  readonly id: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Correct files for an instrument with this number and date, to be filled in: what the number tells is there, what it
 * does not tell stands as a comment that says what is wanted. `today` is the day of the first review.
 */
export function writeSkeleton(
  number: DocumentNumber,
  date: PartialDate,
  today: PartialDate,
  id = instrumentId(number, date),
): Skeleton {
  const kinds = number.kind === undefined ? [] : (findKind(number.kind)?.kinds ?? []);
  const bodies = findIssuer(number.issuers[0] ?? '')?.bodies ?? [];
  const choice = (options: readonly string[]): string =>
    options.length > 1 ? `  # ${options.join(', ')}` : '';
  const [kind, body] = [onlyOf(kinds) ?? 'KIND', onlyOf(bodies) ?? 'BODY'];
  const next = partialDateOf(
    Number(today.slice(0, 4)) + 1,
    Number(today.slice(5, 7)),
    Math.min(28, Number(today.slice(8))),
  );
  const facts = `---
number: ${number.key}
kind: ${kind}${choice(kinds)}
issuer: ${body}${choice(bodies)}
date: ${date}
title:
  vi: TITLE  # the official title, word for word
  en: TITLE  # as a source has it; else translate it and add: translated: [en]
status: { value: unknown }  # in-force | replaced | lapsed need asOf and attested
holding: reference
attestations:
  # one for each source, with exactly the values that it gives
  - { source: SOURCE, at: PLACE, number: ${number.key}, kind: ${kind}, issuer: ${body}, date: ${date}, title: { vi: TITLE, en: TITLE } }
relations: []  # - { kind: implements, target: ID, attested: [{ source: SOURCE, at: PLACE }] }
topics: []
review: { on: ${today}, next: ${next ?? today}, compared: [SOURCE] }
---

{/* What it is, in one or two sentences of your own. */}

{/* A provision, when a source tells one:
<Provision id="nhiem-vu-1" kind="task" locator="nhiệm vụ 1" actors="ACTOR" topics="TOPIC" modality="must" authority="official-text" from="SOURCE article 1 clause 1">
What it asks, of whom, by when.
</Provision>
*/}
`;
  const vietnamese = `{/* Văn bản này là gì, viết trong một, hai câu của mình. */}

{/* Cùng mã với tệp thứ nhất:
<Provision id="nhiem-vu-1">
Yêu cầu gì, với ai, đến khi nào.
</Provision>
*/}
`;
  return {
    id,
    files: [
      { path: `content/instruments/${id}.mdx`, text: facts },
      { path: `content/instruments/${id}.vi.mdx`, text: vietnamese },
    ],
  };
}

/** Of several that would fit, none is taken: what stays a placeholder is asked for by the checks. */
const onlyOf = (options: readonly string[]): string | undefined =>
  options.length === 1 ? options[0] : undefined;
