import type { FacetCounts, Filters } from '../search/facets.ts';

/** The filters of the search page: what is chosen in them, and the counts beside the choices. */
export interface SearchFilters {
  readonly chosen: () => Filters;
  readonly show: (counts: FacetCounts) => void;
}

/** Takes the choices that the address names; a field or value that is not offered is left alone. */
export function openFilters(form: HTMLFormElement, address: URLSearchParams): SearchFilters {
  const fields = [...form.querySelectorAll('select')];
  for (const field of fields) {
    const value = address.get(field.name);
    if (value !== null && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    chosen: () =>
      Object.fromEntries(fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
    show: (counts) => {
      for (const field of fields) {
        for (const option of field.options) {
          if (option.value === '') continue;
          const count = counts.get(field.name)?.get(option.value) ?? 0;
          option.textContent = `${option.dataset.name} (${count})`;
          // What would leave nothing is not offered; what is chosen stays in sight.
          option.hidden = count === 0 && option.value !== field.value;
          option.disabled = option.hidden;
        }
      }
    },
  };
}
