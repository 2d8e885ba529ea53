import type { Corpus } from '../core/corpus/corpus.ts';
import type { Addresses } from './addresses.ts';
import { toCourseTwin } from './json-course.ts';
import type { TwinType } from './json-fields.ts';
import { toInstrumentTwin, toSourceTwin } from './json-twin.ts';
import { vocabularyTwins } from './json-vocabulary.ts';

/** The folders whose entries have a JSON twin, `<folder>/<id>.json`, and the type that each twin names. */
export const twinFolders = {
  instruments: 'instrument',
  sources: 'source',
  bodies: 'body',
  kinds: 'kind',
  topics: 'topic',
  actors: 'actor',
  concepts: 'concept',
  conflicts: 'conflict',
  courses: 'course',
} as const satisfies Record<string, TwinType>;

export type TwinFolder = keyof typeof twinFolders;
export const twinFolderNames = Object.keys(twinFolders) as readonly TwinFolder[];
export const isTwinFolder = (text: string): text is TwinFolder => Object.hasOwn(twinFolders, text);

/** The JSON twin of an entry; undefined where there is none of that id. */
export function toTwin(
  corpus: Corpus,
  folder: TwinFolder,
  id: string,
  addresses: Addresses,
): object | undefined {
  switch (folder) {
    case 'instruments': {
      const instrument = corpus.instruments.get(id);
      return instrument === undefined ? undefined : toInstrumentTwin(corpus, instrument, addresses);
    }
    case 'sources': {
      const source = corpus.sources.get(id);
      return source === undefined ? undefined : toSourceTwin(corpus, source, addresses);
    }
    case 'courses': {
      const course = corpus.courses.get(id);
      return course === undefined ? undefined : toCourseTwin(corpus, course, addresses);
    }
    default:
      return vocabularyTwins[folder](corpus, id, addresses);
  }
}

/** Every entry of a folder that has a twin, in order of id. */
export const twinIds = (corpus: Corpus, folder: TwinFolder): readonly string[] => [...corpus[folder].keys()];

/** The entries that lists and counts speak of: worked examples are none. */
export const listedIds = (corpus: Corpus, folder: TwinFolder): readonly string[] =>
  [...corpus[folder].values()]
    .filter((one) => !('example' in one) || one.example === undefined)
    .map(({ id }) => id);
