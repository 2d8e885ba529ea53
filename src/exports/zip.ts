import { zipSync } from 'fflate';

/** A file of an archive, by its path in it. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files of an archive by their paths; text becomes UTF-8. */
export function toArchive(contents: Readonly<Record<string, string | Uint8Array>>): readonly ArchiveFile[] {
  const encoder = new TextEncoder();
  return Object.entries(contents).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
  }));
}

/** The first moment that a zip can hold, in local time as the format counts: the same bytes in every time zone. */
const firstMoment = new Date(1980, 0, 1);

/** Packs files in order of their paths. The same files give the same bytes, on any day and machine. */
export function writeZip(files: readonly ArchiveFile[]): Uint8Array {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(ordered.map(({ path, bytes }) => [path, bytes])), {
    mtime: firstMoment,
    level: 9,
    os: 3,
    attrs: 0o644 << 16,
  });
}
