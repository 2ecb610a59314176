import { COMPONENTS } from '../model/components.ts';
import { ID_PATTERN, idFromTitle } from '../model/ids.ts';
import { PICTURE } from '../model/picture-endings.ts';
import { LAYOUTS, type Layout, type SlideOutline } from '../model/slide.ts';
import { isDrawn } from './arrange/figure.ts';
import { densityOf } from './density.ts';
import { attributesOf, componentOf, isOffStage, type Node, textOf, walk } from './tree.ts';

/** A mistake in a slide's settings; `node` is where it stands. */
export interface SlideProblem {
  rule: string;
  node: Node | undefined;
  reason: string;
  expected?: string;
  actual?: string;
  hint?: string;
}

const SETTINGS = COMPONENTS.Slide?.attributes ?? [];
const DIAGRAMS = new Set([
  'Flow',
  'Lanes',
  'Cycle',
  'Climb',
  'Pyramid',
  'Stairs',
  'Matrix',
  'Radial',
  'Venn',
  'Cards',
  'Dialogue',
  'Compare',
  'Chart',
  'Equation',
  'GapModel',
]);

/**
 * Reads the settings of one slide: what `<Slide … />` says, completed from the slide's
 * own nodes. `heading` is its `##`, `body` what stands below without settings and heading.
 */
export function readSlideProps(
  settings: Node | undefined,
  heading: Node | undefined,
  body: readonly Node[],
): { outline: SlideOutline; problems: SlideProblem[] } {
  const given = settings ? attributesOf(settings) : new Map<string, string | true>();
  const problems: SlideProblem[] = [];
  const problem = (name: string, expected: string, hint: string) =>
    problems.push({
      rule: 'slide-settings',
      node: settings,
      reason: `The slide's \`${name}\` cannot be read.`,
      expected,
      actual: String(given.get(name)),
      hint,
    });

  for (const name of given.keys()) {
    if (SETTINGS.includes(name)) continue;
    problem(name, `one of ${SETTINGS.join(', ')}`, `Remove \`${name}\` or correct its name.`);
  }
  const string = (name: string): string | undefined => {
    const value = given.get(name);
    if (value !== true) return value?.trim() || undefined;
    problem(name, 'a value in quotes', `Write ${name}="…".`);
    return undefined;
  };

  const shownTitle = heading ? textOf(heading).trim() : '';
  const hiddenTitle = string('title');
  if (shownTitle !== '' && hiddenTitle !== undefined) {
    problem('title', 'either `## ` or `title`', 'Remove `title`; it is for slides that show none.');
  }
  const title = shownTitle || (hiddenTitle ?? '');
  let id = string('id');
  if (id !== undefined && !ID_PATTERN.test(id)) {
    problem(
      'id',
      'a letter, then letters, digits, - and _',
      `Write id="${idFromTitle(id)}", or leave it out.`,
    );
    id = undefined;
  }
  let minutes = 1;
  const minutesGiven = string('minutes');
  if (minutesGiven !== undefined) {
    minutes = /^\d+(?:\.\d+)?$/.test(minutesGiven) ? Number(minutesGiven) : Number.NaN;
    if (!Number.isFinite(minutes) || minutes <= 0 || minutes > 120) {
      problem('minutes', 'a number from 0.5 to 120', 'Write minutes="2".');
      minutes = 1;
    }
  }
  let layout = string('layout') as Layout | undefined;
  if (layout !== undefined && !LAYOUTS.includes(layout)) {
    problem('layout', `one of ${LAYOUTS.join(', ')}`, 'Leave it out to have it chosen.');
    layout = undefined;
  }
  const source = string('source');
  const ours = string('ours');
  const background = string('background');
  if (background !== undefined && !isBackground(background)) {
    problem(
      'background',
      'a picture beside the deck, or a colour of six digits',
      'Write background="./its-name.jpg" or background="#0b5c55".',
    );
  }
  const drawing = string('drawing');
  if (drawing !== undefined && !isOwnPicture(drawing)) {
    problem('drawing', 'an SVG or a picture beside the deck', 'Write drawing="./its-name.svg".');
  }
  const visible = body.filter((node) => !isOffStage(node));

  const outline: SlideOutline = {
    id: id ?? idFromTitle(title),
    title,
    ...(shownTitle === '' && hiddenTitle !== undefined ? { titleHidden: true as const } : {}),
    minutes,
    layout: layout ?? chooseLayout(visible),
    density: densityOf(visible),
    ask:
      string('ask')
        ?.split('|')
        .map((words) => words.trim())
        .filter(Boolean) ?? [],
    hidden: given.has('hidden'),
    ...(given.has('animate') ? { animate: true as const } : {}),
    hasNotes: body.some((node) => componentOf(node) === 'Notes'),
    ...(source === undefined ? {} : { source }),
    ...(ours === undefined ? {} : { ours }),
    ...(background !== undefined && isBackground(background) ? { background } : {}),
    ...(drawing !== undefined && isOwnPicture(drawing) ? { drawing } : {}),
  };
  return { outline, problems };
}

/** A picture beside the deck, as it is written or, once it is prepared, from the site's root. */
const isOwnPicture = (value: string) => /^(?:\.|\/content)\/./.test(value) && PICTURE.test(value);

function isBackground(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value) || isOwnPicture(value);
}

function chooseLayout(body: readonly Node[]): Layout {
  if (body.length === 0) return 'section';
  const names = body.map(componentOf);
  const types = body.map((node) => node.type);
  if (names.includes('Discuss') || names.includes('Quiz') || names.includes('Poll')) return 'discuss';
  if (names.includes('Story')) return 'story';
  if (names.includes('SayAvoid')) return 'say-avoid';
  if (names.includes('Columns')) return 'columns';
  if (names.some((name) => name !== undefined && DIAGRAMS.has(name))) return 'diagram';
  if (types.includes('table')) return 'table';
  if (hasPicture(body)) return 'picture';
  const text = body.map(textOf).join('');
  const onlyWords = body.every(
    (node) => node.type === 'paragraph' || node.type === 'blockquote' || componentOf(node) === 'Quote',
  );
  if (onlyWords && text.length <= 80) return 'statement';
  return 'bullets';
}

function hasPicture(body: readonly Node[]): boolean {
  let found = false;
  for (const node of body) {
    walk(node, (below) => {
      if (below.type === 'image' || isDrawn(below)) found = true;
      return !found;
    });
  }
  return found;
}
