/** Work on many items: some at a time before it is needed, what is left when it is. */
export interface Portions {
  /** Does some of it; whether any is left. */
  some(): boolean;
  rest(): void;
}

/** Takes a phone of the slower kind some hundredths of a second. */
const PORTION = 500;

export function portions<Item>(items: readonly Item[], work: (item: Item) => void): Portions {
  let done = 0;
  const upTo = (end: number) => {
    for (const item of items.slice(done, end)) work(item);
    done = Math.min(end, items.length);
  };
  return {
    some() {
      upTo(done + PORTION);
      return done < items.length;
    },
    rest: () => upTo(items.length),
  };
}
