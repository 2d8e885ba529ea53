import { asksForChange, type Verdict, verdictLabels, verdicts } from '../core/review/verdict.ts';
import { writeReviewCsv } from '../exports/review-csv.ts';
import { writeReviewReport } from '../exports/review-report.ts';
import { DeskElement } from './desk/desk-element.ts';
import type { Given, Outcome, ReviewAnswer, Step } from './desk/messages.ts';
import { drawReviewTable } from './desk/review-table.ts';
import { nameBeside, saveFile } from './desk/save-file.ts';
import { localDay } from './desk/today.ts';
import { make } from './graph/elements.ts';

/** The page /review/: a document in, its citations with verdicts out, and the document back with links. */
class ReviewDesk extends DeskElement {
  protected override readonly kind = 'review';

  protected override async work(given: Given, step: (step: Step) => void): Promise<Outcome<unknown>> {
    if (this.desk === undefined) return { ok: false, refusal: { kind: 'not-loaded' } };
    const asked = { given, home: this.#address, language: this.language };
    const outcome = await this.desk.ask('review', asked, step);
    if (outcome.ok) this.#draw(outcome.value);
    return outcome;
  }

  /** Where links in a copy lead: to the pages of the site that this page came from. */
  get #address(): string {
    return new URL(this.home, location.href).href;
  }

  #draw(answer: ReviewAnswer): void {
    const { say } = this;
    const { citations } = answer.records;
    const look = citations.filter(({ verdict }) => asksForChange(verdict)).length;
    const notes = [
      ...(answer.converted === undefined ? [] : [say('converted', { encoding: answer.converted })]),
      ...answer.notices.map((notice) => notice[this.language]),
    ];
    const total = citations.length === 0 ? say('none') : say('total', { count: citations.length, look });
    this.show(
      answer.name,
      make('p', { class: 'desk-total' }, total),
      ...(notes.length === 0
        ? []
        : [make('ul', { class: 'desk-notices' }, ...notes.map((note) => make('li', {}, note)))]),
      ...(citations.length === 0 ? [] : [...this.#drawFiltered(answer), this.#drawDownloads(answer)]),
      make('p', { class: 'fine soft' }, say('limits')),
    );
  }

  /** The table, and above it a box for each verdict with its count: the summary is the filter. */
  #drawFiltered(answer: ReviewAnswer): readonly HTMLElement[] {
    const { say, language, home } = this;
    const table = drawReviewTable({ answer, say, language, home });
    const state = make('p', { class: 'fine soft', role: 'status' });
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    const boxes = verdicts
      .filter((verdict) => answer.records.summary[verdict] > 0)
      .map((verdict) => {
        const box = make('input', { type: 'checkbox', name: verdict, checked: '' });
        const label = make('span', { class: `verdict ${verdict}` }, verdictLabels[verdict][language]);
        return { box, line: make('label', {}, box, label, ` ${answer.records.summary[verdict]}`) };
      });
    const filter = make('fieldset', { class: 'desk-verdicts' }, make('legend', {}, say('filter')));
    filter.append(...boxes.map(({ line }) => line));
    filter.addEventListener('change', () => {
      const chosen = new Set(boxes.filter(({ box }) => box.checked).map(({ box }) => box.name));
      for (const row of rows) row.hidden = !chosen.has(row.dataset['verdict'] as Verdict);
      const shown = rows.filter((row) => !row.hidden).length;
      state.textContent = shown === rows.length ? '' : say('shown', { shown, count: rows.length });
    });
    return [filter, state, table];
  }

  #drawDownloads(answer: ReviewAnswer): HTMLElement {
    const { say, language } = this;
    const { name, records } = answer;
    const state = make('p', { role: 'status', class: 'desk-saved' });
    const save = (mark: string, ending: string, content: string, type: string): void => {
      const file = nameBeside(name, mark, ending);
      saveFile(file, content, type);
      state.textContent = say('saved', { name: file });
    };
    const mark = language === 'vi' ? '-ra-soat' : '-review';
    const buttons = [
      ...(answer.linkable ? [this.button(say('linked'), () => void this.#saveLinked(answer, state))] : []),
      this.button(say('report'), () => save(mark, '.html', this.#writeReport(answer), 'text/html')),
      // Excel takes a table for UTF-8 only with this mark at its start.
      this.button(say('csv'), () =>
        save(mark, '.csv', `\ufeff${writeReviewCsv(records, language)}`, 'text/csv'),
      ),
      this.button(say('json'), () =>
        save(mark, '.json', `${JSON.stringify(records, null, 2)}\n`, 'application/json'),
      ),
      this.button(say('print'), () => print()),
    ];
    const note = answer.linkable ? say('links-lead', { address: this.#address }) : say('not-linkable');
    return this.titled(
      say('save-title'),
      make('p', { class: 'buttons' }, ...buttons),
      state,
      make('p', { class: 'fine soft' }, note),
    );
  }

  #writeReport({ name, notices, records, instruments, sources }: ReviewAnswer): string {
    const addressOf = (id: string): string | undefined =>
      instruments[id]?.held === true ? `${this.#address}instruments/${id}/` : undefined;
    const nameOfSource = (id: string): string => sources[id]?.[this.language] ?? id;
    const head = { file: name, day: localDay(), notices, addressOf, nameOfSource };
    return writeReviewReport(records, head, this.language);
  }

  async #saveLinked({ name }: ReviewAnswer, state: HTMLElement): Promise<void> {
    const { say, language } = this;
    state.textContent = say('linking');
    const outcome = await this.desk?.ask('link', null);
    if (outcome?.ok === true) {
      const file = nameBeside(name, language === 'vi' ? '-lien-ket' : '-linked');
      saveFile(file, outcome.value, 'application/octet-stream');
      state.textContent = say('saved', { name: file });
    } else if (outcome?.refusal.kind === 'refused') state.textContent = outcome.refusal.sentence[language];
    else state.textContent = say('not-loaded');
  }
}

customElements.define('review-desk', ReviewDesk);
