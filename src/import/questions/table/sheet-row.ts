/** A row of a table. */
export interface SheetRow {
  /** Its number in the sheet, or the line of the text where it begins. */
  line: number;
  cells: string[];
}

/** A table of a workbook. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
  /** Whether pictures or drawings lie on it. */
  hasDrawings: boolean;
  hidden: boolean;
}
