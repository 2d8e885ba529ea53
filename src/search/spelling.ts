/**
 * One form for the forms of an English word: -ise as -ize, defense as defence, the plural as the singular, without
 * -ing, -ed and a last -e. No folded syllable of Vietnamese is long enough, or ends so, to be touched.
 */
export const stemWord = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/is(?=(?:e[drs]?|ing|ations?|ers)$)/u, 'iz')
        .replace(/ense(?=s?$)/u, 'ence')
        .replace(/ies$/u, 'y')
        .replace(/(?<![isu])s$/u, '')
        .replace(/(?<=\w{4})(?:ing|ed|e)$/u, '');
