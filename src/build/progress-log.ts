import { commandTextsFor } from '../i18n/texts.ts';
import { GROWING_LINES } from '../model/growing-lines.ts';

/** A message of Astro (https://docs.astro.build/en/reference/logger-reference/). */
interface LogEvent {
  label: string | null;
  level: string;
  message: string;
}

/** What the log of a build is made with. */
export interface ProgressOptions {
  /** BCP 47. */
  language: string;
  /** When the build began, in milliseconds. */
  started: number;
}

/** What Astro writes before the path of a page, and before one of a picture. */
const PAGE = '├─';
const PICTURE = '▶';
/** Every folder of content may be left out; Astro warns of each, several times. */
const LEFT_OUT = /^The collection "\w+" does not exist or is empty/;
/** A terminal is told this often, in milliseconds; it takes longer to write a line than to make a page. */
const PAUSE = 100;

/**
 * A log of a build with one line a phase: what the engine says, warnings and errors as they are; of pages and pictures
 * only how many. A terminal sees the numbers grow.
 * @param out where it is written; tests put another in its place
 */
export function progressLog(
  { language, started }: ProgressOptions,
  out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stdout,
) {
  const texts = commandTextsFor(language).build;
  const grows = out.isTTY || process.env[GROWING_LINES] === '1';
  let counted: { kind: 'pages' | 'pictures'; count: number } | undefined;
  let shown = 0;
  const settle = () => {
    if (counted) out.write(`${grows ? '\r\x1b[K' : ''}✓ ${texts[counted.kind](counted.count)}\n`);
    counted = undefined;
  };
  const count = (kind: 'pages' | 'pictures') => {
    if (counted?.kind !== kind) settle();
    counted = { kind, count: (counted?.count ?? 0) + 1 };
    if (!grows || Date.now() - shown < PAUSE) return;
    shown = Date.now();
    out.write(`\r\x1b[K  ${texts[kind](counted.count)}`);
  };
  return {
    write({ label, level, message }: LogEvent): void {
      if (LEFT_OUT.test(message)) return;
      if (level === 'warn' || level === 'error') {
        settle();
        out.write(`${message}\n`);
      } else if (message.includes(PAGE)) count('pages');
      else if (message.includes(PICTURE)) count('pictures');
      else if (label === 'lectern') {
        settle();
        out.write(`✓ ${message}\n`);
      } else if (message.includes('Complete!')) {
        settle();
        out.write(`✓ ${texts.done(Math.round((Date.now() - started) / 1000))}\n`);
      }
    },
  };
}

/** Astro takes the default export of the file that its setting `logger` names. */
export default progressLog;
