import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import { type Direction, edgeVerb, viewEdge } from '../core/corpus/edge.ts';
import { type RelationKind, relationKinds, relationTypes } from '../core/instrument/relation.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import type { Mark, MarkBook } from './marks.ts';

/** One relation as a sentence: this instrument, the verb, the other one, who says so. */
export interface RelationItem {
  readonly other: InstrumentRow;
  readonly inferred: string | null;
  readonly note: string | null;
  readonly provisions: readonly string[];
  readonly marks: readonly Mark[];
}

export interface RelationGroup {
  readonly kind: RelationKind;
  readonly direction: Direction;
  readonly verb: string;
  readonly items: readonly RelationItem[];
}

/** Relations of an instrument in both directions, one group a verb, those that end force first. */
export function viewRelations(
  corpus: Corpus,
  id: string,
  language: Language,
  book: MarkBook,
): readonly RelationGroup[] {
  const views = (corpus.edgesOf.get(id) ?? []).map((edge) => viewEdge(edge, id));
  const groups: RelationGroup[] = [];
  for (const kind of relationKinds) {
    for (const direction of ['passive', 'active'] as const) {
      const items = views
        .filter(({ edge }) => edge.kind === kind)
        .filter((view) => view.direction === direction || relationTypes[kind].symmetric)
        .flatMap(({ edge, other }) => {
          const instrument = findInstrument(corpus, other);
          if (instrument === undefined) return [];
          return [
            {
              other: viewRow(corpus, instrument, language),
              inferred: edge.certainty === 'stated' ? null : t(language)(`certainty.${edge.certainty}`),
              note: edge.note?.[language] ?? null,
              provisions: edge.provision === undefined || edge.from !== id ? [] : [edge.provision],
              marks: book.mark(edge.attested),
            },
          ];
        });
      if (items.length > 0)
        groups.push({ kind, direction, verb: edgeVerb(kind, direction, language), items });
      if (relationTypes[kind].symmetric) break;
    }
  }
  return groups;
}
