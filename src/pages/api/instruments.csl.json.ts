import { exportFormats } from '../../exports/formats.ts';
import { registerRoute } from '../../site/exports.ts';

export const GET = registerRoute(exportFormats.csl);
