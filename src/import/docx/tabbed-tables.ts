import type { Block, Run, Table } from '../../model/deck.ts';
import { tabbedRows } from '../outline/tabbed-rows.ts';
import type { Piece } from './assemble-flow.ts';
import type { DocumentParagraph } from './paragraph.ts';

/** Makes tables of paragraphs whose columns were typed with the tab key. */
export function findTabbedTables(pieces: Piece[]): Piece[] {
  const lines = pieces.map((piece) =>
    isPlain(piece)
      ? piece.paragraph.content.runs.map((run) => run.text + (run.break ? '\n' : '')).join('')
      : '',
  );
  const starts = new Map(tabbedRows(lines).map((found) => [found.start, found]));
  const made: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const found = starts.get(at);
    const piece = pieces[at];
    if (found === undefined) {
      if (piece) made.push(piece);
      continue;
    }
    const rows = pieces.slice(found.start, found.end);
    made.push({ blocks: [tableOf(rows.filter(isPlain))], notes: rows.flatMap(({ notes }) => notes) });
    at = found.end - 1;
  }
  return made;
}

type PlainPiece = Piece & { paragraph: DocumentParagraph };

function isPlain(piece: Piece): piece is PlainPiece {
  if (!('paragraph' in piece)) return false;
  const { content, item, headingLevel } = piece.paragraph;
  return (
    item === undefined &&
    headingLevel === undefined &&
    content.before.length + content.after.length === 0 &&
    content.runs.every((run) => run.break !== true && run.mathml === undefined)
  );
}

function tableOf(pieces: PlainPiece[]): Table {
  const rows = pieces.map(({ paragraph }) =>
    cellsOf(paragraph.content.runs).map((runs) => ({
      blocks: [{ type: 'paragraph', runs } satisfies Block],
    })),
  );
  return { type: 'table', rows, headerRows: 0 };
}

/** The runs of each cell; tabs at the ends indent the line, several in a row part two cells once. */
function cellsOf(runs: readonly Run[]): Run[][] {
  const cells: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\t').entries()) {
      if (index > 0 && cells.at(-1)?.some((part) => part.text.trim() !== '')) cells.push([]);
      if (text !== '') cells.at(-1)?.push({ ...run, text });
    }
  }
  return cells.filter((cell) => cell.some((part) => part.text.trim() !== '')).map(trimmed);
}

function trimmed(runs: Run[]): Run[] {
  const written = runs.filter(
    (run, index) => run.text.trim() !== '' || (index > 0 && index < runs.length - 1),
  );
  return written.map((run, index) => ({
    ...run,
    text: (index === 0 ? run.text.trimStart() : run.text).replace(
      index === written.length - 1 ? /\s+$/u : /$^/,
      '',
    ),
  }));
}
