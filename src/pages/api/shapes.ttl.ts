import { writeShapes } from '../../exports/shacl.ts';
import { siteAddresses } from '../../site/addresses.ts';
import { fileResponse } from '../../site/exports.ts';

export const GET = (): Response => fileResponse(writeShapes(siteAddresses()), 'text/turtle');
