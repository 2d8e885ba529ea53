/*
 * XML 1.0 has no place for most control characters, not even escaped, nor for halves of surrogate pairs; they go.
 * Line ends and tabs in attributes would be read back as spaces, so they are written as references.
 */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it may stand in an attribute or between tags of an XML file. */
export const writeXmlText = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"\t\n\r]/gu, (sign) => entities[sign] ?? sign);
