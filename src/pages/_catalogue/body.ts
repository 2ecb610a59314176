import type { CollectionEntry } from 'astro:content';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { pictureShape } from '../../components/content-files.ts';
import { type CompiledBody, compileBody } from '../../deck/compile-body.ts';
import type { SlideOutline } from '../../model/slide.ts';

/** What stands in an entry below its frontmatter. */
export interface EntryBody {
  /** Takes `components`: what the MDX may call. */
  Content: AstroComponentFactory;
  /** The outlines of a deck's slides; empty for other entries. */
  slides: SlideOutline[];
  /** The faces that it shows. */
  faces: string[];
}

type Entry = CollectionEntry<'decks'> | CollectionEntry<'roles'> | CollectionEntry<'procedures'>;

const bodies = new Map<string, { text: string; body: EntryBody }>();

/** Compiles an entry's MDX, once for all its pages, and anew when its text has changed. */
export function bodyOf(entry: Entry): EntryBody {
  const { body: text = '', filePath = '', collection } = entry;
  const known = bodies.get(filePath);
  if (known?.text === text) return known.body;
  const { content, slides, faces } = compileBody(text, filePath, collection === 'decks', {
    shapeOf: pictureShape,
    logo: collection === 'decks' ? entry.data.look?.logo : undefined,
  });
  const body = { Content: compiledComponent(content), slides, faces };
  bodies.set(filePath, { text, body });
  return body;
}

type Props = { components?: Record<string, unknown> };

/**
 * The component of a compiled body: what @astrojs/mdx makes of a module, made of a function (its
 * vite-plugin-mdx-postprocess.ts).
 */
export function compiledComponent(content: CompiledBody['content']): AstroComponentFactory {
  const render =
    'html' in content ? () => jsx(Fragment, { 'set:html': content.html }) : renderOf(content.code);
  const Content = (props: Props = {}) => render({ ...props, components: { Fragment, ...props.components } });
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return Content as unknown as AstroComponentFactory;
}

function renderOf(code: string): (props: Props) => unknown {
  return new Function(code)({ Fragment, jsx, jsxs }).default;
}
