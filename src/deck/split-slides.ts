import type { SlideOutline } from '../model/slide.ts';
import { type FootnoteDefinitions, footnoteDefinitions, footnotesUsed, withFootnotes } from './footnotes.ts';
import { readSlideProps, type SlideProblem } from './slide-props.ts';
import { childrenOf, componentOf, type Node, textOf } from './tree.ts';

/** A slide of a deck: what is known of it, and its nodes without settings and heading. */
export interface DeckSlide {
  outline: SlideOutline;
  heading: Node | undefined;
  body: Node[];
  /** The first node as written, for messages. */
  start: Node | undefined;
}

/**
 * Splits the nodes of a deck at its `---` lines (thematic breaks of the root) into slides.
 * Nothing is lost: a slide with mistakes is a slide all the same, and the mistakes are reported.
 */
export function splitSlides(nodes: readonly Node[]): { slides: DeckSlide[]; problems: SlideProblem[] } {
  const definitions = footnoteDefinitions(nodes);
  const groups: Node[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'thematicBreak') groups.push([]);
    else if (!isPreamble(node)) groups.at(-1)?.push(node);
  }
  const problems: SlideProblem[] = [];
  const slides: DeckSlide[] = [];
  let breaksBefore = 0;
  for (const group of groups) {
    if (group.length === 0) {
      breaksBefore++;
      continue;
    }
    slides.push(readSlide(group, slides.length + 1, definitions, problems));
  }
  if (breaksBefore > 0 && (slides.length === 0 || groups.length > 1)) {
    problems.push({
      rule: 'slide-empty',
      node: nodes.find((node) => node.type === 'thematicBreak'),
      reason:
        slides.length === 0 ? 'The deck has no slides.' : `${breaksBefore} slide(s) have nothing on them.`,
      expected: 'a slide on both sides of each `---`',
      hint: 'Remove the `---` that splits nothing.',
    });
  }
  reportRepeatedIds(slides, problems);
  reportUnusedNotes(nodes, definitions, problems);
  return { slides, problems };
}

function isPreamble(node: Node): boolean {
  return ['yaml', 'toml', 'mdxjsEsm', 'footnoteDefinition'].includes(node.type);
}

function readSlide(
  group: readonly Node[],
  number: number,
  definitions: FootnoteDefinitions,
  problems: SlideProblem[],
): DeckSlide {
  const settings = group.find((node) => componentOf(node) === 'Slide');
  const headings = group.filter((node) => node.type === 'heading' && node.depth <= 2);
  const heading = headings.find((node) => node.type === 'heading' && node.depth === 2);
  const written = group.filter((node) => node !== settings && node !== heading);
  const body = withFootnotes(written, number, definitions);

  const { outline, problems: found } = readSlideProps(settings, heading, body);
  if (outline.title === '') {
    problems.push({
      rule: 'slide-title',
      node: group[0],
      reason: `Slide ${number} has no title.`,
      expected: 'a line that starts with `## `, or <Slide title="…" /> if the slide shows none',
      actual: `${group[0]?.type === 'heading' ? 'a heading of another level' : 'none'}`,
      hint: 'Write `## ` and the title as the first line of the slide.',
    });
  }
  for (const extra of headings) {
    if (extra === heading) continue;
    problems.push({
      rule: 'slide-title',
      node: extra,
      reason: `Slide ${number} has a second title, “${textOf(extra)}”.`,
      expected: 'one `## ` on a slide, and never `# `',
      hint: 'Part the slide with a line of `---` before it, or write `### `.',
    });
  }
  if (settings && childrenOf(settings).length > 0) {
    problems.push({
      rule: 'slide-settings',
      node: settings,
      reason: 'What stands inside `<Slide>` would not be shown.',
      expected: '<Slide … /> alone, and the text below it',
      actual: textOf(settings).trim().slice(0, 60),
      hint: 'End the tag with `/>`, take `</Slide>` away, and part slides with a line of `---`.',
    });
  }
  problems.push(...found);
  return { outline, heading, body, start: group[0] };
}

function reportRepeatedIds(slides: readonly DeckSlide[], problems: SlideProblem[]): void {
  const first = new Map<string, DeckSlide>();
  for (const slide of slides) {
    const { id, title } = slide.outline;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, slide);
      continue;
    }
    problems.push({
      rule: 'unique-id',
      node: slide.start,
      reason: `Two slides have the id \`${id}\`: “${earlier.outline.title}” and “${title}”.`,
      expected: 'an id of its own for every slide of a deck',
      actual: id,
      hint: `Write <Slide id="${id}-2" /> before the title of one of them.`,
    });
  }
}

function reportUnusedNotes(
  nodes: readonly Node[],
  definitions: FootnoteDefinitions,
  problems: SlideProblem[],
): void {
  const used = new Set(footnotesUsed(nodes));
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition' || definitions.get(node.identifier) === node) continue;
    problems.push({
      rule: 'footnote',
      node,
      reason: `The footnote ${node.identifier} is explained twice: only one of the two would be seen.`,
      expected: 'a name of its own for every note',
      hint: `Call one of them otherwise, e.g. [^${node.identifier}-2].`,
    });
  }
  for (const [name, node] of definitions) {
    if (used.has(name)) continue;
    problems.push({
      rule: 'footnote',
      node,
      reason: `Nothing refers to the footnote ${name}: nobody will see it.`,
      expected: `[^${name}] in the text of a slide`,
      hint: `Write [^${name}] where the note belongs, or remove the note.`,
    });
  }
}
