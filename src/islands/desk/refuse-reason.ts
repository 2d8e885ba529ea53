import { explainFailure } from '../../formats/failures.ts';
import { type Outcome, refused } from './messages.ts';

/** The refusal of a file with its sentence in both languages. */
export const refuseReason = (reason: string, name: string): Outcome<never> =>
  refused({ kind: 'refused', sentence: explainFailure(reason, name) });
