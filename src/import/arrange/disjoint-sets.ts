/** Sets of things that belong together, joined two by two (union-find with path halving). */
export class DisjointSets<T> {
  readonly #parents = new Map<T, T>();

  find(item: T): T {
    let at = item;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const above = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, above);
      at = above;
    }
  }

  join(a: T, b: T): void {
    this.#parents.set(this.find(a), this.find(b));
  }

  /** The sets of `items`, each in their order. */
  sets(items: readonly T[]): T[][] {
    return [...Map.groupBy(items, (item) => this.find(item)).values()];
  }
}
