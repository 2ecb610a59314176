import type { Paragraph } from './shapes.ts';

/** Notes have no layout in office programs: lists are written with their signs, as people type them. */
export function notesLines(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .map(({ runs, mark, level }) => {
      const sign = typeof mark === 'object' ? `${mark.number}. ` : mark === 'none' ? '' : '• ';
      const text = runs.map((run) => (run.break ? ' ' : run.text)).join('');
      return '　'.repeat(level) + sign + text;
    })
    .filter((line) => line.trim() !== '');
}
