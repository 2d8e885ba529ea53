import { writeZip } from '../exports/zip.ts';
import { DeskElement } from './desk/desk-element.ts';
import type { Given, IngestAnswer, IngestCitation, Outcome, Step } from './desk/messages.ts';
import { drawOutline } from './desk/outline-tree.ts';
import { saveFile } from './desk/save-file.ts';
import { localDay } from './desk/today.ts';
import { make } from './graph/elements.ts';

const facts = ['number', 'kind', 'title', 'date', 'issuer', 'place', 'signatory'] as const;

/** The page /ingest/: an official text in, its structure and doubts out, and the files of a draft. */
class IngestDesk extends DeskElement {
  protected override readonly kind = 'ingest';

  protected override async work(given: Given, step: (step: Step) => void): Promise<Outcome<unknown>> {
    if (this.desk === undefined) return { ok: false, refusal: { kind: 'not-loaded' } };
    const outcome = await this.desk.ask('ingest', { given, today: localDay() }, step);
    if (outcome.ok) this.#draw(outcome.value);
    return outcome;
  }

  #draw(answer: IngestAnswer): void {
    const { say } = this;
    const { document, roots, citations, notices } = answer;
    const { legalBases, outline, doubts } = document;
    const notes = notices.map((notice) => make('li', {}, notice[this.language]));
    const sections = [
      this.titled(say('facts'), this.#drawFacts(answer)),
      ...(legalBases.length === 0
        ? []
        : [this.titled(say('bases', { count: legalBases.length }), this.#list(legalBases))]),
      this.titled(
        say('doubts', { count: doubts.length }),
        doubts.length === 0
          ? make('p', {}, say('doubts-none'))
          : this.#list(
              doubts.map(
                ({ line, column, what }) => `${say('at', { line, column })}: ${what[this.language]}`,
              ),
            ),
      ),
      this.titled(
        say('outline', { count: outline.length }),
        roots.length === 0 ? make('p', {}, say('outline-none')) : drawOutline(roots, say),
      ),
      this.titled(
        say('citations', { count: citations.length }),
        citations.length === 0 ? make('p', {}, say('citations-none')) : this.#drawCitations(citations),
      ),
    ];
    this.show(
      answer.name,
      ...(notes.length === 0 ? [] : [make('ul', { class: 'desk-notices' }, ...notes)]),
      this.#drawDownloads(answer),
      ...sections,
    );
  }

  #drawFacts({ document }: IngestAnswer): HTMLElement {
    const { say } = this;
    const rows: (readonly [string, string | null, boolean])[] = facts.map((name) => [
      name,
      document[name],
      name !== 'place' && document.factDoubts[name] !== undefined,
    ]);
    if (document.letterhead.length > 0) rows.push(['letterhead', document.letterhead.join(' / '), false]);
    if (document.recipients.length > 0) rows.push(['recipients', document.recipients.join('; '), false]);
    const lines = rows.map(([name, value, doubtful]) =>
      make(
        'div',
        { 'data-fact': name },
        make('dt', {}, say(`fact.${name}`)),
        make(
          'dd',
          value === null ? { class: 'soft' } : {},
          value ?? say('missing'),
          ...(doubtful ? [make('span', { class: 'fine soft' }, ` (${say('doubtful')})`)] : []),
        ),
      ),
    );
    return make('dl', { class: 'desk-facts' }, ...lines);
  }

  #list(lines: readonly string[]): HTMLElement {
    return make('ul', { class: 'desk-list' }, ...lines.map((line) => make('li', {}, line)));
  }

  #drawCitations(citations: readonly IngestCitation[]): HTMLElement {
    const { say, language, home } = this;
    const items = citations.map(({ raw, line, status, id, title }) => {
      const name =
        status === 'held' && id !== undefined ? make('a', { href: `${home}instruments/${id}/` }, raw) : raw;
      const words = title?.[language] ?? title?.vi ?? title?.en;
      const after = status === 'held' ? (words ?? '') : say(`status.${status}`);
      return make('li', {}, name, ` ${after} `, make('span', { class: 'fine soft' }, say('line', { line })));
    });
    return make('ul', { class: 'desk-list' }, ...items);
  }

  #drawDownloads({ draft }: IngestAnswer): HTMLElement {
    const { say } = this;
    const zip = this.button(say('zip'), () => this.#saveZip(draft));
    const single = draft.files.map(({ path, text }) =>
      this.button(path.replace(/^.*\//u, ''), () =>
        saveFile(path.replace(/^.*\//u, ''), text, 'text/markdown'),
      ),
    );
    return this.titled(
      say('save-title'),
      make('p', {}, say('draft-of', { id: draft.id })),
      make('p', { class: 'buttons' }, zip, ...single),
    );
  }

  #saveZip({ id, files }: IngestAnswer['draft']): void {
    const encoder = new TextEncoder();
    const packed = files.map(({ path, text }) => ({ path: `content/${path}`, bytes: encoder.encode(text) }));
    saveFile(`${id}.zip`, writeZip(packed), 'application/zip');
  }
}

customElements.define('ingest-desk', IngestDesk);
