/** An entry as a BibTeX reader understands it: braces for keeping case and commands for single signs undone. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

const signs: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** A reader of BibTeX written against the format: braces are counted, as BibTeX itself does. Throws on anything else. */
export function readBibtex(text: string): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const space = (): void => {
    while (/\s/u.test(text[at] ?? '')) at += 1;
  };
  const take = (pattern: RegExp): string => {
    space();
    const match = new RegExp(pattern.source, 'uy');
    match.lastIndex = at;
    const found = match.exec(text)?.[0];
    if (found === undefined)
      throw new Error(`expected ${pattern.source} at ${at}: ${text.slice(at, at + 30)}`);
    at += found.length;
    return found;
  };
  const group = (): string => {
    take(/\{/u);
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) throw new Error(`a brace is not closed`);
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
    }
    return text.slice(start, at - 1);
  };
  for (space(); at < text.length; space()) {
    const type = take(/@[a-z]+/u).slice(1);
    take(/\{/u);
    const key = take(/[^\s,{}"#%~\\]+/u);
    const fields: Record<string, string> = {};
    for (take(/,/u), space(); text[at] !== '}'; space()) {
      const name = take(/[a-z]+/u);
      take(/=/u);
      space();
      const value = text[at] === '{' ? group() : take(/[a-z]{3}/u);
      fields[name] = name === 'url' ? value : readTex(value);
      take(/,/u);
    }
    take(/\}/u);
    entries.push({ type, key, fields });
  }
  return entries;
}

const readTex = (value: string): string => {
  if (/(?<!\\)[&%$#_~^]/u.test(value))
    throw new Error(`a sign that TeX would act on stands bare in ${value}`);
  return value.replace(/\{\\([a-z]+)\}|\\([&%$#_])|[{}]/gu, (_, name?: string, sign?: string) =>
    name === undefined ? (sign ?? '') : (signs[name] ?? ''),
  );
};
