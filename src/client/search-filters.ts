import type { UnitEntry } from '../search/search-data.ts';

/** What the results are narrowed to: `kind` → `duty`. */
export type ChosenFilters = ReadonlyMap<string, string>;

interface Chip {
  value: string;
  count: number;
}

const MOST_CHIPS = 8;

/** The values of one filter among results, the most frequent first; those that agree with the other filters count. */
export function chipsOf(found: readonly UnitEntry[], name: string, chosen: ChosenFilters): Chip[] {
  const others = new Map([...chosen].filter(([filter]) => filter !== name));
  const counts = new Map<string, number>();
  for (const unit of narrowed(found, others)) {
    for (const value of valuesOf(unit, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CHIPS);
}

/** The results that agree with every chosen filter, in their order. */
export function narrowed(found: readonly UnitEntry[], chosen: ChosenFilters): UnitEntry[] {
  return found.filter((unit) => [...chosen].every(([name, value]) => valuesOf(unit, name).includes(value)));
}

function valuesOf(unit: UnitEntry, name: string): readonly string[] {
  return name === 'kind' ? [unit.kind] : (unit.filters[name] ?? []);
}

/**
 * Shows a row of chips that are pressed and released.
 * @param choose called with the value, or with nothing when the pressed chip is released
 */
export function showChips(
  row: HTMLElement,
  chips: readonly Chip[],
  current: string | undefined,
  nameOf: (value: string) => string,
  choose: (value: string | undefined) => void,
): void {
  row.hidden = chips.length < 2 && current === undefined;
  row.replaceChildren(
    ...chips.map(({ value, count }) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'chip';
      chip.dataset.value = value;
      chip.setAttribute('aria-pressed', String(value === current));
      chip.append(nameOf(value));
      const number = document.createElement('span');
      number.textContent = String(count);
      chip.append(' ', number);
      chip.addEventListener('click', () => choose(value === current ? undefined : value));
      return chip;
    }),
  );
}
