/** How large a picture is, in any unit. */
export interface PictureShape {
  width: number;
  height: number;
}

/** Finds a picture's shape by its address from the site's root; undefined where nobody knows it. */
export type PictureShapes = (address: string) => PictureShape | undefined;

/** Width by height of a picture that nobody can measure. */
const USUAL = 4 / 3;

/** Width by height. */
export function ratioOf(shape: PictureShape | undefined): number {
  return shape && shape.width > 0 && shape.height > 0 ? shape.width / shape.height : USUAL;
}
