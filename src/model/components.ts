/** What an author may write in a component's tag. */
export interface ComponentSignature {
  attributes: readonly string[];
  /** Attributes that must be there. */
  required?: readonly string[];
  /** All of it stands in its attributes; nothing inside would be shown. */
  empty?: true;
}

const steps = ['steps'];

/** Every component a deck may call without an import, and its attributes. `docs/authoring.md` explains them. */
export const COMPONENTS: Readonly<Record<string, ComponentSignature>> = {
  Slide: {
    attributes: [
      'id',
      'title',
      'minutes',
      'layout',
      'source',
      'ours',
      'ask',
      'hidden',
      'background',
      'drawing',
      'animate',
    ],
  },
  Notes: { attributes: [] },
  Prose: { attributes: ['ours'] },
  Step: { attributes: ['each'] },
  Columns: { attributes: ['shares'] },
  Column: { attributes: ['title'] },
  Figure: { attributes: ['share', 'compare'] },
  Posture: { attributes: ['name', 'title', 'share'], required: ['name', 'title'], empty: true },
  /** Inside stand its words, where they are to be found and read aloud otherwise than they are drawn. */
  Drawing: { attributes: ['src', 'title', 'share'], required: ['src', 'title'] },
  Icon: { attributes: ['name', 'label'], required: ['name'], empty: true },
  Dialogue: { attributes: ['women', 'men', ...steps] },
  Flow: { attributes: ['direction', ...steps] },
  Cycle: { attributes: ['center', ...steps] },
  Stat: { attributes: ['value', 'label'], required: ['value', 'label'], empty: true },
  Quote: { attributes: ['by', 'role'] },
  Remark: { attributes: ['kind', 'title'] },
  Story: { attributes: ['title'] },
  SayAvoid: { attributes: ['avoid', 'say', 'because'], empty: true },
  Checklist: { attributes: ['title'] },
  Discuss: { attributes: ['title', 'minutes'] },
  Poll: { attributes: ['title'] },
  Lanes: { attributes: steps },
  Climb: { attributes: ['goal', 'hold', 'improve'] },
  Pyramid: { attributes: ['waterline', ...steps] },
  Stairs: { attributes: steps },
  Matrix: { attributes: ['x', 'y', ...steps] },
  Radial: { attributes: ['center', ...steps] },
  Venn: { attributes: ['center'] },
  Cards: { attributes: ['columns', ...steps] },
  Compare: { attributes: steps },
  Chart: { attributes: ['kind', 'unit', 'title'] },
  Equation: { attributes: [] },
  Media: { attributes: ['src', 'title'], required: ['src', 'title'], empty: true },
  GapModel: { attributes: steps },
  Quiz: { attributes: ['kind'] },
};
