import type { PhrasingContent } from 'mdast';
import type { Picture } from '../../model/deck.ts';

/** A picture beside `index.mdx`, inside its link if it has one. A link needs words: without others, where it leads. */
export function pictureToNode({ file, alt, link }: Picture): PhrasingContent {
  const words = alt.replace(/\s+/g, ' ').trim();
  const image: PhrasingContent = { type: 'image', url: `./${file}`, alt: words || placeOf(link) };
  return link ? { type: 'link', url: link, children: [image] } : image;
}

/** The site of a web address; other addresses as they are. */
function placeOf(link = ''): string {
  return URL.parse(link)?.host || link;
}
