import { posix } from 'node:path';
import { mdxToJs } from 'satteri';
import type { SlideOutline } from '../model/slide.ts';
import { bodyPlugin } from './body-plugin.ts';

/** The Markdown of a deck or another document, ready to be rendered. */
export interface CompiledBody {
  /** The body of a function that gets a JSX runtime and returns `{ default: component }`. */
  code: string;
  /** The outlines of a deck's slides; empty for other documents. */
  slides: SlideOutline[];
}

/**
 * Compiles the MDX of one document by itself, without a bundler: a module for every document
 * is what made large sites slow to build.
 * @param source the text without its frontmatter
 * @param file its path from the site's root: `content/decks/phone/index.mdx`
 */
export function compileBody(source: string, file: string, isDeck: boolean): CompiledBody {
  const slides: SlideOutline[] = [];
  const { code } = mdxToJs(source, {
    mdastPlugins: [bodyPlugin(`/${posix.dirname(file)}`, isDeck ? slides : undefined)],
    features: { smartPunctuation: false },
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    // Markdown without components becomes text at once; pictures have a component of their own.
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['img'] },
  });
  return { code, slides };
}
