import { contrast, mixed } from './colours.ts';

/** What of a site's brand its pages wear. */
export interface Brand {
  /** Of the interface (BCP 47). */
  language: string;
  /** `#rrggbb`. */
  colour: string;
  accent?: string | undefined;
  /** Families that devices have, or that the site brings itself. */
  fonts?: { text?: string | undefined; titles?: string | undefined } | undefined;
}

/** Text and its ground (WCAG 2.2, 1.4.3), and what is drawn and its ground (1.4.11). */
const LEGIBLE = 4.5;
const SEEN = 3;
/** Papers and words of `src/styles/tokens.css`. */
const LIGHT = { paper: '#f8f7f3', ink: '#16211f' };
const DARK = { paper: '#0e1514', ink: '#e9efec' };

const CHINESE = 'system-ui, sans-serif';
/** Faces by language, as in `src/styles/tokens.css`. */
const FACES: Readonly<Record<string, string>> = {
  'zh-CN': `"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", ${CHINESE}`,
  'zh-TW': `"PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC", ${CHINESE}`,
};

/** Why white words cannot be read on a colour, in a sentence that says what would do; undefined where they can. */
export function colourFault(name: string, colour: string): string | undefined {
  const found = contrast(colour, '#ffffff');
  if (found >= LEGIBLE) return undefined;
  const better = nearest(colour, '#000000', (each) => contrast(each, '#ffffff') >= LEGIBLE);
  return `a colour that white words can be read on, a contrast of ${LEGIBLE} or more (${colour} has ${found.toFixed(1)}): \`${name}: "${better}"\` would do`;
}

/** Why an accent cannot be seen on the brand's colour, in a sentence that says what would do. */
export function accentFault(accent: string, colour: string): string | undefined {
  const found = contrast(accent, colour);
  if (found >= SEEN) return undefined;
  const better = nearest(accent, '#ffffff', (each) => contrast(each, colour) >= SEEN);
  return `an accent that can be seen on the brand's colour, a contrast of ${SEEN} or more (${accent} on ${colour} has ${found.toFixed(1)}): \`accent: "${better}"\` would do`;
}

/** The colour with as much of another one as it takes. */
function nearest(colour: string, other: string, does: (colour: string) => boolean): string {
  for (let share = 0; share < 1; share += 0.02) {
    const found = mixed(colour, other, share);
    if (does(found)) return found;
  }
  return other;
}

/**
 * The rules that put a brand on a page.
 * @param ownsAccent whether a theme of the slides has an accent of its own
 */
export function siteStyle({ language, colour, accent, fonts }: Brand, ownsAccent = false): string {
  const light = accent === undefined || ownsAccent ? [] : [`--accent:${accent}`, ...shades(accent, LIGHT)];
  const dark = accent === undefined || ownsAccent ? '' : shades(accent, DARK).join(';');
  const faces = FACES[language] ?? CHINESE;
  const own = [
    ...(fonts?.text === undefined && language !== 'zh-TW'
      ? []
      : [`--font:${fonts?.text === undefined ? '' : `"${fonts.text}", `}${faces}`]),
    ...(fonts?.titles === undefined ? [] : [`--font-title:"${fonts.titles}", var(--font)`]),
  ];
  return [
    `html:root{${[`--brand:${colour}`, ...light].join(';')}}`,
    // A theme, and the faces by language, have rules that weigh as much as two.
    ...(own.length > 0 ? [`html:root:root:root{${own.join(';')}}`] : []),
    ...(dark === ''
      ? []
      : [
          `@media(prefers-color-scheme:dark){html:root:not([data-theme="light"]){${dark}}}`,
          `html:root[data-theme="dark"]{${dark}}`,
        ]),
  ].join('');
}

function shades(accent: string, { paper, ink }: { paper: string; ink: string }): string[] {
  const seenAt = (least: number) => nearest(accent, ink, (each) => contrast(each, paper) >= least);
  return [
    `--accent-ink:${seenAt(LEGIBLE + 1)}`,
    `--accent-line:${seenAt(SEEN)}`,
    `--accent-wash:${mixed(paper, accent, 0.12)}`,
  ];
}
