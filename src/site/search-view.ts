import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import type { FilterField } from './filters.ts';
import { viewRegister } from './register-view.ts';

const types = [
  'instruments',
  'concepts',
  'topics',
  'actors',
  'bodies',
  'sources',
  'conflicts',
  'study',
] as const;

/** The filters of the full text: what kind of page, then those of the register. Counts come with an answer. */
export function viewSearchFields(corpus: Corpus, language: Language): readonly FilterField[] {
  const say = t(language);
  const options = types.map((value) => ({
    value,
    name: say(`search.folder.${value === 'study' ? 'sessions' : value}`),
    count: 0,
    depth: 0,
  }));
  return [{ name: 'type', label: say('search.type'), options }, ...viewRegister(corpus, language, 1).fields];
}
