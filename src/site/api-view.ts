import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { apiFiles, twinPaths } from '../exports/api-index.ts';
import { writeBibtex } from '../exports/bibtex.ts';
import { writeApa } from '../exports/cite-apa.ts';
import { copyText } from '../exports/cite-text.ts';
import { writeVietnamese } from '../exports/cite-vietnamese.ts';
import { toCard, writeFrame } from '../exports/embed-card.ts';
import { attribution, citeData, dataLicence } from '../exports/licence.ts';
import { twinFolderNames } from '../exports/twins.ts';
import { t } from '../i18n/strings.ts';
import { siteAddresses } from './addresses.ts';
import { editionOf } from './exports.ts';
import { filePath } from './urls.ts';

/** What the page of the static API lists beside its prose. */
export interface ApiView {
  readonly files: readonly { readonly path: string; readonly href: string; readonly about: string }[];
  readonly twins: readonly { readonly name: string; readonly paths: readonly string[] }[];
  readonly cite: {
    readonly styles: readonly { readonly name: string; readonly text: string }[];
    readonly bibtex: string;
    readonly attribution: string;
    readonly licence: { readonly name: string; readonly address: string };
  };
  /** HTML to be copied into other pages: the script, then the frame of a card. */
  readonly snippets: readonly string[];
}

export function viewApi(corpus: Corpus, language: Language): ApiView {
  const say = t(language);
  const addresses = siteAddresses();
  const record = citeData(addresses, editionOf(corpus));
  return {
    files: apiFiles.map(({ path, about }) => ({
      path: `/${path}`,
      href: filePath(path),
      about: about[language],
    })),
    twins: twinFolderNames.map((folder) => ({
      name: say(`nav.${folder}`),
      paths: twinPaths(folder).map(({ path }) => `/${path}`),
    })),
    cite: {
      styles: [
        { name: say('cite.academy'), text: copyText(writeVietnamese(record, language)) },
        { name: say('cite.apa'), text: copyText(writeApa(record, language)) },
      ],
      bibtex: writeBibtex([record]),
      attribution: attribution(addresses)[language],
      licence: dataLicence,
    },
    snippets: [
      `<script src="${addresses.file('embed.js')}" data-lang="${language}" defer></script>`,
      ...[...corpus.instruments.values()]
        .filter(({ number }) => number !== undefined)
        .slice(0, 1)
        .map((instrument) => writeFrame(toCard(corpus, instrument, language, addresses))),
    ],
  };
}
