import type { PageEdit, PagePass } from './page-edit.ts';

const removals: PageEdit = ({ elements }) =>
  elements.flatMap(({ attributes }) => {
    // What a slide is called is asked for in the browser too.
    const isSlide = attributes.get('data-unit')?.value === 'slide';
    return [...attributes]
      .filter(([name]) => isMark(name) || (name === 'data-title' && attributes.has('data-unit') && !isSlide))
      .map(([, { start, end }]) => ({ start: start - 1, end, text: '' }));
  });

const isMark = (name: string) =>
  name === 'data-ask' || name === 'data-search-skip' || name.startsWith('data-filter-');

/**
 * Takes out of pages what only the build's search reads (src/search/search-units.ts): how people ask for a unit, its
 * filters, what is not searched. It is up to a third of a page of duties.
 */
export const withoutSearchMarks: PagePass = { edit: removals, files: [] };
