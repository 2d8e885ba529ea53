import { failed, type Result } from '../core/result.ts';
import type { FailureCode } from './failures.ts';

/** A failure of this folder: a code of the table in failures.ts, with a detail. The sentences are loaded by who shows them. */
export const refuse = (code: FailureCode, detail?: string | number): Result<never> =>
  failed(detail === undefined ? code : `${code}:${detail}`);
