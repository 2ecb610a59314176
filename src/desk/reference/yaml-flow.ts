import { isMap, type ParsedNode } from 'yaml';
import { type Collection, contentEnd } from './yaml-blocks.ts';

/** Where an item of a list in brackets begins and ends. */
interface Span {
  from: number;
  to: number;
}

function spansOf(text: string, node: Collection): Span[] {
  if (isMap(node)) {
    return node.items.map(({ key, value }) => {
      const from = (key as ParsedNode).range[0];
      return {
        from,
        to: Math.max((key as ParsedNode).range[1], contentEnd(text, value as ParsedNode | null)),
      };
    });
  }
  return node.items.map((item) => ({
    from: (item as ParsedNode).range[0],
    to: contentEnd(text, item as ParsedNode),
  }));
}

/** What parts items that stand on lines of their own: a line end and the indentation. */
function partedBy(text: string, spans: readonly Span[], node: Collection): string {
  const [open] = node.range;
  const line = /\r?\n[ \t]*$/.exec(text.slice(open, spans[0]?.from))?.[0];
  return line ?? ' ';
}

export function insertInFlow(text: string, node: Collection, index: number, item: string): string {
  const spans = spansOf(text, node);
  const parted = partedBy(text, spans, node);
  const next = spans[index];
  if (next) return `${text.slice(0, next.from)}${item},${parted}${text.slice(next.from)}`;
  const end = spans.at(-1)?.to ?? 0;
  return `${text.slice(0, end)},${parted}${item}${text.slice(end)}`;
}

/** Takes an item out; at least one other must be left. */
export function removeFromFlow(text: string, node: Collection, index: number): string {
  const spans = spansOf(text, node);
  const [own, next, before] = [spans[index], spans[index + 1], spans[index - 1]];
  if (own === undefined) return text;
  if (next) return text.slice(0, own.from) + text.slice(next.from);
  return text.slice(0, before?.to ?? own.from) + text.slice(own.to);
}

export function moveInFlow(text: string, node: Collection, from: number, to: number): string {
  const spans = spansOf(text, node);
  const items = spans.map((span) => text.slice(span.from, span.to));
  const ordered = items.toSpliced(from, 1).toSpliced(to, 0, items[from] ?? '');
  return spans.reduceRight(
    (made, span, index) => made.slice(0, span.from) + (ordered[index] ?? '') + made.slice(span.to),
    text,
  );
}
