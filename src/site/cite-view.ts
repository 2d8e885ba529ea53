import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { addressesAt } from '../exports/addresses.ts';
import { writeApa } from '../exports/cite-apa.ts';
import { writePlain } from '../exports/cite-plain.ts';
import { citeInstrument } from '../exports/cite-record.ts';
import { type CiteText, copyText } from '../exports/cite-text.ts';
import { writeVietnamese } from '../exports/cite-vietnamese.ts';
import { t } from '../i18n/strings.ts';
import { filePath } from './urls.ts';

/** How to cite an instrument: the style of Vietnamese academies as it is shown, and each style as it is copied. */
export interface CiteView {
  readonly shown: CiteText;
  readonly styles: readonly { readonly name: string; readonly text: string }[];
  /** One line, for the description of the page. */
  readonly line: string;
}

export function viewCite(corpus: Corpus, instrument: Instrument, language: Language): CiteView {
  const say = t(language);
  const record = citeInstrument(corpus, instrument, addressesAt(filePath('')));
  const shown = writeVietnamese(record, language);
  const line = copyText(writePlain(record, language));
  return {
    shown,
    line,
    styles: [
      { name: say('cite.academy'), text: copyText(shown) },
      { name: say('cite.apa'), text: copyText(writeApa(record, language)) },
      { name: say('cite.plain'), text: line },
    ],
  };
}
