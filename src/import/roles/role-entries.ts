import type { Block, Deck, ListItem, Table, TableCell } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';
import { fieldOf, isQuality, jobInHeading, labelIn, type RoleField } from './role-fields.ts';

/** One thing that a document says under a label, in its order. */
export type RoleEntry =
  | { kind: 'job'; text: string; source: number }
  /** A heading that is neither a label nor names a job. */
  | { kind: 'heading'; text: string; source: number }
  | { kind: 'label'; field: RoleField; label: string; source: number }
  /** `area` is the short line that this one stands below. */
  | { kind: 'line'; text: string; area?: string; source: number };

/** Reads a deck as labels and what stands behind and below them: forms, headings, and lines like `岗位名称：前台`. */
export function roleEntries(deck: Deck): RoleEntry[] {
  return deck.slides.flatMap((slide) => {
    const { source } = slide;
    const title = slide.untitled || slide.title === '' ? [] : headingEntries(slide.title, source);
    return [...title, ...slide.blocks.flatMap((block) => blockEntries(block, source))];
  });
}

function blockEntries(block: Block, source: number): RoleEntry[] {
  switch (block.type) {
    case 'heading':
      return headingEntries(textOfRuns(block.runs), source);
    case 'paragraph':
      return lines(
        textOfRuns(block.runs.map((run) => (run.break ? { ...run, text: `${run.text}\n` } : run))),
      ).flatMap((line) => textEntries(line, source));
    case 'list':
      return block.items.flatMap((item) => itemEntries(item, source));
    case 'table':
      return tableEntries(block, source);
    case 'columns':
      return block.columns.flatMap((column) => column.blocks.flatMap((inner) => blockEntries(inner, source)));
    case 'step':
    case 'remark':
      return block.blocks.flatMap((inner) => blockEntries(inner, source));
    default:
      return [];
  }
}

/** `岗位名称：前台` is a label and its value; a label alone begins a section; else it is a line, or names a job. */
function textEntries(text: string, source: number): RoleEntry[] {
  const pair = /^([^:：]{2,16})[:：]\s*(.*)$/su.exec(text.trim());
  const label = labelIn(pair?.[1] ?? text);
  const field = fieldOf(label);
  if (field !== undefined) {
    const value = pair?.[2]?.trim() ?? '';
    return [labelEntry(field, label, source), ...(value === '' ? [] : [lineEntry(value, label, source)])];
  }
  if (jobInHeading(text) !== undefined) return [{ kind: 'job', text, source }];
  return text.trim() === '' ? [] : [{ kind: 'line', text: text.trim(), source }];
}

/** A heading may be a label with its value, as the first line of a form that became one is. */
function headingEntries(text: string, source: number): RoleEntry[] {
  const entries = textEntries(text, source);
  return entries.length > 1
    ? entries
    : entries.map((entry) => (entry.kind === 'line' ? { ...entry, kind: 'heading' } : entry));
}

/** An item with items below it is what they are about. */
function itemEntries({ runs, children }: ListItem, source: number): RoleEntry[] {
  const text = textOfRuns(runs).trim();
  const below = children.flatMap((child) => blockEntries(child, source));
  const own = textEntries(text, source);
  if (below.length === 0 || own.some(({ kind }) => kind === 'label')) return [...own, ...below];
  return below.map((entry) => (entry.kind === 'line' ? { area: shortArea(text), ...entry } : entry));
}

const shortArea = (text: string) => text.replace(/[：:。；;]+$/u, '');

/** A form: labels stand before their values, above them, or at the left of several rows. */
function tableEntries({ rows }: Table, source: number): RoleEntry[] {
  let open: string | undefined;
  let group: string | undefined;
  let groupRows = 0;
  return rows.flatMap((row) => {
    const entries: RoleEntry[] = [];
    if (groupRows-- <= 0) group = undefined;
    for (const cell of row) {
      if (cell === null) continue;
      const texts = cellLines(cell);
      const label = labelIn(texts.join(''));
      const field = fieldOf(label);
      if (field !== undefined) {
        open = label;
        group = undefined;
        entries.push(labelEntry(field, label, source));
      } else if (texts.length > 0 && !/^\d+$/.test(texts.join(''))) {
        const inner = cell.blocks.flatMap((block) => blockEntries(block, source));
        // A short cell before a longer one in a row is what that one is about.
        const isGroup = texts.length === 1 && (texts[0]?.length ?? 0) <= 8 && isFollowed(row, cell);
        if (isGroup && open !== undefined) {
          group = texts[0];
          groupRows = (cell.rowspan ?? 1) - 1;
        } else {
          entries.push(...inner.map((entry) => grouped(entry, group, open)));
        }
      }
    }
    return entries;
  });
}

function grouped(entry: RoleEntry, group: string | undefined, label: string | undefined): RoleEntry {
  if (entry.kind !== 'line') return entry;
  const text = label !== undefined && isQuality(label) ? `${label}：${entry.text}` : entry.text;
  return { ...entry, text, ...(group === undefined || entry.area !== undefined ? {} : { area: group }) };
}

function isFollowed(row: (TableCell | null)[], cell: TableCell): boolean {
  return row
    .slice(row.indexOf(cell) + 1)
    .some((next) => next !== null && cellLines(next).join('').length > 8);
}

function cellLines(cell: TableCell): string[] {
  return cell.blocks.flatMap((block) => wordsIn(block)).flatMap(lines);
}

function wordsIn(block: Block): string[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [textOfRuns(block.runs)];
  if (block.type === 'list')
    return block.items.flatMap(({ runs, children }) => [textOfRuns(runs), ...children.flatMap(wordsIn)]);
  return [];
}

function labelEntry(field: RoleField, label: string, source: number): RoleEntry {
  return { kind: 'label', field, label, source };
}

function lineEntry(text: string, label: string, source: number): RoleEntry {
  return { kind: 'line', text: isQuality(label) ? `${label}：${text}` : text, source };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
