import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { formatPartialDate } from '../core/instrument/partial-date.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { writeAknBody } from './akn-body.ts';
import { aknElement, writeAknMeta } from './akn-meta.ts';
import { writeXmlText } from './xml-text.ts';

/** The namespace of our own terms, which the standard leaves room for beside its own. */
export const termsPath = 'api/terms.ttl#';

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML), the expression in one language: Vietnamese, the language of the papers, unless
 * there is nothing of it in Vietnamese. What we hold is no authoritative text and says so.
 */
export function writeAkomaNtoso(
  corpus: Corpus,
  instrument: Instrument,
  addresses: Addresses,
  language: Language = writtenIn(instrument),
): string {
  const element = aknElement(corpus, instrument);
  const body = element === 'act' ? 'body' : 'mainBody';
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:vk="${writeXmlText(addresses.file(termsPath))}">
<${element} name="${instrument.kind}" contains="singleVersion">
${writeAknMeta(corpus, instrument, language)}<preface>${writePreface(corpus, instrument, language)}</preface>
<${body}>
${writeAknBody(instrument, language)}</${body}>
</${element}>
</akomaNtoso>
`;
}

/** Vietnamese, unless all there is to read is English. */
function writtenIn({ title, introduction, provisions }: Instrument): Language {
  const has = (language: Language): boolean =>
    title[language] !== undefined ||
    introduction[language] !== undefined ||
    provisions.some(({ text }) => text[language] !== undefined);
  return !has('vi') && has('en') ? 'en' : 'vi';
}

function writePreface(corpus: Corpus, instrument: Instrument, language: Language): string {
  const { number, date } = instrument;
  const kind = corpus.kinds.get(instrument.kind)?.name[language] ?? instrument.kind;
  const issuer = corpus.bodies.get(instrument.issuer ?? '')?.name[language];
  const other = otherLanguage(language);
  const own = instrument.title[language];
  const title = own ?? instrument.title[other];
  const lang = own === undefined ? ` xml:lang="${other}"` : '';
  const day =
    date?.length === 10
      ? `, ${language === 'vi' ? 'ngày ' : ''}<docDate date="${date}">${formatPartialDate(date, language)}</docDate>`
      : '';
  return [
    issuer === undefined ? '' : `<p><docAuthority>${writeXmlText(issuer)}</docAuthority></p>`,
    `<p><docType>${writeXmlText(kind)}</docType>${number === undefined ? '' : ` <docNumber>${writeXmlText(number)}</docNumber>`}${day}</p>`,
    title === undefined ? '' : `<p${lang}><docTitle>${writeXmlText(title)}</docTitle></p>`,
  ].join('');
}
