import { contrast, mixed } from './colours.ts';

/** Colours that a deck keeps of its own, as `#rrggbb`. */
export interface LookColours {
  /** Of text. */
  ink: string;
  /** Behind it. */
  paper: string;
  accent: string;
}

/** Text and its ground (WCAG 2.2, 1.4.3), and what is large or drawn and its ground (1.4.11). */
const LEGIBLE = 4.5;
const SEEN = 3;

/** Why a look cannot be read, in a sentence that says what would do; undefined for one that can. */
export function lookFault({ ink, paper }: LookColours): string | undefined {
  const found = contrast(ink, paper);
  if (found >= LEGIBLE) return undefined;
  const better = contrast('#16211f', paper) >= contrast('#ffffff', paper) ? '#16211f' : '#ffffff';
  return `ink that can be read on its paper, a contrast of ${LEGIBLE} or more (${ink} on ${paper} has ${found.toFixed(1)}): \`ink: "${better}"\` would do`;
}

/**
 * All colours of a presentation in a deck's look, by their CSS variable (`src/styles/tokens.css`). The accent is used
 * for words and lines only as far as it can be seen on the paper.
 */
export function lookVariables({ ink, paper, accent }: LookColours): Record<string, string> {
  const isDark = contrast(paper, '#ffffff') > contrast(paper, '#000000');
  const accentInk = contrast(accent, paper) >= LEGIBLE ? accent : ink;
  return {
    'color-scheme': isDark ? 'dark' : 'light',
    '--ink': ink,
    '--ink-soft': softest(ink, paper),
    '--paper': paper,
    '--surface': mixed(paper, isDark ? '#ffffff' : ink, isDark ? 0.08 : 0.02),
    '--wash': mixed(paper, ink, 0.07),
    '--line': mixed(paper, ink, 0.22),
    '--brand': accent,
    '--brand-deep': mixed(accent, '#000000', 0.2),
    '--brand-ink': accentInk,
    '--on-brand': contrast(accent, '#ffffff') >= LEGIBLE ? '#ffffff' : '#16211f',
    '--accent': accent,
    '--accent-ink': accentInk,
    '--accent-line': contrast(accent, paper) >= SEEN ? accent : ink,
    '--accent-wash': mixed(paper, accent, 0.12),
    ...(isDark
      ? { '--good': '#7fd49b', '--good-wash': '#16291e', '--bad': '#ff9e92', '--bad-wash': '#331c19' }
      : { '--good': '#17703f', '--good-wash': '#e7f4ea', '--bad': '#a8322a', '--bad-wash': '#fbeae7' }),
  };
}

/** Ink as near to the paper as it can be read. */
function softest(ink: string, paper: string): string {
  for (const share of [0.3, 0.2, 0.1]) {
    const soft = mixed(ink, paper, share);
    if (contrast(soft, paper) >= LEGIBLE) return soft;
  }
  return ink;
}

/** Where a look is worn: by a whole presentation, but for high contrast, or by the slides on a handout's white paper. */
const WORN_BY = {
  presentation: ':root:root:root:not([data-contrast="more"])',
  handout: '.handout-stage.handout-stage',
};

/** Printed slides have no page behind them that could have their paper. */
const ON_PAPER =
  '@media print{.reveal .slides>.slide{color:var(--ink)}.reveal .slides>.slide:not(.on-ground,[data-layout=cover],[data-layout=section],[data-layout=discuss]){background:var(--paper)}}';

/** The rules that put a deck's look on its slides. */
export function lookStyle(look: LookColours, where: keyof typeof WORN_BY): string {
  const variables = Object.entries(lookVariables(look)).map(([name, value]) => `${name}:${value}`);
  return `${WORN_BY[where]}{${variables.join(';')}}${where === 'presentation' ? ON_PAPER : ''}`;
}
