import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Discussion } from '../core/study/questions/question.ts';
import type { Session } from '../core/study/session.ts';
import { writeCartridgeTest } from './cartridge-test.ts';
import { writeKey } from './question-html.ts';
import { escapeText } from './session-html.ts';
import { writeHandout } from './session-papers.ts';
import { openSheet, type SessionSheet, type SheetOptions, xmlName } from './session-sheet.ts';
import { writeXmlText } from './xml-text.ts';
import { toArchive, writeZip } from './zip.ts';

/*
 * IMS Common Cartridge 1.1, the newest version that Moodle reads:
 *
 *   imsmanifest.xml       one organization, one unnamed top item, the resources below it
 *   handout/…html         the hand-out and the answer key (webcontent)
 *   links/…xml            the sources that may be linked (imswl_xmlv1p1)
 *   talks/…xml            what sources differ on (imsdt_xmlv1p1)
 *   test.xml              the questions in QTI 1.2.1 as the cartridge profile has it (cartridge-test.ts)
 *
 * The order of items is that of the session; ids are made of what they name, so that a second import finds them.
 */

interface Resource {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly path: string;
  readonly content: string;
}

export function writeCommonCartridge(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): Uint8Array {
  return writeZip(toArchive(cartridgeFiles(session, corpus, language, options)));
}

/** The files of the cartridge by name. */
export function cartridgeFiles(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): Readonly<Record<string, string>> {
  const sheet = openSheet(corpus, session, language, options);
  const resources = [
    page(sheet, 'handout', sheet.view.title, writeHandout(sheet, sheet.addressOf)),
    ...sheet.set.discussions.map((talk) => topic(sheet, talk)),
    ...(sheet.set.questions.length === 0 ? [] : [test(sheet)]),
    ...links(sheet),
    page(sheet, 'key', sheet.say('key'), writeKey(sheet, sheet.addressOf)),
  ];
  return {
    'imsmanifest.xml': writeManifest(sheet, resources),
    ...Object.fromEntries(resources.map(({ path, content }) => [path, content])),
  };
}

function page({ language }: SessionSheet, name: string, title: string, body: string): Resource {
  const content = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeText(title)}</title></head>
<body><h1>${escapeText(title)}</h1>${body}</body></html>
`;
  return { id: `page-${name}`, title, type: 'webcontent', path: `handout/${name}.html`, content };
}

function topic({ say }: SessionSheet, talk: Discussion): Resource {
  const positions = talk.positions.map(
    ({ says, by }) => `<li>${escapeText(say('says', { position: says, by }))}</li>`,
  );
  const html = `<p>${escapeText(talk.prompt)}</p><ul>${positions.join('')}</ul>`;
  const name = xmlName(talk.id);
  const title = talk.prompt.split(/[.?]\s/u)[0] ?? talk.prompt;
  return {
    id: `talk-${name}`,
    title: `${say('discussion')}: ${title}`,
    type: 'imsdt_xmlv1p1',
    path: `talks/${name}.xml`,
    content: `<?xml version="1.0" encoding="UTF-8"?>
<topic xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1"><title>${writeXmlText(title)}</title><text texttype="text/html">${writeXmlText(html)}</text></topic>
`,
  };
}

const test = (sheet: SessionSheet): Resource => ({
  id: 'test',
  title: sheet.say('questions'),
  type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  path: 'test.xml',
  content: writeCartridgeTest(sheet),
});

const links = ({ view }: SessionSheet): readonly Resource[] =>
  view.sources.flatMap(({ id, name, title, address }) => {
    if (address === null) return [];
    const words = title === null ? name : `${name}: ${title.text}`;
    return [
      {
        id: `link-${id}`,
        title: words,
        type: 'imswl_xmlv1p1',
        path: `links/${id}.xml`,
        content: `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1"><title>${writeXmlText(words)}</title><url href="${writeXmlText(address)}"/></webLink>
`,
      },
    ];
  });

const NS = 'http://www.imsglobal.org/xsd/imsccv1p1';

function writeManifest({ view, language }: SessionSheet, resources: readonly Resource[]): string {
  const items = resources.map(
    ({ id, title }) =>
      `<item identifier="i-${id}" identifierref="r-${id}"><title>${writeXmlText(title)}</title></item>`,
  );
  const files = resources.map(({ id, type, path }) => {
    // Only pages are opened by address; the others are read by the system.
    const href = type === 'webcontent' ? ` href="${path}"` : '';
    return `<resource identifier="r-${id}" type="${type}"${href}><file href="${path}"/></resource>`;
  });
  const string = (words: string): string =>
    `<lomimscc:string language="${language}">${writeXmlText(words)}</lomimscc:string>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="vankien-${view.id}-${language}" xmlns="${NS}/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>
<lomimscc:lom><lomimscc:general><lomimscc:title>${string(view.title)}</lomimscc:title><lomimscc:language>${language}</lomimscc:language>${view.aims.length === 0 ? '' : `<lomimscc:description>${string(view.aims.join(' '))}</lomimscc:description>`}</lomimscc:general></lomimscc:lom>
</metadata>
<organizations><organization identifier="o-1" structure="rooted-hierarchy"><item identifier="i-root">
${items.join('\n')}
</item></organization></organizations>
<resources>
${files.join('\n')}
</resources>
</manifest>
`;
}
