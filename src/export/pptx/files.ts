/** A picture beside a deck, as office programs can show it. */
export interface PictureFile {
  /** `image/png;base64,…` */
  data: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** What stands behind a slide. */
export interface GroundFile {
  /** As `PictureFile.data`, with the veil that makes words legible; a colour has none. */
  data?: string;
  /** `#rrggbb` */
  colour?: string;
  ink: 'dark' | 'light';
}

/** A film or sound beside a deck. */
export interface MediaFile {
  type: 'audio' | 'video';
  /** `video/mp4;base64,…` */
  data: string;
  /** The file's ending, without the dot. */
  ending: string;
}

/** What a deck's slides show besides text, by the address written in the deck. */
export interface DeckFiles {
  pictures: ReadonlyMap<string, PictureFile>;
  media: ReadonlyMap<string, MediaFile>;
  /** What stands behind slides, by what their `background` says. */
  grounds: ReadonlyMap<string, GroundFile>;
}
