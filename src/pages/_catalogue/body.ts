import type { CollectionEntry } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { compiledComponent } from '../../components/compiled-component.ts';
import { pictureShape } from '../../components/content-files.ts';
import { compileBody } from '../../deck/compile-body.ts';
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
