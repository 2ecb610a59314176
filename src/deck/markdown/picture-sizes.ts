import { htmlOf, withChildren, withHtml } from '../diagrams/markup.ts';
import { attributesOf, childrenOf, componentOf, type Node } from '../tree.ts';

/** What a picture may be as large as, in pixels of a slide of 1280 × 720. */
export interface PictureSize {
  width?: number;
  height?: number;
}

const SLIDE = { width: 1280, height: 720 };
/** Marp: `w:300`, `height:50%`. */
const WORD = /(?:^|\s)(w|width|h|height):(\d+(?:\.\d+)?)(px|%)?(?=\s|$)/gi;
/** Obsidian: `大堂|300`, `大堂|300x200`. */
const BEHIND_BAR = /\s*\|\s*(\d{2,4})(?:x(\d{2,4}))?\s*$/;
const LENGTH = /^\s*(\d+(?:\.\d+)?)\s*(px|%)?\s*$/;

/** Whether a source has anything that `withPictureSizes` looks for. */
export const HAS_SIZES = /!\[[^\]]*(?:\||\b(?:w|h|width|height):)|<img\b/i;

/**
 * Pictures whose description says how large they are know it by themselves, and `<img>` becomes a picture; other nodes
 * are handed back.
 */
export function withPictureSizes(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'image') return sized(node);
    if (componentOf(node) === 'img') return pictureOf(node) ?? node;
    const before = childrenOf(node);
    if (before.length === 0) return node;
    const after = withPictureSizes(before);
    return after.some((child, index) => child !== before[index]) ? withChildren(node, after) : node;
  });
}

/** How large a picture may be; both are undefined where nobody says. */
export function sizeOfPicture(node: Node): PictureSize {
  const { w, h } = htmlOf(node);
  return { ...(w ? { width: Number(w) } : {}), ...(h ? { height: Number(h) } : {}) };
}

function sized(image: Extract<Node, { type: 'image' }>): Node {
  let alt = image.alt ?? '';
  const size: PictureSize = {};
  const [bar, width, height] = BEHIND_BAR.exec(alt) ?? [];
  if (bar !== undefined && width !== undefined) {
    alt = alt.slice(0, -bar.length);
    size.width = Number(width);
    if (height !== undefined) size.height = Number(height);
  }
  alt = alt.replace(WORD, (_, name: string, value: string, unit?: string) => {
    const side = /^w/i.test(name) ? 'width' : 'height';
    size[side] = pixels(value, unit, side);
    return ' ';
  });
  return alt === image.alt ? image : withSize({ ...image, alt: alt.replace(/\s+/g, ' ').trim() }, size);
}

/** `<img src="./a.png" width="300" alt="…" />`; undefined for one with attributes that mean something else. */
function pictureOf(element: Node): Node | undefined {
  if (hasCode(element)) return undefined;
  const attributes = attributesOf(element);
  const { src, alt = '', width, height, title, ...others } = Object.fromEntries(attributes);
  if (typeof src !== 'string' || typeof alt !== 'string' || Object.keys(others).length > 0) return undefined;
  const size: PictureSize = {};
  for (const [side, written] of [
    ['width', width],
    ['height', height],
  ] as const) {
    if (written === undefined) continue;
    const [, value, unit] = LENGTH.exec(String(written)) ?? [];
    if (value === undefined) return undefined;
    size[side] = pixels(value, unit, side);
  }
  const place = element.position ? { position: element.position } : {};
  const caption = typeof title === 'string' ? title : null;
  const image = withSize({ type: 'image', url: src, alt, title: caption, ...place } as Node, size);
  return element.type === 'mdxJsxFlowElement'
    ? ({ type: 'paragraph', children: [image], ...place } as Node)
    : image;
}

/** `width={300}` is a number, as JSX writes it; anything else in braces is code, which the checks name. */
function hasCode(element: Node): boolean {
  if (element.type !== 'mdxJsxFlowElement' && element.type !== 'mdxJsxTextElement') return true;
  return element.attributes.some(({ type, value }) => {
    if (type !== 'mdxJsxAttribute') return true;
    return typeof value === 'object' && value !== null && !LENGTH.test(value.value);
  });
}

function pixels(value: string, unit: string | undefined, side: 'width' | 'height'): number {
  const number = unit === '%' ? (Number(value) / 100) * SLIDE[side] : Number(value);
  return Math.round(Math.min(SLIDE[side], Math.max(8, number)));
}

function withSize(image: Node, { width, height }: PictureSize): Node {
  return withHtml(image, {
    w: width === undefined ? undefined : String(width),
    h: height === undefined ? undefined : String(height),
  });
}
