import type { Language } from '../core/language.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

export type StringKey = keyof typeof vi;
export type Strings = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

const tables: Readonly<Record<Language, Readonly<Record<StringKey, string>>>> = { vi, en };

/*
 * A string may hold values and plurals:
 *
 *   {name}             the value
 *   {name|one|many}    the first word when the value is 1, else the second (Vietnamese needs neither)
 */
const slot = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu;

/** The sentences of the site in one language. */
export const t =
  (language: Language): Strings =>
  (key, values = {}) =>
    tables[language][key].replace(slot, (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return String(value);
      return value === 1 ? one : many;
    });

/** Whether a text made from ids (`status.` + value) is a key of the table. */
export const isStringKey = (key: string): key is StringKey => Object.hasOwn(vi, key);
