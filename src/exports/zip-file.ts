import { type Zippable, zipSync } from 'fflate';

/** A zip whose bytes depend on its contents alone: every file bears the first day that a zip can bear. */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === 'string' ? encoder.encode(content) : content;
  }
  // The time is read in the zone of the machine, so that it must be given in it.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1, 0, 0, 0), os: 3 });
}
