import type { CorpusParts } from '../core/corpus/corpus.ts';
import type {
  Actor,
  Body,
  Concept,
  Conflict,
  DocumentKind,
  Tombstone,
  Topic,
} from '../core/corpus/vocabulary.ts';
import type { Course } from '../core/course/course.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Finding } from '../core/finding.ts';
import type { Instrument, KnownInstrument } from '../core/instrument/instrument.ts';
import type { Authority, Provision } from '../core/provision/provision.ts';
import type { Session } from '../core/study/session.ts';
import type { InstrumentFrontmatter } from '../schemas/instrument.ts';
import type { SourceFrontmatter } from '../schemas/source.ts';
import { isListPath, type ListPath } from './collections.ts';
import { mergeProvisions } from './merge-provisions.ts';
import type { ParsedFile } from './parse-file.ts';

/** The parts of a corpus and everything that was wrong in the files that they were read from. */
export interface Content {
  readonly parts: CorpusParts;
  readonly findings: readonly Finding[];
  /** Pages whose file could not be read whole: `instruments/25-nq-tw-2013`; a list's path when none of it could. */
  readonly unread: readonly string[];
}

/**
 * Puts parsed files together: first and Vietnamese file of an instrument become one value. The site, the checks and
 * the command line all build their corpus by this function.
 */
export function assemble(files: readonly ParsedFile[]): Content {
  const findings: Finding[] = files.flatMap((file) => file.findings);
  const pairs = pairFiles(files, findings);
  const ofFolder = <T>(folder: string): T[] =>
    pairs
      .filter(({ first }) => first.collection === folder && first.record !== null)
      .map(({ first }) => ({ ...(first.record as object), id: first.id }) as T);
  const instruments = pairs
    .filter(({ first }) => first.collection === 'instruments' && first.record !== null)
    .map(({ first, second }) => makeInstrument(first, second, findings));
  const sources = pairs
    .filter(({ first }) => first.collection === 'sources' && first.record !== null)
    .map(({ first, second }): Source => {
      const record = first.record as SourceFrontmatter;
      const provisions = joinProvisions(first, second, 'advice', findings);
      return {
        ...record,
        id: first.id,
        provisions,
        introduction: { en: first.introduction, vi: second?.introduction },
      };
    });
  return {
    parts: {
      instruments,
      known: listOf<KnownInstrument>(files, 'content/known.yaml'),
      tombstones: listOf<Tombstone>(files, 'content/tombstones.yaml'),
      sources,
      bodies: ofFolder<Body>('bodies'),
      kinds: ofFolder<DocumentKind>('kinds'),
      topics: ofFolder<Topic>('topics'),
      actors: ofFolder<Actor>('actors'),
      concepts: ofFolder<Concept>('concepts'),
      conflicts: ofFolder<Conflict>('conflicts'),
      sessions: ofFolder<Session>('sessions'),
      courses: ofFolder<Course>('courses'),
    },
    findings,
    unread: files.flatMap(({ unread }) => unread),
  };
}

const listOf = <T>(files: readonly ParsedFile[], path: ListPath): readonly T[] =>
  files.filter(({ collection }) => collection === path).flatMap(({ record }) => record as T[]);

interface Pair {
  readonly first: ParsedFile;
  readonly second?: ParsedFile | undefined;
}

function pairFiles(files: readonly ParsedFile[], findings: Finding[]): readonly Pair[] {
  const key = (file: ParsedFile) => `${file.collection}/${file.id}`;
  const firsts = files.filter(
    ({ collection, language }) => collection !== null && !isListPath(collection) && language === null,
  );
  const seconds = new Map(files.filter(({ language }) => language === 'vi').map((file) => [key(file), file]));
  const pairs = firsts.map((first) => ({ first, second: seconds.get(key(first)) }));
  const paired = new Set(firsts.map(key));
  for (const [name, second] of seconds) {
    if (!paired.has(name))
      findings.push({
        rule: 'facts-missing',
        path: second.path,
        values: { expected: second.path.replace('.vi.mdx', '.mdx') },
      });
  }
  return pairs;
}

function makeInstrument(first: ParsedFile, second: ParsedFile | undefined, findings: Finding[]): Instrument {
  const record = first.record as InstrumentFrontmatter;
  const authority = record.holding === 'verbatim' ? 'official-text' : null;
  return {
    ...record,
    id: first.id,
    introduction: { en: first.introduction, vi: second?.introduction },
    provisions: joinProvisions(first, second, authority, findings),
  };
}

/** The provisions of a pair of files; none where a body could not be read, for then half of each would be missing. */
function joinProvisions(
  first: ParsedFile,
  second: ParsedFile | undefined,
  authority: Authority | null,
  findings: Finding[],
): readonly Provision[] {
  const whole = first.unread.length === 0 && (second === undefined || second.unread.length === 0);
  return whole ? mergeProvisions(first, second, authority, findings) : [];
}
