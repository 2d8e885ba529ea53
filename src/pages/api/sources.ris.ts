import { exportFormats } from '../../exports/formats.ts';
import { sourcesRoute } from '../../site/exports.ts';

export const GET = sourcesRoute(exportFormats.ris);
