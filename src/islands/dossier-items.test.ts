import { describe, expect, it } from 'vitest';
import { readDossierItems } from './dossier-items.ts';

describe('readDossierItems()', () => {
  it('reads instruments, whole or with chosen provisions, each once', () => {
    expect(
      readDossierItems('?items=25-nq-tw-2013,10-2022-qh15~dieu-11~dieu-13-khoan-2--b&items=25-nq-tw-2013'),
    ).toEqual([
      { instrument: '25-nq-tw-2013', provisions: [] },
      { instrument: '10-2022-qh15', provisions: ['dieu-11', 'dieu-13-khoan-2--b'] },
    ]);
  });

  it.each(['', '?items=', '?items=../../x', '?items=<script>', '?items=%00,%20', '?other=25-nq-tw-2013'])(
    'finds nothing in %j',
    (query) => {
      expect(readDossierItems(query)).toEqual([]);
    },
  );

  it('stops at a number that a reader could still print', () => {
    const many = Array.from({ length: 500 }, (_, index) => `a-${index}`).join(',');
    expect(readDossierItems(`?items=${many}`)).toHaveLength(60);
  });
});
