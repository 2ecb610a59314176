import type { Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { palette } from '../palette.ts';
import { plain } from '../runs.ts';
import { gridBlock } from './grid.ts';
import { diagramParts, partText } from './part-text.ts';

/** `GapModel`: the five gaps one below the other, each with its number. */
export function gapModelBlock(component: Element): Block {
  const cells = diagramParts(component).parts.map((part, index) => {
    const [head, ...below] = partText(part, undefined, { apart: false });
    const number = plain(`${index + 1}　`, { bold: true }).map((run) => ({
      ...run,
      colour: palette.accentLine,
    }));
    return head ? [{ ...head, runs: [...number, ...head.runs] }, ...below] : below;
  });
  return gridBlock(cells, { columns: 1, gap: 0.12, look: () => 'left', growth: 1.3 });
}
