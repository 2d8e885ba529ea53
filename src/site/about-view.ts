import type { Corpus } from '../core/corpus/corpus.ts';
import { compareText } from '../core/finding.ts';
import { holdings } from '../core/instrument/instrument.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import { authorities } from '../core/provision/provision.ts';
import { t } from '../i18n/strings.ts';
import { type StatusSign, signOf, statusWord } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { nameOf, shortDate } from './naming.ts';
import { entryPath, pathTo } from './urls.ts';

interface CountRow {
  readonly name: string;
  readonly count: number;
  readonly href: string | null;
}

/** What the copy holds and what it lacks, counted from the corpus. */
export interface AboutView {
  readonly hold: readonly { readonly heading: string; readonly rows: readonly CountRow[] }[];
  readonly lack: readonly CountRow[];
  /** Pages by the day on which they are to be reviewed again, the nearest first. */
  readonly due: readonly {
    readonly name: string;
    readonly href: string;
    readonly on: PartialDate;
    readonly text: string;
  }[];
}

const signs: readonly StatusSign[] = ['in-force', 'cited', 'replaced', 'lapsed', 'unknown'];

export function viewAbout(corpus: Corpus, language: Language): AboutView {
  const say = t(language);
  const listed = listedInstruments(corpus);
  const sources = [...corpus.sources.values()];
  const provisions = [...listed, ...sources].flatMap((holder) => holder.provisions);
  const hasText = new Set(sources.flatMap(({ textOf }) => textOf));
  const row = (name: string, count: number, path: string | null = null): CountRow => ({
    name,
    count,
    href: path === null ? null : pathTo(language, path),
  });
  return {
    hold: [
      {
        heading: say('about.hold.collections'),
        rows: [
          row(say('nav.instruments'), listed.length, 'instruments/'),
          row(say('nav.duties'), provisions.filter(({ actors }) => actors.length > 0).length, 'duties/'),
          row(say('nav.sources'), sources.length, 'sources/'),
          row(say('nav.bodies'), corpus.bodies.size, 'bodies/'),
          row(say('nav.kinds'), corpus.kinds.size, 'kinds/'),
          row(say('nav.topics'), corpus.topics.size, 'topics/'),
          row(say('nav.actors'), corpus.actors.size, 'actors/'),
          row(say('nav.concepts'), corpus.concepts.size, 'concepts/'),
          row(say('nav.conflicts'), corpus.conflicts.size, 'conflicts/'),
        ],
      },
      {
        heading: say('about.hold.status'),
        rows: signs.map((sign) =>
          row(
            statusWord(sign, language),
            listed.filter(({ status }) => signOf(status) === sign).length,
            `instruments/?status=${sign}`,
          ),
        ),
      },
      {
        heading: say('about.hold.text'),
        rows: holdings.map((holding) =>
          row(say(`holding.short.${holding}`), listed.filter((one) => one.holding === holding).length),
        ),
      },
      {
        heading: say('about.hold.authority'),
        rows: authorities.map((authority) =>
          row(
            say(`authority.short.${authority}`),
            provisions.filter((one) => one.authority === authority).length,
            `duties/?authority=${authority}`,
          ),
        ),
      },
    ],
    lack: [
      row(say('about.lack.known'), corpus.known.size, 'missing/'),
      row(say('about.lack.text'), listed.filter(({ id }) => !hasText.has(id)).length),
      row(say('about.lack.date'), listed.filter(({ date }) => date === undefined).length),
      row(say('about.lack.day'), listed.filter(({ date }) => date !== undefined && date.length < 10).length),
      row(say('about.lack.force'), listed.filter(({ status }) => status.value === 'unknown').length),
      row(say('about.lack.provisions'), listed.filter((one) => one.provisions.length === 0).length),
      row(
        say('about.lack.linked'),
        sources.filter(({ linkable, address }) => !linkable || address === undefined).length,
      ),
    ],
    due: listed
      .flatMap((instrument) =>
        instrument.review === undefined
          ? []
          : [
              {
                name: nameOf(instrument, language).text,
                href: entryPath(language, 'instruments', instrument.id),
                on: instrument.review.next,
                text: shortDate(instrument.review.next, language),
              },
            ],
      )
      .sort((a, b) => compareText(a.on, b.on)),
  };
}
