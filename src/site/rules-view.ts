import type { Language } from '../core/language.ts';
import type { Rule, RuleExample } from '../core/rules/rule.ts';
import { describeFinding, type RuleGroup, ruleGroups } from '../core/rules/rules.ts';
import { partWords, ruleWords, severityWords } from '../i18n/rule-words.ts';
import { escapeHtml } from './markup.ts';
import { pathTo } from './urls.ts';

/** A rule in one line of the list of rules. */
export interface RuleLine {
  readonly id: string;
  readonly href: string;
  readonly severity: string;
  /** The sentence of the check, as HTML. */
  readonly sentence: string;
}

export interface RulesIndexView {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly lines: readonly RuleLine[];
  }[];
}

/** The page of a rule. What ends in Html is safe to print; examples are plain text. */
export interface RuleView {
  readonly id: string;
  readonly path: string;
  readonly index: { readonly name: string; readonly href: string };
  readonly description: string;
  readonly sentenceHtml: string;
  readonly severity: { readonly label: string; readonly text: string };
  readonly meaning: { readonly heading: string; readonly html: string };
  readonly mend: { readonly heading: string; readonly html: string };
  readonly example: {
    readonly heading: string;
    readonly whereHtml: string;
    readonly wrong: { readonly heading: string; readonly text: string };
    readonly printed: { readonly heading: string; readonly text: string };
    readonly right: { readonly heading: string; readonly text: string };
  };
  readonly others: { readonly heading: string; readonly lines: readonly RuleLine[] };
}

export const rulesPath = (rule?: string): string => (rule === undefined ? 'rules/' : `rules/${rule}/`);

/** The ids of all rules with their groups, in the order of the list. */
export const listedRules: readonly { readonly id: string; readonly rule: Rule; readonly group: RuleGroup }[] =
  ruleGroups.flatMap((group) => Object.entries(group.rules).map(([id, rule]) => ({ id, rule, group })));

export function viewRulesIndex(language: Language): RulesIndexView {
  const lead = ruleWords.lead[language].replace('{count}', String(listedRules.length));
  return {
    title: ruleWords.title[language],
    lead: printCode(lead),
    description: lead.replaceAll('`', ''),
    groups: ruleGroups.map((group) => ({
      id: group.id,
      name: group.name[language],
      lines: viewLines(group, language),
    })),
  };
}

export function viewRule(id: string, rule: Rule, group: RuleGroup, language: Language): RuleView {
  const word = (key: keyof typeof ruleWords): string => ruleWords[key][language];
  const { example } = rule;
  const severity = severityWords[rule.severity];
  const sentence = sentenceOf(id, rule, language);
  const file = example.part === 'name' ? example.wrong : example.at;
  return {
    id,
    path: rulesPath(id),
    index: { name: word('title'), href: pathTo(language, rulesPath()) },
    description: `${id}: ${rule.meaning[language]}`,
    sentenceHtml: printCode(sentence),
    severity: {
      label: word('severity'),
      text: `${severity.name[language]} (${severity.means[language]})`,
    },
    meaning: { heading: word('meaning'), html: printCode(rule.meaning[language]) },
    mend: { heading: word('mend'), html: printCode(rule.mend[language]) },
    example: {
      heading: word('example'),
      whereHtml: printCode(partWords[example.part][language].replace('{at}', example.at)),
      wrong: { heading: word('wrong'), text: showWrong(example, language) },
      printed: {
        heading: word('printed'),
        text: `${file} ${severity.name[language]}: ${sentence} (${id})`,
      },
      right: { heading: word('right'), text: example.right.trimEnd() },
    },
    others: {
      heading: word('others'),
      lines: viewLines(group, language).filter((line) => line.id !== id),
    },
  };
}

/** A wrong text that stands there many times over is shown once, with how often. */
function showWrong({ wrong, repeat }: RuleExample, language: Language): string {
  const once = showMarks(wrong.trimEnd());
  return repeat === undefined ? once : `${once}\n\n… (× ${new Intl.NumberFormat(language).format(repeat)})`;
}

const viewLines = (group: RuleGroup, language: Language): readonly RuleLine[] =>
  Object.entries(group.rules).map(([id, rule]) => ({
    id,
    href: pathTo(language, rulesPath(id)),
    severity: severityWords[rule.severity].name[language],
    sentence: printCode(sentenceOf(id, rule, language)),
  }));

const sentenceOf = (id: string, rule: Rule, language: Language): string =>
  describeFinding({ rule: id, values: rule.example.values }, language);

/** Text with code between backticks, as HTML. */
const printCode = (text: string): string =>
  escapeHtml(text).replace(/`([^`]+)`/gu, '<code translate="no">$1</code>');

/** Text with what nobody sees made visible: marks apart from their letters on a dotted circle, the rest by its name. */
const showMarks = (text: string): string =>
  (text === text.normalize('NFC') ? text : text.replace(/\p{M}/gu, '◌$&')).replace(
    /\p{Cf}/gu,
    (hidden) => `⟨U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
