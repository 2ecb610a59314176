/** What an author may write in a component's tag. */
export interface ComponentSignature {
  attributes: readonly string[];
  /** Attributes that must be there. */
  required?: readonly string[];
}

const steps = ['steps'];

/** Every component a deck may call without an import, and its attributes. `docs/authoring.md` explains them. */
export const COMPONENTS: Readonly<Record<string, ComponentSignature>> = {
  Slide: {
    attributes: ['id', 'title', 'minutes', 'layout', 'source', 'ask', 'hidden', 'background', 'drawing'],
  },
  Notes: { attributes: [] },
  Step: { attributes: ['each'] },
  Columns: { attributes: ['shares'] },
  Column: { attributes: ['title'] },
  Figure: { attributes: ['share'] },
  Drawing: { attributes: ['src', 'title', 'share'], required: ['src', 'title'] },
  Flow: { attributes: ['direction', ...steps] },
  Cycle: { attributes: ['center', ...steps] },
  Stat: { attributes: ['value', 'label'], required: ['value', 'label'] },
  Quote: { attributes: ['by', 'role'] },
  Remark: { attributes: ['kind', 'title'] },
  Story: { attributes: ['title'] },
  SayAvoid: { attributes: ['avoid', 'say', 'because'] },
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
  Media: { attributes: ['src', 'title'], required: ['src', 'title'] },
  GapModel: { attributes: steps },
  Quiz: { attributes: ['kind'] },
};
