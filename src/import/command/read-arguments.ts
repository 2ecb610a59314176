import { parseArgs } from 'node:util';
import { isDeckLook, type ReadOptions } from '../reader.ts';
import { parseSelection, type SlideSelection } from '../review/slide-selection.ts';
import type { ImportTexts, UsageFault } from '../texts/import-texts.ts';

const OPTIONS = {
  out: { type: 'string' },
  output: { type: 'string' },
  slug: { type: 'string' },
  course: { type: 'string' },
  as: { type: 'string' },
  encoding: { type: 'string' },
  draft: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  review: { type: 'boolean', default: false },
  'keep-picture': { type: 'string' },
  look: { type: 'string' },
  'as-is': { type: 'string' },
  'no-measure': { type: 'boolean', default: false },
  'part-long': { type: 'boolean', default: false },
  'no-part-long': { type: 'boolean', default: false },
} as const;

const parse = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS });

/** What a person wrote behind `npm run import --`. */
export interface ImportArguments {
  files: string[];
  values: ReturnType<typeof parse>['values'] & {
    /** The folder of decks. */
    out: string;
    keepPicture: SlideSelection | undefined;
    /** How the deck and single slides of it look. */
    looks: Pick<ReadOptions, 'look' | 'asIs'>;
    partLong: boolean;
  };
}

/**
 * Reads the command line of an import; a text when it cannot be followed: what is wrong and how it is written.
 * Decks go to `decks` where nothing else is said.
 */
export function readArguments(args: string[], decks: string, texts: ImportTexts): ImportArguments | string {
  const wrong = (fault: UsageFault) => `${texts.wrong(fault)}\n${texts.usage}`;
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong(faultOf(error));
  }
  const { positionals: files, values } = parsed;
  const { output, slug, 'keep-picture': pictures } = values;
  if (files.length === 0) return texts.usage;
  if (files.length > 1 && (output ?? slug) !== undefined) return wrong({ fault: 'one-file' });
  if (slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return texts.wrong({ fault: 'slug', given: slug });
  const { encoding } = values;
  if (encoding !== undefined && !isEncoding(encoding))
    return texts.wrong({ fault: 'encoding', given: encoding });
  const keepPicture = pictures === undefined ? undefined : parseSelection(pictures);
  if (pictures !== undefined && keepPicture === undefined)
    return texts.wrong({ fault: 'keep-picture', given: pictures });
  const { look, 'as-is': slides } = values;
  if (look !== undefined && !isDeckLook(look)) return texts.wrong({ fault: 'look', given: look });
  const asIs = slides === undefined ? undefined : parseSelection(slides);
  if (slides !== undefined && !(asIs instanceof Set)) return texts.wrong({ fault: 'as-is', given: slides });
  const looks = { ...(look === undefined ? {} : { look }), ...(asIs instanceof Set ? { asIs } : {}) };
  const { as } = values;
  if (as !== undefined && as !== 'roles') return texts.wrong({ fault: 'as', given: as });
  if (as === 'roles' && (output ?? slug) !== undefined) return texts.wrong({ fault: 'roles-have-names' });
  // One file to one place is for other tools: they count the slides of the source.
  const isWhole = as !== undefined || output !== undefined || values['no-part-long'];
  const partLong = values['part-long'] || !isWhole;
  return { files, values: { ...values, out: values.out ?? decks, keepPicture, looks, partLong } };
}

/** Whether this is a label of the Encoding Standard. */
function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Node's errors of `util.parseArgs`, told by their codes. */
function faultOf(error: unknown): UsageFault {
  const { code, message = String(error) } = error as NodeJS.ErrnoException;
  const option = /'([^']+)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { fault: 'unknown-option', given: option };
  return { fault: 'value', given: option.split(' ', 1)[0] ?? '' };
}
