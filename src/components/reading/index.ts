import Checklist from './Checklist.astro';
import Column from './Column.astro';
import Columns from './Columns.astro';
import Cycle from './Cycle.astro';
import Discuss from './Discuss.astro';
import Flow from './Flow.astro';
import Notes from './Notes.astro';
import Quote from './Quote.astro';
import SayAvoid from './SayAvoid.astro';
import Slide from './Slide.astro';
import Stat from './Stat.astro';
import Step from './Step.astro';
import Story from './Story.astro';

/** What a deck may call without an import, as it looks in an article. */
export const readingComponents = {
  Checklist,
  Column,
  Columns,
  Cycle,
  Discuss,
  Flow,
  Notes,
  Quote,
  SayAvoid,
  Slide,
  Stat,
  Step,
  Story,
};
