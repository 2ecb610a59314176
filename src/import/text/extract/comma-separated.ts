import type { Extract, Rule } from './extract.ts';

/** No sentence goes on with a comma after its full stop. */
const AFTER_SENTENCE = /[。！？；?!;][”"）)]?,/g;
const FEWEST = 3;

/** Whether the site parted lines and text boxes with commas: then commas follow full stops. */
export function isCommaSeparated(extract: Extract): boolean {
  let found = 0;
  for (const page of extract.pages) {
    for (const line of page.lines) found += line.text.match(AFTER_SENTENCE)?.length ?? 0;
  }
  return found >= FEWEST;
}

/** `rule`, but only on a text whose lines are parted with commas. */
export function whenCommaSeparated(rule: Rule): Rule {
  return {
    ...rule,
    apply: (extract) => (isCommaSeparated(extract) ? rule.apply(extract) : { extract, removed: [] }),
  };
}
