import { edgesPerFile } from '../../core/graph/graph-codec.ts';

/** What an edge leans on: sources with their places, and what is to be said of it. */
export interface EdgeEvidence {
  readonly sources: readonly { readonly name: string; readonly href: string; readonly places: string }[];
  readonly remark: string;
}

/** A file of evidence: sources once, then for each edge of the chunk `[[source, places] …]` and a remark. */
interface EvidenceFile {
  readonly sources: readonly (readonly [name: string, href: string])[];
  readonly edges: readonly (readonly [readonly (readonly [number, string])[], string])[];
}

/** Fetches evidence a file at a time, each once. `url` holds `{chunk}`. */
export class EvidenceStore {
  readonly #url: string;
  readonly #files = new Map<number, Promise<EvidenceFile | null>>();

  constructor(url: string) {
    this.#url = url;
  }

  /** Null when the file did not come. */
  async evidenceOf(edge: number): Promise<EdgeEvidence | null> {
    const chunk = Math.floor(edge / edgesPerFile);
    const file = await this.#load(chunk);
    const entry = file?.edges[edge - chunk * edgesPerFile];
    if (file === null || entry === undefined) return null;
    const [places, remark] = entry;
    const sources = places.map(([source, place]) => {
      const [name = '', href = ''] = file.sources[source] ?? [];
      return { name, href, places: place };
    });
    return { sources, remark };
  }

  #load(chunk: number): Promise<EvidenceFile | null> {
    const known = this.#files.get(chunk);
    if (known !== undefined) return known;
    const file = fetch(this.#url.replace('{chunk}', String(chunk)))
      .then(async (answer) => (answer.ok ? ((await answer.json()) as EvidenceFile) : null))
      .catch(() => null);
    this.#files.set(chunk, file);
    return file;
  }
}
