import { fileURLToPath } from 'node:url';

const script = (name: string) => fileURLToPath(new URL(`../client/${name}.ts`, import.meta.url));

/** The browser scripts of the site, by the name in their address `/scripts/<name>.js`. */
export const BROWSER_SCRIPTS: Readonly<Record<string, string>> = {
  theme: script('theme'),
  site: script('site'),
  exercises: script('exercises'),
  search: script('search-page'),
  'stage-head': script('stage-head'),
  present: script('present'),
  session: script('session'),
  speaker: script('speaker'),
  offline: script('save-offline'),
  'not-found': script('not-found'),
  dialogs: script('dialogs'),
  handout: script('handout'),
  slash: script('slash'),
};
