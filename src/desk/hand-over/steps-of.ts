import { sitePackPath } from '../../pack/write-pack.ts';
import type { Wanted } from './wanted.ts';

/** One run of `lectern`. */
export interface Step {
  args: string[];
}

export interface Steps {
  steps: Step[];
  /** What is there afterwards, relative to the site's root. */
  paths: string[];
}

export interface SiteToHandOver {
  /** The site's name. */
  name: string;
  /** The folder of the language that is served; empty for the main one. */
  folder: string;
  /** The built site is of the content as it is now. */
  isBuilt: boolean;
}

const BUILT = 'dist';

/** The runs of the command line that make what is wanted; the site is built where its content has changed. */
export function stepsOf(wanted: Wanted, { name, folder, isBuilt }: SiteToHandOver): Steps {
  const language = folder === '' ? [] : ['--language', folder];
  const { args, paths } = lastStep(wanted, name);
  const build: Step = { args: ['build', '--outDir', BUILT] };
  if (args === undefined) return { steps: [build], paths };
  const last: Step = { args: [...args, ...language] };
  // PowerPoint files are made of the content itself.
  return { steps: isBuilt || wanted.kind === 'pptx' ? [last] : [build, last], paths };
}

function lastStep(wanted: Wanted, name: string): { args?: string[]; paths: string[] } {
  switch (wanted.kind) {
    case 'site':
      return { paths: [BUILT] };
    case 'zip': {
      const path = sitePackPath(name);
      return { args: ['pack', '--dist', BUILT, '--out', path], paths: [path] };
    }
    case 'deck': {
      const path = `packs/${wanted.deck}.html`;
      return { args: ['pack', wanted.deck, '--dist', BUILT, '--out', path], paths: [path] };
    }
    case 'pdf': {
      const { decks, form } = wanted;
      const flag = form === 'slides' ? [] : [`--${form}`];
      const ending = form === 'slides' ? '.pdf' : `-${form}.pdf`;
      return {
        args: ['export', 'pdf', ...decks, ...flag, '--dist', BUILT],
        paths: decks.map((deck) => `export/${deck}${ending}`),
      };
    }
    case 'pptx':
      return {
        args: ['export', 'pptx', ...wanted.decks],
        paths: wanted.decks.map((deck) => `export/${deck}.pptx`),
      };
    case 'lms': {
      const { course, standard } = wanted;
      const flag = standard === 'xapi' ? ['--xapi'] : ['--scorm', standard];
      const path = `packs/${course}-${standard.replace(/^\d/, 'scorm-$&')}.zip`;
      return { args: ['pack', course, ...flag, '--dist', BUILT, '--out', path], paths: [path] };
    }
  }
}
