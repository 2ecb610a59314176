import { block, withChildren } from '../diagrams/markup.ts';
import { attributesOf, childrenOf, componentOf, type Element, type Node, textOf } from '../tree.ts';
import { type PictureShapes, ratioOf } from './picture-shapes.ts';

/** Something on a slide that is looked at, and what is written below it. */
export interface Exhibit {
  /** As it is rendered. */
  node: Node;
  /** Width by height of what is shown. */
  ratio: number;
  /** What stands below it. */
  caption: readonly Node[];
  /** Of the slide's area, 0 to 1, where the author says so: half of it is the least that it gets. */
  share?: number;
}

/**
 * The pictures that a node is: a paragraph of nothing but pictures, a `Figure`, a `Drawing`, or a `Step` around
 * these. Undefined for a node that has words too, or no picture.
 */
export function exhibitsOf(node: Node, shapes: PictureShapes): Exhibit[] | undefined {
  const name = componentOf(node);
  if (name === 'Figure') return [figureOf(node, shapes)];
  if (name === 'Drawing') {
    const src = attributesOf(node).get('src');
    return [{ node, ratio: ratioOf(shapes(String(src))), caption: [], ...shareOf(node) }];
  }
  if (name === 'Step' && !attributesOf(node).has('each')) return inStep(node as Element, shapes);
  if (node.type !== 'paragraph') return undefined;
  const pictures = picturesIn(node);
  return pictures?.map((picture) => ({
    node: withDataOf(node, block('div', { class: 'picture' }, [picture])),
    ratio: ratioOf(shapes(addressOf(picture))),
    caption: [],
  }));
}

/** A `Figure` becomes HTML's own: its pictures in a row, and the words below them. */
export function figureOf(figure: Node, shapes: PictureShapes): Exhibit {
  const children = childrenOf(figure);
  const shown = children.flatMap((child) =>
    componentOf(child) === 'Drawing' ? [child] : (picturesIn(child) ?? []),
  );
  const caption = children.filter(
    (child) => componentOf(child) !== 'Drawing' && picturesIn(child) === undefined,
  );
  const ratios = shown.map((each) => ratioOf(shapes(addressOf(each))));
  const pictures = shown.map((each) =>
    componentOf(each) === 'Drawing' ? each : block('div', { class: 'picture' }, [each]),
  );
  const row =
    pictures.length > 1
      ? [block('div', { class: 'pictures', style: `--columns:${columnsOf(ratios)}` }, pictures)]
      : pictures;
  const below = caption.length > 0 ? [block('figcaption', {}, caption)] : [];
  return {
    node: withDataOf(figure, block('figure', { class: 'figure' }, [...row, ...below])),
    ratio: ratios.reduce((sum, ratio) => sum + ratio, 0) || ratioOf(undefined),
    caption,
    ...shareOf(figure),
  };
}

function shareOf(node: Node): Pick<Exhibit, 'share'> {
  const share = Number(attributesOf(node).get('share'));
  return share > 0 && share <= 100 ? { share: share / 100 } : {};
}

/** An exporter notes on nodes when they appear. */
function withDataOf(from: Node, to: Element): Element {
  return from.data === undefined ? to : ({ ...to, data: from.data } as Element);
}

/** The widths of pictures in a row that are equally high, for `grid-template-columns`. */
export function columnsOf(ratios: readonly number[]): string {
  const all = ratios.reduce((sum, ratio) => sum + ratio, 0);
  return ratios.map((ratio) => `minmax(0,${Math.round((ratio / all) * 1000)}fr)`).join(' ');
}

/** Several pictures that come on one click stay one exhibit, or they would come one by one. */
function inStep(step: Element, shapes: PictureShapes): Exhibit[] | undefined {
  const inside = childrenOf(step).map((child) => exhibitsOf(child, shapes));
  if (inside.length === 0 || inside.includes(undefined)) return undefined;
  const exhibits = inside.flatMap((each) => each ?? []);
  const [only] = exhibits;
  if (only && exhibits.length === 1) return [{ ...only, node: withChildren(step, [only.node]) }];
  const ratios = exhibits.map(({ ratio }) => ratio);
  const nodes = exhibits.map(({ node }) => node);
  const row = block('div', { class: 'pictures', style: `--columns:${columnsOf(ratios)}` }, nodes);
  return [
    {
      node: withChildren(step, [row]),
      ratio: ratios.reduce((sum, ratio) => sum + ratio, 0),
      caption: exhibits.find(({ caption }) => caption.length > 0)?.caption ?? [],
    },
  ];
}

/** The pictures of a paragraph that has nothing else, with the links around them. */
function picturesIn(node: Node): Node[] | undefined {
  if (node.type === 'image') return [node];
  if (node.type !== 'paragraph') return undefined;
  const pictures: Node[] = [];
  for (const child of childrenOf(node)) {
    if (child.type === 'image' || (child.type === 'link' && isPicture(child))) pictures.push(child);
    else if (child.type !== 'break' && textOf(child).trim() !== '') return undefined;
  }
  return pictures.length > 0 ? pictures : undefined;
}

function isPicture(link: Node): boolean {
  const children = childrenOf(link);
  return children.length === 1 && children[0]?.type === 'image';
}

function addressOf(picture: Node): string {
  if (picture.type === 'image') return picture.url;
  if (picture.type === 'link') return childrenOf(picture).map(addressOf)[0] ?? '';
  return String(attributesOf(picture).get('src') ?? '');
}
