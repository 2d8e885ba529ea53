import { exportFormats } from '../../exports/formats.ts';
import { instrumentRoute } from '../../site/exports.ts';

export const { getStaticPaths, GET } = instrumentRoute(exportFormats.jsonld);
