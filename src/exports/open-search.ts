import type { Bilingual, Language } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { writeXmlText } from './xml-text.ts';

/** At most 16 signs, as the format asks. */
const names: Bilingual = { vi: 'Văn kiện', en: 'Văn kiện EN' };
const descriptions: Bilingual = {
  vi: 'Tìm văn bản về công tác dân vận',
  en: 'Find instruments on mass mobilisation work',
};

export const openSearchPath = (language: Language): string =>
  language === 'vi' ? 'opensearch.vi.xml' : 'opensearch.xml';

/** An OpenSearch 1.1 description, by which a browser offers the search as its own. */
export const writeOpenSearch = (
  language: Language,
  addresses: Addresses,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${names[language]}</ShortName>
<Description>${descriptions[language]}</Description>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image width="16" height="16" type="image/svg+xml">${writeXmlText(addresses.file('favicon.svg'))}</Image>
<Url type="text/html" template="${writeXmlText(addresses.page(language, 'search/'))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${writeXmlText(addresses.file(openSearchPath(language)))}"/>
</OpenSearchDescription>
`;
