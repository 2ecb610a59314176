import { readingComponents } from '../reading/index.ts';
import Drawing from './Drawing.astro';
import Face from './Face.astro';
import FootnoteMark from './FootnoteMark.astro';
import Notes from './Notes.astro';
import Picture from './Picture.astro';
import Quiz from './Quiz.astro';
import Slide from './Slide.astro';
import Step from './Step.astro';

/** The same names as in the article, with another shape where reveal.js needs one. */
export const presentationComponents = {
  ...readingComponents,
  Face,
  FootnoteMark,
  Drawing,
  Notes,
  Quiz,
  Slide,
  Step,
  img: Picture,
};
