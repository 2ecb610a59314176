import type { StageLook } from '../stage-protocol.ts';

/** What course, theme and deck may set of a slide's colours and type: the variables of `src/styles/tokens.css`. */
const VARIABLES = [
  'color-scheme',
  '--font-title',
  '--radius',
  ...['', '-deep', '-ink'].map((shade) => `--brand${shade}`),
  '--on-brand',
  ...['', '-ink', '-line', '-wash'].map((shade) => `--accent${shade}`),
  ...['paper', 'surface', 'ink', 'ink-soft', 'line', 'wash'].map((name) => `--${name}`),
  ...['good', 'bad'].flatMap((name) => [`--${name}`, `--${name}-wash`]),
];

/** How the slides of the room look: its theme, and its colours as they are now, light or dark or in high contrast. */
export function stageLook(): StageLook {
  const { classList } = document.documentElement;
  const styles = getComputedStyle(document.documentElement);
  return {
    classes: [...classList].filter((name) => name.startsWith('theme-')),
    variables: VARIABLES.map((name) => [name, styles.getPropertyValue(name)]),
  };
}
