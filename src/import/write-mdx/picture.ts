import type { PhrasingContent } from 'mdast';
import type { Picture } from '../../model/deck.ts';

/** A picture beside `index.mdx`, inside its link if it has one. A link needs words: without others, its address. */
export function pictureToNode({ file, alt, link }: Picture): PhrasingContent {
  const words = alt.replace(/\s+/g, ' ').trim();
  const image: PhrasingContent = { type: 'image', url: `./${file}`, alt: words || (link ?? '') };
  return link ? { type: 'link', url: link, children: [image] } : image;
}
