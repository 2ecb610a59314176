/**
 * How wide a picture may be on a slide of 1280 pixels, by the width or the height that its author gives.
 * @param ratio its width by its height
 */
export function ownWidth(
  { w, h }: { w?: string | undefined; h?: string | undefined },
  ratio: number,
): number | undefined {
  if (w === undefined && h === undefined) return undefined;
  return Math.round(Math.min(Number(w ?? 1280), Number(h ?? Infinity) * ratio));
}

/** The same in an article: the share of its column, but on a phone no less than half as many pixels. */
export function articleWidth(width: number): string {
  return `width:min(100%,max(${Math.round((width / 1280) * 1000) / 10}%,${Math.round(width / 2)}px))`;
}
