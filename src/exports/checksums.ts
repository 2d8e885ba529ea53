import type { ArchiveFile } from './zip.ts';

/** SHA-256 of bytes in hexadecimal. */
export async function hashBytes(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A list that `sha256sum --check` reads: digest, two spaces, path. */
export async function writeChecksums(files: readonly ArchiveFile[]): Promise<string> {
  const lines = await Promise.all(
    files.map(async ({ path, bytes }) => `${await hashBytes(bytes)}  ${path}\n`),
  );
  return lines.join('');
}
