import type { ReadDocument } from '../../formats/reading.ts';
import type { LegacyEncoding } from '../../ingest/encoding/recognise.ts';
import { decodeTcvn3 } from '../../ingest/encoding/tcvn3.ts';
import { decodeVni } from '../../ingest/encoding/vni.ts';

const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: decodeTcvn3,
  VNI: decodeVni,
};

/**
 * A document whose letters stand in an old encoding, in Unicode. Segments keep their places; none of them takes a link,
 * for the file itself stays as it is.
 */
export function convertDocument(document: ReadDocument, encoding: LegacyEncoding): ReadDocument {
  const decode = decoders[encoding];
  let text = '';
  let read = 0;
  const take = (until: number): void => {
    text += decode(document.text.slice(read, until));
    read = until;
  };
  const segments = document.segments.map((segment) => {
    take(segment.start);
    const start = text.length;
    take(segment.end);
    return { ...segment, start, end: text.length, open: false };
  });
  take(document.text.length);
  return { ...document, text, segments, paragraphs: [] };
}
