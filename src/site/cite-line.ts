import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { longDate, shortDate, wordIn } from './naming.ts';

/**
 * The line that a reader puts into a paper: issuer, kind, number, date, title, as Party journals print it.
 * What is not known is left out.
 */
export function citeLine(corpus: Corpus, instrument: Instrument, language: Language): string {
  const say = t(language);
  const issuer = corpus.bodies.get(instrument.issuer ?? '')?.name[language];
  const kind = corpus.kinds.get(instrument.kind)?.name[language] ?? '';
  const named =
    instrument.number === undefined ? kind : say('cite.numbered', { kind, number: instrument.number });
  const date = instrument.date;
  const dated =
    date === undefined
      ? ''
      : say(date.length === 10 ? 'cite.day' : 'cite.period', {
          date: language === 'vi' ? shortDate(date, language) : longDate(date, language),
        });
  const title = wordIn(language, instrument.title);
  const quoted = title === null ? '' : `“${title.text}”`;
  const line = [`${named}`, dated, quoted].filter((part) => part !== '').join(', ');
  return `${issuer === undefined ? '' : `${issuer}: `}${line}.`;
}
