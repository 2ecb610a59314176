import { attributesOf, childrenOf, type Node } from '../../deck/tree.ts';
import { appearing, type Block, row, stack } from './block.ts';
import { clickOf } from './clicks.ts';
import type { DrawContext } from './draw-context.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Shape } from './shapes.ts';
import { textBlock } from './text-block.ts';

/** Inches of a pixel of a slide: 13.33 inches are 1280 pixels. */
const PIXEL = 13.333 / 1280;
const GAP = 0.2;

type BlocksOf = (nodes: readonly Node[], context: DrawContext) => Block[];

/** The boxes into which `arrangeSlide` puts pictures and words, as blocks; undefined for other elements. */
export function arrangedBlock(node: Node, context: DrawContext, blocksOf: BlocksOf): Block | undefined {
  const inside = () => stack(blocksOf(childrenOf(node), context));
  const names = String(attributesOf(node).get('class') ?? '').split(' ');
  if (names.includes('beside') || names.includes('columns')) {
    const parts = childrenOf(node).map((child) => stack(blocksOf([child], context)));
    return inRoom(node, besides(node, parts));
  }
  if (names.includes('room')) return inRoom(node, inside());
  if (names.includes('pictures')) return grid(node, context, blocksOf);
  if (names.includes('figure')) return figure(node, context, blocksOf);
  return names.some((name) => ['picture', 'words', 'column', 'picture-strip'].includes(name))
    ? inside()
    : undefined;
}

/** Words above and below a picture stand one below the other on its other side. */
function besides(node: Node, parts: readonly Block[]): Block {
  const [first, picture, last] = parts;
  const widths = widthsOf(node);
  if (first && picture && last && widths.length === 2)
    return row([stack([first, last]), picture], GAP, widths);
  return row(parts, GAP, widths);
}

/** A room is at least as high as its pictures need to be seen, and grows as far as they gain by it. */
function inRoom(node: Node, block: Block): Block {
  const least = numberOf(node, 'least') * PIXEL;
  const want = numberOf(node, 'want') * PIXEL;
  if (!(least > 0)) return block;
  return {
    ...block,
    height: (width, size) => Math.max(least, block.height(width, size)),
    growth: want / least,
  };
}

function grid(node: Node, context: DrawContext, blocksOf: BlocksOf): Block {
  const cells = childrenOf(node).map((child) => appearing(stack(blocksOf([child], context)), clickOf(child)));
  const widths = widthsOf(node);
  const columns = Math.max(1, widths.length);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, at) => {
    const own = cells.slice(at * columns, (at + 1) * columns);
    return row(
      own,
      GAP,
      widths.slice(0, own.length),
      widths.reduce((sum, each) => sum + each, 0),
    );
  });
  return {
    growth: 4,
    height: (width, size) =>
      rows.reduce((sum, each) => sum + each.height(width, size), GAP * (rows.length - 1)),
    draw(box, size) {
      const h = (box.h - GAP * (rows.length - 1)) / rows.length;
      return rows.flatMap((each, at) => each.draw({ ...box, y: box.y + at * (h + GAP), h }, size));
    },
  };
}

/** A picture, and below it the words about it. */
function figure(node: Node, context: DrawContext, blocksOf: BlocksOf): Block {
  const isCaption = (child: Node) => 'name' in child && child.name === 'figcaption';
  const shown = stack(
    blocksOf(
      childrenOf(node).filter((child) => !isCaption(child)),
      context,
    ),
  );
  const words = paragraphsOf(childrenOf(node).filter(isCaption).flatMap(childrenOf));
  if (words.length === 0) return shown;
  const caption = textBlock(words.map((each) => ({ align: 'center' as const, ...each, scale: 0.8 })));
  return {
    growth: 4,
    height: (width, size) => shown.height(width, size) + caption.height(width, size),
    draw(box, size): Shape[] {
      const below = Math.min(caption.height(box.w, size), box.h / 2);
      const h = box.h - below;
      return [...shown.draw({ ...box, h }, size), ...caption.draw({ ...box, y: box.y + h, h: below }, size)];
    },
  };
}

function styleOf(node: Node): string {
  return String(attributesOf(node).get('style') ?? '');
}

function numberOf(node: Node, name: string): number {
  return Number(new RegExp(`--${name}:(\\d+)`).exec(styleOf(node))?.[1] ?? 0);
}

/** The widths of `--columns`, in any unit. */
function widthsOf(node: Node): number[] {
  const columns = /--columns:([^;]*)/.exec(styleOf(node))?.[1] ?? '';
  return [...columns.matchAll(/,([\d.]+)fr\)/g)].map(([, width]) => Number(width));
}
