import { exportFormats } from '../../exports/formats.ts';
import { citeRoute } from '../../site/exports.ts';

export const { getStaticPaths, GET } = citeRoute(exportFormats.ris);
