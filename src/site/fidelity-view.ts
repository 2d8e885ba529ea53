import fidelity from '../../content/fidelity.json' with { type: 'json' };
import { formatPartialDate, parsePartialDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import { fidelityWords as words } from '../i18n/fidelity-words.ts';

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly given: number;
  readonly gold: number;
}

export interface FidelityRow {
  readonly set: string;
  readonly measure: string;
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
  readonly count: string;
}

/** The last recorded run of the bench, in the words of a page. */
export interface FidelityView {
  readonly measured: string;
  readonly rows: readonly FidelityRow[];
  readonly misses: readonly string[];
  readonly ingest: readonly FidelityRow[];
  readonly header: string | null;
}

export function viewFidelity(language: Language): FidelityView {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const row = (set: string, measure: string, score: Score): FidelityRow => ({
    set,
    measure,
    precision: number.format(score.precision),
    recall: number.format(score.recall),
    f1: number.format(score.f1),
    count: `${score.right} / ${score.given} / ${score.gold}`,
  });
  const { citations, ingest } = fidelity;
  const on = parsePartialDate(citations.on);
  const sets = [
    [words.seeds[language], citations.sets.seeds],
    [words.passages[language], citations.sets.passages],
  ] as const;
  const misses = sets.flatMap(([name, set]) =>
    (
      set.misses as readonly {
        readonly doc: string;
        readonly key: string | null;
        readonly sort: 'missed' | 'false' | 'date';
      }[]
    ).map(({ doc, key, sort }) => `${name}, ${doc}: ${key ?? '…'} (${words[sort][language]})`),
  );
  const facts = Object.values(ingest.header);
  const [right, stated] = [
    facts.reduce((sum, one) => sum + one.right, 0),
    facts.reduce((sum, one) => sum + one.stated, 0),
  ];
  return {
    measured: words.measured[language].replace(
      '{on}',
      on.ok ? formatPartialDate(on.value, language) : citations.on,
    ),
    rows: sets.flatMap(([name, { core }]) =>
      (['spans', 'exact', 'dates'] as const).map((measure) =>
        row(name, words[measure][language], core[measure]),
      ),
    ),
    misses,
    ingest: [row('', words.outline[language], ingest.outline), row('', words.bases[language], ingest.bases)],
    header: `${words.header[language]}: ${right} / ${stated}`,
  };
}
