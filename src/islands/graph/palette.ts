import type { Side } from '../../core/graph/bands.ts';

/** Colours of the page as it stands: light, dark or strong contrast. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly edge: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly font: string;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: read('paper'),
    ink: read('ink'),
    soft: read('soft'),
    rule: read('rule'),
    edge: read('edge'),
    sides: {
      party: read('red'),
      army: read('green'),
      state: read('blue'),
      other: read('soft'),
      evidence: read('gold'),
    },
    font: style.fontFamily,
  };
}

/** Calls back whenever the page changes its colours; the answer stops it. */
export function watchPalette(change: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', change);
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', change);
    observer.disconnect();
  };
}
