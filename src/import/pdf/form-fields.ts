import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import { widthOf } from '../text-width.ts';
import type { Fragment } from './text-line.ts';

/** What is used of a field of a form (ISO 32000-2, §12.7), or of text that somebody typed onto the page (§12.5.6.6). */
interface Field {
  subtype?: string;
  rect?: number[];
  hidden?: boolean;
  fieldType?: 'Tx' | 'Btn' | 'Ch' | 'Sig';
  fieldValue?: unknown;
  exportValue?: string;
  buttonValue?: string;
  checkBox?: boolean;
  radioButton?: boolean;
  password?: boolean;
  options?: { exportValue: string; displayValue: string }[];
  defaultAppearanceData?: { fontSize?: number };
  contentsObj?: { str?: string };
}

/** A line to write on. */
const BLANK = '＿＿＿';
/** Of a field that fits its letters to its room. */
const USUAL_SIZE = 12;
/** Of its size: how far a line of text stands from the next, and a baseline above the foot of its letters. */
const LINE = 1.2;
const FOOT = 0.2;

/**
 * What a form on a page was filled in with, where it stands: a text, a choice, ☑ or ☐; a line to write on where nobody
 * has. Text that was typed onto the page comes with it.
 * @param words of the page: a value stands on the line of its label
 */
export async function readFields(
  page: PDFPageProxy,
  viewport: PageViewport,
  words: readonly Fragment[],
): Promise<Fragment[]> {
  const fields = (await page.getAnnotations()) as Field[];
  return fields.flatMap((field) => {
    const lines = field.hidden ? [] : linesOf(field);
    return lines.length === 0 ? [] : placed(lines, field, viewport, words);
  });
}

function linesOf(field: Field): string[] {
  const { subtype, fieldType, checkBox, radioButton, fieldValue, contentsObj, password } = field;
  if (subtype === 'FreeText') return written(contentsObj?.str ?? '');
  if (subtype !== 'Widget') return [];
  if (fieldType === 'Tx') return password ? [BLANK] : orBlank(written(textOf(fieldValue)));
  if (fieldType === 'Ch') return orBlank(written(chosen(field)));
  if (fieldType === 'Sig') return [BLANK];
  if (checkBox) return [fieldValue === field.exportValue ? '☑' : '☐'];
  return radioButton ? [fieldValue === field.buttonValue ? '☑' : '☐'] : [];
}

const written = (text: string) => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
const orBlank = (lines: string[]) => (lines.length > 0 ? lines : [BLANK]);

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('、');
  return typeof value === 'string' ? value : '';
}

function chosen({ fieldValue, options = [] }: Field): string {
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .map((value) => options.find((each) => each.exportValue === value)?.displayValue ?? textOf(value))
    .filter((name) => name !== '')
    .join('、');
}

function placed(
  lines: readonly string[],
  { rect = [], defaultAppearanceData }: Field,
  viewport: PageViewport,
  words: readonly Fragment[],
): Fragment[] {
  const [a = 0, b = 0] = viewport.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0) as number[];
  const [c = 0, d = 0] = viewport.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0) as number[];
  const [left, width, top, bottom] = [Math.min(a, c), Math.abs(c - a), Math.min(b, d), Math.max(b, d)];
  const size = defaultAppearanceData?.fontSize || Math.min(USUAL_SIZE, (bottom - top) * 0.75) || USUAL_SIZE;
  const label = lines.length === 1 ? words.find(({ y }) => y > top && y <= bottom + size * FOOT) : undefined;
  const middle = (top + bottom) / 2 + size * (0.5 - FOOT);
  const first = label?.y ?? (lines.length === 1 ? middle : top + size);
  return lines.map((text, at) => ({
    text,
    x: left,
    y: first + at * size * LINE,
    width: Math.min(width, (widthOf(text) / 2) * size),
    size,
  }));
}
