import { fileURLToPath } from 'node:url';

const script = (name: string) => fileURLToPath(new URL(`../../src/client/${name}.ts`, import.meta.url));

/** The browser scripts of the site, by the name in their address `/scripts/<name>.js`. */
export const BROWSER_SCRIPTS: Readonly<Record<string, string>> = {
  theme: script('theme'),
  site: script('site'),
  exercises: script('exercises'),
  search: script('search-page'),
  'site-search': script('site-search'),
  'stage-head': script('stage-head'),
  present: script('present'),
  session: script('session'),
  speaker: script('speaker'),
  offline: script('save-offline'),
  'not-found': script('not-found'),
  dialogs: script('dialogs'),
  animate: script('animate'),
  handout: script('handout'),
  glossary: script('glossary'),
  slash: script('slash'),
  certificate: script('learning/certificate'),
  'class-sheets': script('learning/class-sheets'),
  embed: script('learning/embed'),
  'embed-code': script('learning/embed-code'),
  progress: script('learning/record-progress'),
  'course-progress': script('learning/course-progress'),
  'learning-record': script('learning/learning-record'),
};

/** Scripts that only courses with a rule need. */
const LEARNING = ['certificate', 'class-sheets', 'progress', 'course-progress', 'learning-record'];

/**
 * The scripts that a site needs: one in which nothing is learned by a rule, or that no other site may frame, carries
 * nothing of it, on a stick and saved on a device neither.
 * @param pages of the built site, as paths from its root
 */
export function scriptsOf(pages: readonly string[], isFramed: boolean): Readonly<Record<string, string>> {
  const hasRules = pages.some((path) => /^courses\/[^/]+\/certificate\//.test(path));
  return Object.fromEntries(
    Object.entries(BROWSER_SCRIPTS).filter(([name]) =>
      name === 'embed-code' ? isFramed : hasRules || !LEARNING.includes(name),
    ),
  );
}
