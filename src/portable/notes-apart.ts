import { applyEdits, attributeOf, type PageElement, pageElements } from './page-elements.ts';

/**
 * A presentation without its notes, and the script `notes.js` beside it that has them and comes with the
 * session: they are up to half of a page that must stand at once, and the room never sees them.
 * Undefined where there are none.
 */
export function notesApart(html: string): { html: string; script: string } | undefined {
  const notes: Record<string, string> = {};
  const asides: PageElement[] = [];
  let session: PageElement | undefined;
  let slide = '';
  for (const element of pageElements(html)) {
    if (isSlide(element)) slide = attributeOf(element, 'id') ?? '';
    if (element.tagName === 'template' && attributeOf(element, 'data-script') === 'session')
      session = element;
    if (element.tagName !== 'aside' || attributeOf(element, 'class') !== 'notes') continue;
    asides.push(element);
    const inner = html.slice(element.start, element.end).replace(/^<[^>]*>|<[^<]*>$/g, '');
    notes[slide] = slide in notes ? `${notes[slide]}<hr>${inner}` : inner;
  }
  const place = session && html.indexOf('>', session.start) + 1;
  if (asides.length === 0 || place === undefined) return undefined;
  const edits = asides.map(({ start, end }) => ({ start, end, text: '' }));
  return {
    html: applyEdits(html, [
      ...edits,
      { start: place, end: place, text: '<script src="notes.js"></script>' },
    ]),
    script: `window.lecternNotes=${JSON.stringify(notes).replaceAll('<', '\\u003c')}`,
  };
}

function isSlide(element: PageElement): boolean {
  return (
    element.tagName === 'section' && attributeOf(element, 'class')?.split(' ').includes('slide') === true
  );
}
