import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { citeInstrument, numberedName, titleFor } from './cite-record.ts';
import { dataLicence } from './licence.ts';
import { writeXmlText } from './xml-text.ts';

/** The size of a card in pixels, as the frame and oEmbed give it. */
export const cardSize = { width: 480, height: 240 } as const;

/** What a card in a frame says of an instrument, and where it stands. */
export interface Card {
  readonly name: string;
  readonly title: string;
  /** The page of the card, without its language: `embed/25-nq-tw-2013/`. */
  readonly address: string;
  /** The page that it leads to. */
  readonly page: string;
  /** The later instrument, where this one was replaced. */
  readonly by: string | null;
}

export const cardPath = (id: string): string => `embed/${id}/`;
export const oembedPath = (id: string, language: Language): string =>
  `oembed/${id}${language === 'vi' ? '.vi' : ''}.json`;

export function toCard(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  addresses: Addresses,
): Card {
  const record = citeInstrument(corpus, instrument, addresses);
  const title = titleFor(record, language);
  const later = instrument.status.by === undefined ? undefined : findInstrument(corpus, instrument.status.by);
  return {
    name: instrument.number === undefined ? title : (numberedName(record, language) ?? title),
    title: instrument.number === undefined ? '' : title,
    address: addresses.page(language, cardPath(instrument.id)),
    page: record.page[language],
    by: later === undefined ? null : (later.number ?? later.id),
  };
}

/** The HTML that shows a card in another page without a script. */
export const writeFrame = ({ address, name }: Card): string =>
  `<iframe src="${writeXmlText(address)}" width="${cardSize.width}" height="${cardSize.height}" title="${writeXmlText(name)}" loading="lazy" sandbox="allow-popups allow-top-navigation-by-user-activation"></iframe>`;

/** oEmbed 1.0, of type `rich`: the frame above, with what it is. */
export const toOembed = (card: Card, addresses: Addresses) => ({
  version: '1.0',
  type: 'rich',
  title: [card.name, card.title].filter((part) => part !== '').join(': '),
  provider_name: 'Văn kiện',
  provider_url: addresses.root,
  html: writeFrame(card),
  ...cardSize,
  cache_age: 86_400,
  license: dataLicence.name,
});
