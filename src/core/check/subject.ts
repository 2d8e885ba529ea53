/** The first file of an entry: facts always stand there. */
export const pathOf = (collection: string, id: string): string => `content/${collection}/${id}.mdx`;

export const knownPath = 'content/known.yaml';
export const tombstonesPath = 'content/tombstones.yaml';
