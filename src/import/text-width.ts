/** How much room a text takes: a Chinese character is 2 wide, a Latin letter 1. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
