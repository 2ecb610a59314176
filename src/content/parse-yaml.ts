import { LineCounter, parseDocument } from 'yaml';
import type { Message } from '../model/message.ts';
import type { YamlSource } from './content.ts';

/** YAML that was read; `value` is undefined where it cannot be. */
export interface ReadYaml extends YamlSource {
  value: unknown;
  broken: boolean;
}

/** Lists and maps inside one another. What people write has ten levels at most. */
const MOST_DEPTH = 50;
/** Values of one file, those of aliases counted where they are used. */
const MOST_VALUES = 200_000;

/**
 * Reads YAML (1.2).
 * @param lineOffset how many lines stand above it in its file
 */
export function parseYaml(
  file: string,
  text: string,
  lineOffset: number,
): { yaml: ReadYaml; messages: Message[] } {
  const lines = new LineCounter();
  const refuse = (reason: string, offset: number, hint: string): Message => {
    const { line, col } = lines.linePos(offset);
    return {
      severity: 'error',
      rule: 'yaml-syntax',
      place: { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) },
      reason: `The YAML cannot be read: ${reason}`,
      hint,
    };
  };
  const broken = (messages: Message[]) => ({
    yaml: { text, lineOffset, value: undefined, broken: true },
    messages,
  });
  const tooDeep = () =>
    broken([refuse(`it nests deeper than ${MOST_DEPTH} levels.`, 0, 'Write lists and fields flatter.')]);
  if (brackets(text) > MOST_DEPTH) return tooDeep();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ pos, message, code }) =>
    refuse(
      message,
      pos[0],
      code === 'TAB_AS_INDENT'
        ? 'Indent the line with spaces.'
        : 'Put text that has `: ` or starts with a special character into quotes.',
    ),
  );
  if (faults.length > 0) return broken(faults);
  try {
    const value: unknown = document.toJS();
    const fault = boundsOf(value);
    if (fault === 'depth') return tooDeep();
    if (fault === undefined) return { yaml: { text, lineOffset, value, broken: false }, messages: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
  }
  return broken([refuse('its aliases (`*name`) make too much of it.', 0, 'Write out what they stand for.')]);
}

/** Whether a value is deeper or larger than content may be; one that holds itself is deeper than anything. */
function boundsOf(value: unknown): 'depth' | 'size' | undefined {
  let values = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) return 'depth';
    values += level.length;
    if (values > MOST_VALUES) return 'size';
    level = level.flatMap((each) => (each !== null && typeof each === 'object' ? Object.values(each) : []));
  }
  return undefined;
}

/** How deep brackets nest at most: thousands of them would exhaust the parser itself. */
function brackets(text: string): number {
  let [depth, most] = [0, 0];
  for (const sign of text) {
    if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return most;
}
