import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { writeApa } from '../exports/cite-apa.ts';
import { writePlain } from '../exports/cite-plain.ts';
import { citeInstrument } from '../exports/cite-record.ts';
import { type CiteText, copyText } from '../exports/cite-text.ts';
import { writeVietnamese } from '../exports/cite-vietnamese.ts';
import { type MetaTag, writeZoteroMeta } from '../exports/zotero-meta.ts';
import { t } from '../i18n/strings.ts';
import { siteAddresses } from './addresses.ts';
import { filePath } from './urls.ts';

/** How to cite an instrument: the style of Vietnamese academies as it is shown, and each style as it is copied. */
export interface CiteView {
  readonly shown: CiteText;
  readonly styles: readonly { readonly name: string; readonly text: string }[];
  /** One line, for the description of the page. */
  readonly line: string;
  /** The same instrument as files, for people and for programs. */
  readonly files: readonly { readonly name: string; readonly href: string; readonly type: string }[];
  /** What reference managers read in the head of the page. */
  readonly meta: readonly MetaTag[];
}

const files = [
  ['BibTeX', '.bib', 'application/x-bibtex'],
  ['RIS', '.ris', 'application/x-research-info-systems'],
  ['CSL', '.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['JSON', '.json', 'application/json'],
  ['JSON-LD', '.jsonld', 'application/ld+json'],
  ['Akoma Ntoso', '.akn.xml', 'application/akn+xml'],
] as const;

export function viewCite(corpus: Corpus, instrument: Instrument, language: Language): CiteView {
  const say = t(language);
  const record = citeInstrument(corpus, instrument, siteAddresses());
  const shown = writeVietnamese(record, language);
  const line = copyText(writePlain(record, language));
  return {
    shown,
    line,
    files: [...files, ['Markdown', language === 'vi' ? '.vi.md' : '.md', 'text/markdown'] as const].map(
      ([name, ending, type]) => ({ name, type, href: filePath(`instruments/${instrument.id}${ending}`) }),
    ),
    meta: writeZoteroMeta(record, record.page[language]),
    styles: [
      { name: say('cite.academy'), text: copyText(shown) },
      { name: say('cite.apa'), text: copyText(writeApa(record, language)) },
      { name: say('cite.plain'), text: line },
    ],
  };
}
