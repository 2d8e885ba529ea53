import { failed, ok, type Result } from '../result.ts';

/*
 * What a session is put together from, written as the page or anchor that it stands on (the form of content/anchors.lock):
 *
 *   item   = folder "/" id [ "#" provision ]           ; instruments/25-nq-tw-2013#quan-diem-4
 *   folder = "instruments" | "sources" | "concepts" | "conflicts"
 *
 * Only instruments and sources hold provisions. Not checked here: whether the item exists.
 */
export const itemFolders = ['instruments', 'sources', 'concepts', 'conflicts'] as const;
export type ItemFolder = (typeof itemFolders)[number];

/** One thing that a session shows: an instrument, a provision of one, a source or its advice, a concept, a disagreement. */
export interface ItemRef {
  readonly folder: ItemFolder;
  readonly id: string;
  readonly provision?: string | undefined;
}

const shape =
  /^(instruments|sources|concepts|conflicts)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z])?))?$/u;

/** Reads `instruments/25-nq-tw-2013#quan-diem-4`. */
export function parseItemRef(text: string): Result<ItemRef> {
  const [, folder, id, provision] = shape.exec(text.trim()) ?? [];
  if (folder === undefined || id === undefined) return failed(text);
  if (provision !== undefined && (folder === 'concepts' || folder === 'conflicts')) return failed(text);
  return ok({ folder: folder as ItemFolder, id, ...(provision === undefined ? {} : { provision }) });
}

export const formatItemRef = ({ folder, id, provision }: ItemRef): string =>
  provision === undefined ? `${folder}/${id}` : `${folder}/${id}#${provision}`;
