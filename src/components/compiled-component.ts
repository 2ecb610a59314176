import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A body as the engine compiles it (`src/deck/compile-body.ts`). */
export type CompiledContent = { html: string } | { code: string };

type Props = { components?: Record<string, unknown> };

/**
 * The component of a compiled body: what @astrojs/mdx makes of a module, made of a function (its
 * vite-plugin-mdx-postprocess.ts).
 */
export function compiledComponent(content: CompiledContent): AstroComponentFactory {
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
