import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const path = join(import.meta.dirname, '../../../shared/schemas/akomantoso30.xsd');

/** Why validation cannot run here, or undefined. */
export const schemaMissing = existsSync(path)
  ? undefined
  : 'the schema of Akoma Ntoso is not beside the project';

let validator: XsdValidator | undefined;

function loadSchema(): XsdValidator {
  xmlRegisterFsInputProviders();
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  return XsdValidator.fromDoc(schema);
}

/** What the schema of Akoma Ntoso 3.0 says against a document. */
export function validateAkn(xml: string): readonly string[] {
  validator ??= loadSchema();
  try {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
