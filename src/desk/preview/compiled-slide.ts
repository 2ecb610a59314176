import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { compiledComponent } from '../../components/compiled-component.ts';
import { pictureShape } from '../../components/content-files.ts';
import { compileBody } from '../../deck/compile-body.ts';
import { parseMdx } from '../../deck/markdown/parse-markdown.ts';
import { componentOf, walk } from '../../deck/tree.ts';
import { COMPONENTS } from '../../model/components.ts';
import { setSetting } from '../edit/slide-blocks.ts';
import type { PreviewRequest, PreviewSlide } from './preview-request.ts';

export interface CompiledSlide {
  Content?: AstroComponentFactory;
  /** Why it cannot be shown. */
  problem?: string;
}

/** Compiles one slide by itself. One that is hidden is shown as it would be. */
export function compiledSlide(
  { text }: PreviewSlide,
  { folder, logo, definitions }: PreviewRequest,
): CompiledSlide {
  if (text === undefined) return {};
  try {
    const shown = setSetting(text, 'hidden', undefined);
    const source = /\[/.test(shown) && definitions !== '' ? `${shown}\n\n${definitions}\n` : `${shown}\n`;
    const unknown = unknownComponent(source);
    if (unknown !== undefined) return { problem: `<${unknown}>` };
    const { content, slides } = compileBody(source, `${folder}/index.mdx`, true, {
      shapeOf: pictureShape,
      logo,
    });
    return slides.length === 0 ? { problem: '' } : { Content: compiledComponent(content) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** A component that nobody has made would end the rendering of all slides. */
function unknownComponent(source: string): string | undefined {
  let unknown: string | undefined;
  for (const top of parseMdx(source, { position: false })) {
    walk(top, (node) => {
      const name = componentOf(node);
      if (name !== undefined && /^[^a-z]|\./.test(name) && !Object.hasOwn(COMPONENTS, name)) unknown ??= name;
      return unknown === undefined;
    });
  }
  return unknown;
}
