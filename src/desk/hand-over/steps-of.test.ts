import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps-of.ts';

const site = { name: '小讲台', folder: '', isBuilt: true };
const commands = (...args: Parameters<typeof stepsOf>) =>
  stepsOf(...args).steps.map((step) => step.args.join(' '));

describe('what is run to make something', () => {
  it('builds anew where content has changed, and else takes the site as it is', () => {
    const wanted = { kind: 'deck', deck: 'mini' } as const;
    const pack = 'pack mini --dist dist --out packs/mini.html';
    expect(commands(wanted, site)).toEqual([pack]);
    expect(commands(wanted, { ...site, isBuilt: false })).toEqual(['build --outDir dist', pack]);
  });

  it('makes PowerPoint files of the content, without a built site', () => {
    const made = stepsOf({ kind: 'pptx', decks: ['mini', 'gallery'] }, { ...site, isBuilt: false });
    expect(made.steps.map(({ args }) => args.join(' '))).toEqual(['export pptx mini gallery']);
    expect(made.paths).toEqual(['export/mini.pptx', 'export/gallery.pptx']);
  });

  it('says of what language a deck is, but not to the build, which is of all', () => {
    const english = { ...site, folder: 'en', isBuilt: false };
    expect(commands({ kind: 'pdf', decks: ['mini'], form: 'handout' }, english)).toEqual([
      'build --outDir dist',
      'export pdf mini --handout --dist dist --language en',
    ]);
  });

  it.each([
    ['1.2', 'packs/first-scorm-1.2.zip', '--scorm 1.2'],
    ['cmi5', 'packs/first-cmi5.zip', '--scorm cmi5'],
    ['xapi', 'packs/first-xapi.zip', '--xapi'],
  ] as const)('packs a course by %s', (standard, path, flag) => {
    const made = stepsOf({ kind: 'lms', course: 'first', standard }, site);
    expect(made.paths).toEqual([path]);
    expect(made.steps[0]?.args.join(' ')).toBe(`pack first ${flag} --dist dist --out ${path}`);
  });
});
