import { componentOf, type Node } from '../tree.ts';

/** A line of text, and the `Icon` that it begins with. */
export interface MarkedLine {
  icon?: Node;
  line: readonly Node[];
}

/** Takes the `Icon` that a line begins with from its words. */
export function withoutIcon(line: readonly Node[]): MarkedLine {
  const [icon, first, ...rest] = line;
  if (icon === undefined || componentOf(icon) !== 'Icon') return { line };
  if (first?.type !== 'text') return { icon, line: line.slice(1) };
  const value = first.value.trimStart();
  return { icon, line: value === '' ? rest : [{ ...first, value }, ...rest] };
}
