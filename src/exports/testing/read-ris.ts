/** The tags of one record in order, without its end. */
export type RisRecord = readonly (readonly [tag: string, value: string])[];

/** A reader of RIS written against the format; throws on a line that is not one of it. */
export function readRis(text: string): readonly RisRecord[] {
  const records: (readonly [string, string])[][] = [];
  let open: (readonly [string, string])[] | null = null;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line);
    if (match === null || line.includes('\n')) throw new Error(`not a line of RIS: ${line}`);
    const [, tag = '', value = ''] = match;
    if (tag === 'TY') {
      if (open !== null) throw new Error('a record begins before the last one ended');
      open = [];
      records.push(open);
    }
    if (open === null) throw new Error(`${tag} stands outside a record`);
    if (tag === 'ER') open = null;
    else open.push([tag, value]);
  }
  if (open !== null) throw new Error('the last record has no end');
  return records;
}

export const valuesOf = (record: RisRecord, tag: string): readonly string[] =>
  record.filter(([name]) => name === tag).map(([, value]) => value);
