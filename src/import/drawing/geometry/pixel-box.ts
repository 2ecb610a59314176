/** A rectangle in pixels of the coordinates that something is drawn in. */
export interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The box turned by a quarter about its middle. */
export function turnedBox({ left, top, width, height }: PixelBox): PixelBox {
  return { left: left + (width - height) / 2, top: top + (height - width) / 2, width: height, height: width };
}
