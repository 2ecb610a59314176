/** What Marp reads of a picture's description, and what is left of it. */
export interface PictureWords {
  alt: string;
  /** `![bg](…)`: it stands behind the slide. */
  isBackground: boolean;
  /** `![bg left:40%](…)`: it stands beside the text, with this share of the width in percent. */
  side?: { at: 'left' | 'right'; share: number };
}

const SIZE =
  /^(?:(?:w|h|width|height):(?:[\d.]+[a-z%]*|auto)|auto|fit|cover|contain|\d+(?:\.\d+)?%|vertical)$/i;
const FILTER =
  /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?$/i;

/** Reads Marp's keywords: https://marpit.marp.app/image-syntax. Words that are a description stay one. */
export function pictureWords(description: string): PictureWords {
  const words = description.split(/\s+/).filter((word) => word !== '');
  const isBackground = words.some((word) => word.toLowerCase() === 'bg');
  const isKeyword = (word: string) =>
    /:/.test(word)
      ? SIZE.test(word) || FILTER.test(word)
      : isBackground && (SIZE.test(word) || FILTER.test(word));
  const place = isBackground
    ? words.map((word) => /^(left|right)(?::([\d.]+)%)?$/i.exec(word)).find(Boolean)
    : undefined;
  const alt = words
    .filter(
      (word) => !isKeyword(word) && !(isBackground && /^(?:bg|(?:left|right)(?::[\d.]+%)?)$/i.test(word)),
    )
    .join(' ');
  if (!place) return { alt, isBackground };
  const share = Math.min(90, Math.max(10, Number(place[2] ?? 50)));
  return { alt, isBackground, side: { at: place[1]?.toLowerCase() === 'left' ? 'left' : 'right', share } };
}
