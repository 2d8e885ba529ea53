import { listEmbedRows, writeEmbedRegister } from '../../exports/embed-register.ts';
import { exportSource, fileResponse } from '../../site/exports.ts';

export async function GET(): Promise<Response> {
  const { corpus, addresses, say } = await exportSource();
  return fileResponse(
    writeEmbedRegister(listEmbedRows(corpus, 'en', addresses, say('en'))),
    'text/javascript',
  );
}
