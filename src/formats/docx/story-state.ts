import type { DocumentPlace } from '../reading.ts';
import type { TextBuilder } from '../text-builder.ts';
import type { XmlElement } from '../xml.ts';
import type { NumberParagraph } from './numbering.ts';
import type { DocxPart } from './package.ts';
import type { ParagraphStyles } from './styles.ts';

/** Where a piece of text stands in its part, with all that is needed to cut its run in two. */
export interface RunOrigin {
  readonly part: DocxPart;
  readonly run: XmlElement;
  /** The `w:t`, `w:tab` or other element in the run. */
  readonly node: XmlElement;
  readonly start: number;
  readonly end: number;
  /** What shows of the node, without the spaces at its ends that Word drops. */
  readonly shownStart: number;
  readonly shownEnd: number;
  /** The element that a hyperlink may stand in: the paragraph, or a content control in it. */
  readonly host: XmlElement;
  /** Tracked insertions between the host and the run, outermost first. */
  readonly insertions: readonly XmlElement[];
  /** Grows at everything that a link must not span. */
  readonly barrier: number;
}

/** What goes along over all stories of a document. */
export interface StoryContext {
  readonly builder: TextBuilder<RunOrigin>;
  readonly styles: ParagraphStyles;
  readonly numberParagraph: NumberParagraph;
  /** Paragraphs of the body so far, tables of the document so far. */
  paragraphs: number;
  tables: number;
  barrier: number;
  /** The paragraphs that call the notes, by `footnote 3`; the first paragraph of each section's headers, by relation. */
  readonly calls: Map<string, number>;
  readonly sections: Map<string, number>;
  sectionStart: number;
}

/** One story: the body, a note, a header. */
export interface Story {
  readonly context: StoryContext;
  readonly part: DocxPart;
  /** Fixed for notes and headers. */
  readonly place?: DocumentPlace | undefined;
  readonly fields: ('code' | 'result')[];
}

/** What the elements around a run make of it. */
export interface InlineState {
  readonly host: XmlElement;
  readonly insertions: readonly XmlElement[];
  readonly open: boolean;
  readonly place: DocumentPlace;
  readonly boxes: XmlElement[];
}
