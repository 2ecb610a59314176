import type { Message } from '../../model/message.ts';
import { attributeOf } from '../../portable/page-elements.ts';
import type { BuiltSite } from './built-site.ts';

/** Every picture says what it shows, or says with an empty `alt` that it shows nothing. */
export function pictureDescribed({ pages }: BuiltSite): Message[] {
  return pages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => element.tagName === 'img' && attributeOf(element, 'alt') === undefined)
      .map((element) => ({
        severity: 'error' as const,
        rule: 'picture-described',
        place: { file: path, line: element.line },
        reason: `The picture ${attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? ''} has no alt text.`,
        hint: 'Write what it shows: ![what it shows](./picture.jpg).',
      })),
  );
}
