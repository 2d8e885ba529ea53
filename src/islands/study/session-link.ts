/*
 * The part of an address that carries a session:
 *
 *   #s=packed     the text of a session (core/study/session-text.ts), deflated (raw), in base64url
 *   #t=plain      the same, not deflated: from a browser that cannot
 *   ?from=id      a prepared session of this site (in the query, so that it needs no anchor)
 *
 * Unpacking gives as much as can be had: a link that was cut short still holds its first lines.
 */

/** More than any session needs; a link that unfolds to more is not read to its end. */
const MOST_BYTES = 2_000_000;

export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return `t=${toBase64(bytes)}`;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `s=${toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
}

/** The text of `s=…` or `t=…`; empty when nothing of it can be read. */
export async function unpackText(carried: string): Promise<string> {
  const [name, packed = ''] = carried.split('=', 2);
  const bytes = fromBase64(packed);
  if (name === 't') return decode([bytes]);
  const reader = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done && size < MOST_BYTES; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
    }
  } catch {
    // The link was cut or damaged: what came before that is all there is.
  }
  return decode(chunks);
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** As many bytes as the text holds; what is no sign of base64url ends it. */
function fromBase64(text: string): Uint8Array {
  const [good = ''] = /^[\w-]*/u.exec(text) ?? [];
  const whole = good.length % 4 === 1 ? good.slice(0, -1) : good;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
