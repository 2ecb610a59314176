const PRINTED = 'data-desk-printed';

/** Rules within rules, such as those for a medium. */
function* rulesOf(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (!('cssRules' in rule)) continue;
    if ('media' in rule) yield rule as CSSMediaRule;
    yield* rulesOf(rule.cssRules as CSSRuleList);
  }
}

const asBefore = new WeakMap<CSSMediaRule, string>();

/** Shows a page on the screen as it is printed, or as it is again. */
export function asPrinted(page: Document, isPrinted: boolean): void {
  for (const sheet of page.styleSheets) {
    for (const rule of rulesOf(readable(sheet))) {
      const before = asBefore.get(rule) ?? rule.media.mediaText;
      asBefore.set(rule, before);
      const swapped = before.replace(/\b(print|screen)\b/g, (medium) =>
        medium === 'print' ? 'all' : 'not all',
      );
      rule.media.mediaText = isPrinted ? swapped : before;
    }
  }
  page.documentElement.toggleAttribute(PRINTED, isPrinted);
}

const NONE = { length: 0, [Symbol.iterator]: () => [][Symbol.iterator]() } as unknown as CSSRuleList;

function readable(sheet: CSSStyleSheet): CSSRuleList {
  try {
    return sheet.cssRules;
  } catch {
    return NONE;
  }
}

const MARK = 'desk-mark';

/** Brings an element into view and marks it for a moment. */
export function pointAt(page: Document, id: string): void {
  const found = id === '' ? null : page.getElementById(id);
  if (found === null) return;
  if (page.getElementById(MARK) === null) {
    const style = page.createElement('style');
    style.id = MARK;
    style.textContent = `.${MARK}{outline:3px solid #e8a93a;outline-offset:4px;border-radius:4px}@media print{.${MARK}{outline:none}}`;
    page.head.append(style);
  }
  for (const marked of page.querySelectorAll(`.${MARK}`)) marked.classList.remove(MARK);
  found.classList.add(MARK);
  const details = found.closest('details');
  if (details) details.open = true;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
}
