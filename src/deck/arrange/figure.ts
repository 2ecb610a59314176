import { POSTURES } from '../../model/postures.ts';
import { block, withChildren } from '../diagrams/markup.ts';
import { sizeOfPicture } from '../markdown/picture-sizes.ts';
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
  /** It is never larger than its share, which stands for a width or height that was given. */
  exact?: true;
}

/**
 * The pictures that a node is: a paragraph of nothing but pictures, a `Figure`, a `Drawing`, a `Posture`, or a `Step` around
 * these. Undefined for a node that has words too, or no picture.
 */
export function exhibitsOf(node: Node, shapes: PictureShapes): Exhibit[] | undefined {
  const name = componentOf(node);
  if (name === 'Figure') return [figureOf(node, shapes)];
  if (isDrawn(node)) return [{ node, ratio: shapeOfDrawn(node, shapes), caption: [], ...shareOf(node) }];
  if (name === 'Step' && !attributesOf(node).has('each')) return inStep(node as Element, shapes);
  if (node.type !== 'paragraph') return undefined;
  const pictures = picturesIn(node);
  return pictures?.map((picture) => ({
    node: withDataOf(node, block('div', { class: 'picture' }, [picture])),
    ratio: ratioOf(shapes(addressOf(picture))),
    caption: [],
    ...sizeOf(picture, ratioOf(shapes(addressOf(picture)))),
  }));
}

/** A `Figure` becomes HTML's own: its pictures in a row, and the words below them. */
export function figureOf(figure: Node, shapes: PictureShapes): Exhibit {
  const children = childrenOf(figure);
  if (attributesOf(figure).has('compare')) return comparisonOf(figure, shapes);
  const shown = children.flatMap((child) => shownIn(child) ?? []);
  const caption = children.filter((child) => shownIn(child) === undefined);
  const ratios = shown.map((each) => shapeOfDrawn(each, shapes));
  const pictures = shown.map(framed);
  const row =
    pictures.length > 1
      ? [block('div', { class: 'pictures', style: `--columns:${columnsOf(ratios)}` }, pictures)]
      : pictures;
  const below = caption.length > 0 ? [block('figcaption', {}, caption)] : [];
  return {
    node: withDataOf(figure, block('figure', { class: 'figure' }, [...row, ...below])),
    ratio: ratios.reduce((sum, ratio) => sum + ratio, 0) || ratioOf(undefined),
    caption,
    ...(shown.length === 1 && shown[0] ? sizeOf(shown[0], ratios[0] ?? 1) : {}),
    ...shareOf(figure),
  };
}

/** Pictures side by side, each with what is written between it and the next. */
function comparisonOf(figure: Node, shapes: PictureShapes): Exhibit {
  const parts: { picture: Node; caption: Node[] }[] = [];
  for (const child of childrenOf(figure)) {
    const shown = shownIn(child);
    if (shown) parts.push(...shown.map((picture) => ({ picture, caption: [] })));
    else parts.at(-1)?.caption.push(child);
  }
  const ratios = parts.map(({ picture }) => shapeOfDrawn(picture, shapes));
  const figures = parts.map(({ picture, caption }) => {
    const below = caption.length > 0 ? [block('figcaption', {}, caption)] : [];
    return block('figure', { class: 'figure' }, [framed(picture), ...below]);
  });
  const row = block('div', { class: 'pictures', style: `--columns:${columnsOf(ratios)}` }, figures);
  return {
    node: withDataOf(figure, block('figure', { class: 'figure figure-compare' }, [row])),
    ratio: ratios.reduce((sum, ratio) => sum + ratio, 0) || ratioOf(undefined),
    caption: parts.find(({ caption }) => caption.length > 0)?.caption ?? [],
    ...shareOf(figure),
  };
}

/** What draws itself: a `Drawing` or a `Posture`. */
export function isDrawn(node: Node): boolean {
  const name = componentOf(node);
  return name === 'Drawing' || name === 'Posture';
}

/** The pictures that a node is, with nothing beside them. */
function shownIn(node: Node): Node[] | undefined {
  return isDrawn(node) ? [node] : picturesIn(node);
}

function framed(picture: Node): Node {
  return isDrawn(picture) ? picture : block('div', { class: 'picture' }, [picture]);
}

/** Width by height of a picture or of what draws itself. */
function shapeOfDrawn(node: Node, shapes: PictureShapes): number {
  if (componentOf(node) !== 'Posture') return ratioOf(shapes(addressOf(node)));
  return ratioOf(POSTURES[String(attributesOf(node).get('name'))]);
}

/** What a width or a height in pixels is of the slide's area. */
function sizeOf(picture: Node, ratio: number): Pick<Exhibit, 'share' | 'exact'> {
  const image = picture.type === 'link' ? childrenOf(picture)[0] : picture;
  const { width = Infinity, height = Infinity } = image ? sizeOfPicture(image) : {};
  const shown = Math.min(width, height * ratio, 1280);
  if (width === Infinity && height === Infinity) return {};
  return { share: (shown * shown) / ratio / (1280 * 720), exact: true };
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
