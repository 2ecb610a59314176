import HandoutDrawing from './HandoutDrawing.astro';
import HandoutFace from './HandoutFace.astro';
import HandoutPicture from './HandoutPicture.astro';
import HandoutSlide from './HandoutSlide.astro';
import { presentationComponents } from './index.ts';

/** The slides as on the screen, each beside lines to write on, for paper. */
export const handoutComponents = {
  ...presentationComponents,
  Drawing: HandoutDrawing,
  Face: HandoutFace,
  Slide: HandoutSlide,
  img: HandoutPicture,
};
