import { createHash } from 'node:crypto';
import type { BuiltPage } from './page-edit.ts';
import { applyEdits, attributeOf, type Edit, type PageElement } from './page-elements.ts';

/**
 * The edits that take the notes out of a presentation, and the script beside it that has them and
 * comes with the session: they are up to half of a page that must stand at once, and the room never sees them.
 * Its name tells its content, so that a page never gets the notes of another version of itself. Undefined where
 * there are none.
 * @param own what else changes in the page: within notes it is done in the script
 */
export function splitNotes(
  { html, elements }: BuiltPage,
  own: readonly Edit[] = [],
): { edits: Edit[]; file: string; script: string } | undefined {
  const notes: Record<string, string> = {};
  const asides: PageElement[] = [];
  let session: PageElement | undefined;
  let slide = '';
  for (const element of elements) {
    if (isSlide(element)) slide = attributeOf(element, 'id') ?? '';
    if (element.tagName === 'template' && attributeOf(element, 'data-script') === 'session')
      session = element;
    if (element.tagName !== 'aside' || attributeOf(element, 'class') !== 'notes') continue;
    asides.push(element);
    const inner = stretch(html, element, own).replace(/^<[^>]*>|<[^<]*>$/g, '');
    notes[slide] = slide in notes ? `${notes[slide]}<hr>${inner}` : inner;
  }
  const place = session && html.indexOf('>', session.start) + 1;
  if (asides.length === 0 || place === undefined) return undefined;
  const edits = asides.map(({ start, end }) => ({ start, end, text: '' }));
  const script = `window.lecternNotes=${JSON.stringify(notes).replaceAll('<', '\\u003c')}`;
  const file = `notes.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  return {
    edits: [...edits, { start: place, end: place, text: `<script src="${file}"></script>` }],
    file,
    script,
  };
}

/** What stands between two places, changed. */
function stretch(html: string, { start, end }: PageElement, edits: readonly Edit[]): string {
  const within = edits
    .filter((edit) => start <= edit.start && edit.end <= end)
    .map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return applyEdits(html.slice(start, end), within);
}

function isSlide(element: PageElement): boolean {
  return (
    element.tagName === 'section' && attributeOf(element, 'class')?.split(' ').includes('slide') === true
  );
}
