import { foldVietnamese } from '../../core/text/fold.ts';
import { isMostlyUpper, isUpper } from '../lines/look.ts';

const stateNames = ['conghoaxahoichunghiavietnam', 'vietnamdanchuconghoa'];
const partyName = 'dangcongsanvietnam';
const motto = 'doclaptudohanhphuc';
const mottoStart = /Độc\s+lập\s*[-–—]\s*Tự\s+do/iu;

/** `QUỐC HỘI NƯỚC CỘNG HÒA …`: a body that bears the name of the State. */
const ofState = new RegExp(String.raw`\Snuoc(?:${stateNames.join('|')})`, 'u');

/**
 * Which of the lines that stand over every paper a line is or belongs to. A line may hold a part of one only, and marks may
 * be lost or wrong: letters alone are compared.
 */
export function readEmblem(text: string): 'state' | 'party' | 'motto' | null {
  const at = text.search(mottoStart);
  if (at > 0) return readEmblem(text.slice(0, at)) ?? 'motto';
  const upper = isUpper(text) || isMostlyUpper(text);
  if (text.length > 160 || (!upper && !/\p{Lu}\p{L}* \p{L}/u.test(text))) return null;
  const key = foldVietnamese(text).replace(/[^a-z]+/gu, '');
  if (key.length < 6) return null;
  if (key.includes(motto) || (motto.includes(key) && /^(?:doc|tu|hanh)/u.test(key))) return 'motto';
  if (!upper || ofState.test(key)) return null;
  const within = (name: string): boolean => key.includes(name) || (key.length > 8 && name.includes(key));
  if (stateNames.some(within)) return 'state';
  return within(partyName) ? 'party' : null;
}
