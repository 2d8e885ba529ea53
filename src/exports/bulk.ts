import { apiFiles, toKnownList } from './api-index.ts';
import { writeChecksums } from './checksums.ts';
import {
  type ExportSource,
  exportFormats,
  type FormatName,
  formatOf,
  registerFormats,
  twinFormats,
} from './formats.ts';
import { schemaPath, twinTypes, writeJson } from './json-fields.ts';
import { dataLicence, type Edition } from './licence.ts';
import { listInstruments } from './lists.ts';
import { writeTerms } from './rdf-terms.ts';
import { writeShapes } from './shacl.ts';
import { listedIds, toTwin, twinFolderNames } from './twins.ts';
import { type ArchiveFile, writeZip } from './zip.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string): ArchiveFile => ({ path, bytes: encoder.encode(text) });

/** The files of the whole register in the formats that hold it in one. */
export const registerFiles = (source: ExportSource): readonly ArchiveFile[] =>
  registerFormats.flatMap((name: FormatName) => {
    const { ending, all } = formatOf(name);
    return all === undefined ? [] : [file(`api/instruments${ending}`, all(source))];
  });

/**
 * All data in one archive, under the paths that the site has it at, with a list of checksums and a word on the terms
 * of use. `schemas` are the JSON Schemas by their type. The same content gives the same bytes. `registers` are the
 * largest of the files, for who has them already.
 */
export async function writeBulk(
  source: ExportSource,
  edition: Edition,
  schemas: Readonly<Record<string, object>>,
  registers: readonly ArchiveFile[] = registerFiles(source),
): Promise<Uint8Array> {
  const { corpus, addresses } = source;
  const files = [
    ...registers,
    file('api/known.json', writeJson(toKnownList(corpus))),
    file('api/shapes.ttl', writeShapes(addresses)),
    file('api/terms.ttl', writeTerms(addresses)),
    ...twinTypes.map((type) => file(schemaPath(type), writeJson(schemas[type] ?? {}))),
    ...listInstruments(corpus).flatMap((instrument) =>
      twinFormats.flatMap((name: FormatName) => {
        const { ending, one } = formatOf(name);
        return one === undefined
          ? []
          : [file(`instruments/${instrument.id}${ending}`, one(source, instrument))];
      }),
    ),
    ...twinFolderNames
      .filter((folder) => folder !== 'instruments')
      .flatMap((folder) =>
        listedIds(corpus, folder).map((id) =>
          file(`${folder}/${id}.json`, writeJson(toTwin(corpus, folder, id, addresses))),
        ),
      ),
    file('README.txt', describe(source, edition)),
  ];
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return writeZip([...ordered, file('SHA256SUMS', await writeChecksums(ordered))]);
}

function describe({ addresses }: ExportSource, { version, asOf }: Edition): string {
  const formats = twinFormats.map((name) => `  instruments/<id>${exportFormats[name].ending}`);
  const whole = apiFiles
    .filter(({ path }) => path.startsWith('api/instruments'))
    .map(({ path }) => `  ${path}`);
  return `Văn kiện ${version}${asOf === null ? '' : `, ${asOf}`}
${addresses.root}

Dữ liệu theo giấy phép ${dataLicence.name}: ${dataLicence.address}
Data under ${dataLicence.name}: ${dataLicence.address}

Mỗi văn bản / each instrument:
${formats.join('\n')}

Toàn bộ / all of them:
${whole.join('\n')}

Kiểm tra / check: sha256sum --check SHA256SUMS
`;
}
