/** The parts of a unit that are searched; a unit has as many `ask` as there are ways to ask for it. */
export type Field = 'title' | 'ask' | 'page' | 'text';

/** By the number that stands for each in a layout. */
export const FIELDS: readonly Field[] = ['title', 'ask', 'page', 'text'];

/** A part of a unit, as long as its searched form. */
export interface LaidPiece {
  unit: number;
  field: Field;
  length: number;
}

/** Where each piece of every unit lies, all of them laid behind one another with a gap of one. */
export interface TextLayout {
  /** How many units there are. */
  size: number;
  /** For each piece the unit that it is of. */
  units: Uint32Array;
  /** For each piece the number of its field in `FIELDS`. */
  fields: Uint8Array;
  /** Where each piece begins; one more says where all end. */
  starts: Uint32Array;
  /** How many characters a piece has. */
  lengthOf(piece: number): number;
  /**
   * The number of the piece in which a place lies.
   * @param from a piece that does not lie behind it: one near is found sooner
   */
  pieceAt(place: number, from?: number): number;
}

/** Lays pieces behind one another. */
export interface TextLayer {
  /** Pieces come in the order of their units. */
  add(unit: number, field: Field, length: number): void;
  /** To be asked for when all pieces have been laid. */
  layout(): TextLayout;
}

/** @param count how many pieces will be laid */
export function textLayer(count: number): TextLayer {
  const starts = new Uint32Array(count + 1);
  const units = new Uint32Array(count);
  const fields = new Uint8Array(count);
  let laid = 0;
  return {
    add(unit, field, length) {
      units[laid] = unit;
      fields[laid] = FIELDS.indexOf(field);
      starts[laid + 1] = (starts[laid] ?? 0) + length + 1;
      laid++;
    },
    layout: () => layoutOf(units, fields, starts),
  };
}

/** @param pieces in the order of their units */
export function textLayout(pieces: readonly LaidPiece[]): TextLayout {
  const { add, layout } = textLayer(pieces.length);
  for (const { unit, field, length } of pieces) add(unit, field, length);
  return layout();
}

function layoutOf(units: Uint32Array, fields: Uint8Array, starts: Uint32Array): TextLayout {
  return {
    size: (units.at(-1) ?? -1) + 1,
    units,
    fields,
    starts,
    lengthOf: (piece) => (starts[piece + 1] ?? 0) - (starts[piece] ?? 0) - 1,
    pieceAt(place, from = 0) {
      let low = from;
      let step = 1;
      while ((starts[low + step] ?? Number.POSITIVE_INFINITY) <= place) {
        low += step;
        step *= 2;
      }
      let high = Math.min(units.length, low + step);
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= place) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}
