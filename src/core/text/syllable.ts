import { foldVietnamese } from './fold.ts';

/**
 * Vietnamese syllables (âm tiết).
 *
 *   syllable = [ onset ] rime        ; one tone mark at the most, anywhere on the rime
 *   a rime that ends in c, ch, p or t bears the acute or the dot
 *
 * Where the tone mark stands does not count (hòa, hoà). Not checked: whether the syllable is a word.
 */
const onsets = 'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' ');

const rimes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơc ơi ơm ơn ơng ơp ơt ' +
    'u ua uc ui um un ung up ut uân uâng uât uâu uây uê uêch uênh uêu uơ uơi uơn uơt uôc uôi uôm uôn uông uôt ' +
    'uy uya uych uyên uyêt uynh uyp uyt uyu uyn ư ưa ưc ưi ưm ưn ưng ưp ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu ych ynh yt ym yn'
  ).split(' '),
);

/** Grave, hook, tilde, acute, dot below. */
const tones = /[\u0300\u0309\u0303\u0301\u0323]/gu;

const known = new Map<string, boolean>();

/** Whether a word in small letters is spelt like a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const found = known.get(word);
  if (found !== undefined) return found;
  const valid = checkSyllable(word);
  if (known.size > 50_000) known.clear();
  known.set(word, valid);
  return valid;
}

function checkSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 8) return false;
  const parts = word.normalize('NFD');
  const marks = parts.match(tones) ?? [];
  if (marks.length > 1) return false;
  const bare = parts.replace(tones, '').normalize('NFC');
  if (!/^[a-zăâđêôơư]+$/u.test(bare)) return false;
  const stopped = /(?:ch|[cpt])$/u.test(bare);
  if (stopped && marks.length === 1 && marks[0] !== '\u0301' && marks[0] !== '\u0323') return false;
  if (rimes.has(bare)) return !stopped || marks.length === 1;
  return onsets.some((onset) => {
    if (!bare.startsWith(onset)) return false;
    const rime = bare.slice(onset.length);
    if (!rimes.has(rime)) return false;
    return !/(?:ch|[cpt])$/u.test(rime) || marks.length === 1;
  });
}

const bareRimes = new Set([...rimes].map(foldVietnamese));

/** Whether a word in small letters, typed without marks, may stand for a syllable: `truong`, `quyet`. */
export const isBareSyllable = (word: string): boolean =>
  bareRimes.has(word) ||
  onsets.some((onset) => word.startsWith(onset) && bareRimes.has(word.slice(onset.length)));
