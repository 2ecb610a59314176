const no = () => false;

/**
 * Stands in for a part of reveal.js that is left out: it can be told anything, and is never active.
 */
// biome-ignore lint/style/noDefaultExport: reveal.js takes its parts so.
export default class IdleController {
  constructor() {
    // biome-ignore lint/correctness/noConstructorReturn: reveal.js makes its parts with `new`.
    return new Proxy(this, { get: () => no });
  }
}

/** What reveal.js takes from the package marked. */
export const marked = undefined;
