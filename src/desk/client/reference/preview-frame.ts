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
}

const NONE = { length: 0, [Symbol.iterator]: () => [][Symbol.iterator]() } as unknown as CSSRuleList;

function readable(sheet: CSSStyleSheet): CSSRuleList {
  try {
    return sheet.cssRules;
  } catch {
    return NONE;
  }
}

let marked: HTMLElement | undefined;

/** Brings an element into view, and marks it; the window around its page does not move. */
export function pointAt(page: Document, id: string, isMarked: boolean): void {
  marked?.style.removeProperty('outline');
  const found = id === '' ? null : page.getElementById(id);
  marked = found ?? undefined;
  const view = page.defaultView;
  if (found === null || view === null) return;
  const details = found.closest('details');
  if (details) details.open = true;
  if (isMarked) found.style.outline = '3px solid #e8a93a';
  const { top, height } = found.getBoundingClientRect();
  view.scrollTo({ top: view.scrollY + top - (view.innerHeight - height) / 2, behavior: 'instant' });
}
