import type { PhrasingContent } from 'mdast';
import type { Picture } from '../../model/deck.ts';

/** A picture beside `index.mdx`, inside its link if it has one. */
export function pictureToNode({ file, alt, link }: Picture): PhrasingContent {
  const image: PhrasingContent = { type: 'image', url: `./${file}`, alt: alt.replace(/\s+/g, ' ').trim() };
  return link ? { type: 'link', url: link, children: [image] } : image;
}
