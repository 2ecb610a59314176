/** What a slide, or a part of its width, has room for. */
export interface Room {
  /** Of a line, as `widthOf` counts: a Chinese character is 2 wide. */
  width: number;
  /** Lines one below the other. */
  lines: number;
  /** So full a slide looks well; what is parted is parted into slides of about so many lines. */
  aim: number;
  /** How much of the slide's height a line takes. */
  lineHeight: number;
}

/** Slides cut from a text: a size that is read without effort, so some 30 Chinese characters in a line. */
export const EASY: Room = { width: 60, lines: 13, aim: 11, lineHeight: 1 / 18 };

/** Slides that somebody made: as much as stands on a slide of 1280 by 720 at 24 px, the smallest text that carries. */
export const SMALLEST: Room = { width: 90, lines: 13.5, aim: 12.8, lineHeight: 36 / 720 };

/** A part of the width, in percent. */
export const narrowed = (room: Room, share: number): Room => ({
  ...room,
  width: Math.max(4, (room.width * share) / 100),
});
