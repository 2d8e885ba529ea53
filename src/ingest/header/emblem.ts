import { isUpper } from '../lines/look.ts';
import { nameKey } from './names.ts';

const stateName = 'cộng hòa xã hội chủ nghĩa việt nam';
const oldStateName = 'việt nam dân chủ cộng hòa';
const partyName = 'đảng cộng sản việt nam';
const motto = 'độc lập tự do hạnh phúc';

/** Which of the lines that stand over every paper a line is or belongs to; a line may hold a part of one only. */
export function readEmblem(text: string): 'state' | 'party' | 'motto' | null {
  const upper = isUpper(text);
  if (!upper && !/\s(?:lập|do|phúc)(?!\p{L})/iu.test(text)) return null;
  const key = nameKey(text.replace(/[.,;:]+/gu, ' '));
  const words = key.split(' ').length;
  const within = (name: string): boolean => key.includes(name) || (words > 2 && name.includes(key));
  if (key.includes(motto) || (words > 1 && motto.includes(key) && /^(?:độc|tự|hạnh)/u.test(key)))
    return 'motto';
  if (!upper) return null;
  if (within(stateName) || within(oldStateName)) return 'state';
  return within(partyName) ? 'party' : null;
}
