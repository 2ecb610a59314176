/** What an author may write in a component's tag. */
export interface ComponentSignature {
  attributes: readonly string[];
  /** Attributes that must be there. */
  required?: readonly string[];
  /** All of it stands in its attributes; nothing inside would be shown. */
  empty?: true;
}

/** The same with what each attribute means, for docs/components.md (src/content/reference/component-tables.ts). */
interface ExplainedComponent extends Omit<ComponentSignature, 'attributes'> {
  attributes: Readonly<Record<string, string>>;
}

const steps = { steps: 'Alone, without a value: its parts appear one after another.' };
const title = (meaning: string) => ({ title: meaning });
const share = {
  share: 'How much of the slide it takes, in percent, where pictures of unlike size stand on one slide.',
};

/** Every component a deck may call without an import, and its attributes. */
export const EXPLAINED_COMPONENTS: Readonly<Record<string, ExplainedComponent>> = {
  Slide: {
    attributes: {
      id: 'Its address, `/decks/<deck>/#id`: letters, digits, hyphens. Without it the title is the id, and links break when that changes.',
      title:
        'The name of a slide that shows no title, such as a full picture: for lists, the article and screen readers.',
      minutes: 'Planned minutes, a number; 1 without it.',
      layout:
        '`section`, `statement`, `bullets`, `columns`, `diagram`, `table`, `say-avoid`, `story`, `discuss`, `picture`, `cover`; without it chosen by what is on the slide.',
      source: 'Where it comes from: document and page; `ours` marks a slide that you added.',
      ours: 'Which part of a slide with a source you added: `ours="the two examples"`.',
      ask: 'How people ask for it in speech, parted by `|`; for the search, not shown.',
      hidden: 'Alone: kept in the article, left out of the presentation.',
      background: 'A picture beside the deck, `./night.jpg`, or a colour, `#0b2a3f`, behind the whole slide.',
      drawing: 'An SVG or picture beside the deck that is shown instead of the slide.',
      animate: 'Alone: what the slide shares with the one before moves to its new place.',
    },
  },
  Notes: { attributes: {} },
  Prose: { attributes: { ours: 'Alone: the source does not say it.' } },
  Step: { attributes: { each: 'Alone: what stands inside appears item by item.' } },
  Columns: { attributes: { shares: 'Their widths in percent, without frames: `40 60`.' } },
  Column: { attributes: title('What stands above it.') },
  Figure: {
    attributes: { ...share, compare: 'Alone: side by side, each picture with the words that follow it.' },
  },
  Posture: {
    attributes: {
      name: 'Which drawing: `standing-woman`, …; a wrong name is answered with all of them.',
      ...title('What it shows, for those who cannot see it.'),
      ...share,
    },
    required: ['name', 'title'],
    empty: true,
  },
  /** Inside stand its words, where they are to be found and read aloud otherwise than they are drawn. */
  Drawing: {
    attributes: {
      src: 'An SVG beside the deck; `data-step="1"` in it appears on a click.',
      ...title('What it shows, for those who cannot see it.'),
      ...share,
    },
    required: ['src', 'title'],
  },
  Icon: {
    attributes: {
      name: 'Of a [Tabler icon](https://tabler.io/icons).',
      label: 'What it says, where no words beside it do.',
    },
    required: ['name'],
    empty: true,
  },
  Dialogue: {
    attributes: {
      women: 'Who is drawn as a woman, parted by `|`.',
      men: 'Who is drawn as a man, parted by `|`.',
      ...steps,
    },
  },
  Flow: { attributes: { direction: '`down` draws it from top to bottom.', ...steps } },
  Cycle: { attributes: { center: 'What stands in the middle.', ...steps } },
  Stat: {
    attributes: { value: 'The number, with its unit.', label: 'What it counts.' },
    required: ['value', 'label'],
    empty: true,
  },
  Quote: { attributes: { by: 'Who said it.', role: 'Who that is.' } },
  Remark: {
    attributes: {
      kind: '`note`, `tip`, `important`, `warning`, `caution`.',
      ...title('Its heading, instead of the name of its kind.'),
    },
  },
  Story: { attributes: title('What it is about.') },
  SayAvoid: {
    attributes: { avoid: 'What not to say.', say: 'What to say instead.', because: 'Why.' },
    empty: true,
  },
  Checklist: { attributes: title('What it is for.') },
  Discuss: {
    attributes: { ...title('The question, or what it is about.'), minutes: 'How long, for the timer.' },
  },
  Poll: { attributes: title('What it is about.') },
  Lanes: { attributes: steps },
  Climb: {
    attributes: {
      goal: 'What it climbs to.',
      hold: 'What keeps it from rolling back.',
      improve: 'What drives it up.',
    },
  },
  Pyramid: {
    attributes: { waterline: 'How many levels stand above the water: draws an iceberg.', ...steps },
  },
  Stairs: { attributes: steps },
  Matrix: {
    attributes: {
      x: 'The ends of the axis across: `low|high`.',
      y: 'The ends of the axis upwards: `low|high`.',
      ...steps,
    },
  },
  Radial: { attributes: { center: 'What stands in the middle.', ...steps } },
  Venn: { attributes: { center: 'What the circles have in common.' } },
  Cards: { attributes: { columns: 'How many stand side by side.', ...steps } },
  Compare: { attributes: steps },
  Chart: {
    attributes: {
      kind: '`bar`, which it is without it, too.',
      unit: 'What its numbers count.',
      ...title('What it shows.'),
    },
  },
  Equation: { attributes: {} },
  Media: {
    attributes: {
      src: 'A film or sound beside the deck.',
      ...title('What it is, for lists and those who cannot play it.'),
    },
    required: ['src', 'title'],
    empty: true,
  },
  GapModel: { attributes: steps },
  Quiz: {
    attributes: {
      kind: '`single`, `multiple`, or `match`: rows of a table are pairs, shown shuffled. `single` without it.',
      shuffle: '`false` keeps the order of the options; articles offer them in another one at each try.',
    },
  },
};

/** The same for those who only ask what may be there. */
export const COMPONENTS: Readonly<Record<string, ComponentSignature>> = Object.fromEntries(
  Object.entries(EXPLAINED_COMPONENTS).map(([name, component]) => [
    name,
    { ...component, attributes: Object.keys(component.attributes) },
  ]),
);
