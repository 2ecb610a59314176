import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { applyEdits, attributeOf, type PageElement, pageElements } from './page-elements.ts';

/**
 * Takes the trainer's notes out of the presentations into a script beside each, which comes with the
 * session: they are up to half of a page that must stand at once, and the room never sees them.
 * @param pages paths of the presentations from the site's root
 */
export async function setNotesApart(dist: string, pages: readonly string[]): Promise<void> {
  for (const page of pages) {
    const file = join(dist, page);
    const apart = notesApart(await readFile(file, 'utf8'));
    if (apart === undefined) continue;
    await writeFile(join(dist, posix.dirname(page), 'notes.js'), apart.script);
    await writeFile(file, apart.html);
  }
}

/** A presentation without its notes, and the script `notes.js` that has them; undefined where there are none. */
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
