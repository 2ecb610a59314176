import type { desk as model } from './zh-CN.ts';

/** All that the desk says; a language in which a text is missing does not compile. */
export type DeskTexts = typeof model;
