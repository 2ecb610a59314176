import Cards from './Cards.astro';
import Chart from './Chart.astro';
import Checklist from './Checklist.astro';
import Climb from './Climb.astro';
import Column from './Column.astro';
import Columns from './Columns.astro';
import Compare from './Compare.astro';
import Cycle from './Cycle.astro';
import Dialogue from './Dialogue.astro';
import Discuss from './Discuss.astro';
import Drawing from './Drawing.astro';
import Equation from './Equation.astro';
import Face from './Face.astro';
import Flow from './Flow.astro';
import FootnoteMark from './FootnoteMark.astro';
import Footnotes from './Footnotes.astro';
import GapModel from './GapModel.astro';
import Icon from './Icon.astro';
import Lanes from './Lanes.astro';
import Matrix from './Matrix.astro';
import Media from './Media.astro';
import Notes from './Notes.astro';
import Picture from './Picture.astro';
import Poll from './Poll.astro';
import Posture from './Posture.astro';
import Prose from './Prose.astro';
import Pyramid from './Pyramid.astro';
import Quiz from './Quiz.astro';
import Quote from './Quote.astro';
import Radial from './Radial.astro';
import Remark from './Remark.astro';
import SayAvoid from './SayAvoid.astro';
import Slide from './Slide.astro';
import Stairs from './Stairs.astro';
import Stat from './Stat.astro';
import Step from './Step.astro';
import Story from './Story.astro';
import Venn from './Venn.astro';

/** What a deck may call without an import, as it looks in an article. */
export const readingComponents = {
  Remark,
  Footnotes,
  FootnoteMark,
  Cards,
  Chart,
  Checklist,
  Climb,
  Column,
  Columns,
  Compare,
  Cycle,
  Dialogue,
  Discuss,
  Drawing,
  Equation,
  Face,
  Flow,
  GapModel,
  Icon,
  Lanes,
  Matrix,
  Media,
  Notes,
  Poll,
  Prose,
  Posture,
  Pyramid,
  Quiz,
  Quote,
  Radial,
  SayAvoid,
  Slide,
  Stairs,
  Stat,
  Step,
  Story,
  Venn,
  img: Picture,
};
