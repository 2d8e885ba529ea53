/** A file larger than this is refused before it is looked at. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What all parts of a zip may inflate to, and all streams of a PDF: a zip bomb is refused before it is inflated. */
export const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

/** What one part of a .docx that we read may inflate to. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;

export const MAX_ZIP_ENTRIES = 10_000;

/** Elements of an XML part may be nested so deep; Word itself stays far below. */
export const MAX_XML_DEPTH = 256;

/** Quotations and list items within one another in Markdown. */
export const MAX_MARKDOWN_DEPTH = 100;

export const MAX_PAGES = 2_000;

/** UTF-16 units of text: about 10,000 pages. */
export const MAX_TEXT_LENGTH = 20_000_000;

export const MAX_LINKS = 50_000;
