import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const folder = join(import.meta.dirname, '../../../shared/schemas/ooxml');

/** Why validation cannot run here, or undefined. */
export const schemaMissing = existsSync(join(folder, 'wml.xsd'))
  ? undefined
  : 'the WordprocessingML schemas are not beside the project';

let validator: XsdValidator | undefined;

function loadSchema(): XsdValidator {
  xmlRegisterFsInputProviders();
  const path = join(folder, 'wml.xsd');
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  return XsdValidator.fromDoc(schema);
}

/** What the WordprocessingML schema says against a part; markup that readers may ignore is taken out first. */
export function validateWordPart(xml: string): string[] {
  validator ??= loadSchema();
  const plain = dropIgnorable(xml);
  using document = XmlDocument.fromString(plain);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function dropIgnorable(xml: string): string {
  const prefixes = /mc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(' ') ?? [];
  return prefixes
    .reduce((text, prefix) => text.replace(new RegExp(`\\s${prefix}:[\\w]+="[^"]*"`, 'g'), ''), xml)
    .replace(/\smc:Ignorable="[^"]*"/, '');
}
