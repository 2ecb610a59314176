import { parseSelection } from '../review/slide-selection.ts';

export const USAGE = `Usage: npm run import -- FILE… [--out content/decks] [--slug name] [--course name] [--draft] [--json]
                        [--no-part-long] [--no-measure] [--review] [--keep-picture 3,7-9|auto|all]
                        [--as roles]
       node scripts/import.ts FILE --output X.mdx`;

/** What is wrong with a command line and what to write instead; `undefined` when nothing is. */
export function usageError(
  files: string[],
  given: {
    output?: string | undefined;
    slug?: string | undefined;
    'keep-picture'?: string | undefined;
    as?: string | undefined;
  },
): string | undefined {
  const { output, slug, 'keep-picture': keepPicture, as } = given;
  if (files.length === 0) return USAGE;
  if (files.length > 1 && (output ?? slug) !== undefined)
    return `--output and --slug are for one file.\n${USAGE}`;
  if (slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return `--slug ${slug}: an address has only lower-case letters a–z, digits and single hyphens.`;
  }
  if (keepPicture !== undefined && parseSelection(keepPicture) === undefined) {
    return `--keep-picture ${keepPicture}: write the numbers of slides (3,7-9), auto for those that lost a drawing, or all.`;
  }
  if (as !== undefined && as !== 'roles')
    return `--as ${as}: a document can come in --as roles, or as a deck.`;
  if (as === 'roles' && (output ?? slug) !== undefined) {
    return 'Each role is a file of its own, named after the job: --output and --slug are for decks.';
  }
  return undefined;
}
