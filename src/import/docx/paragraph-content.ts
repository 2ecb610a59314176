import type { Block, Run } from '../../model/deck.ts';

/** How text is shown, without the text. */
export type RunStyle = Omit<Run, 'text' | 'break' | 'mathml'>;

/** What one paragraph holds, gathered while its elements are read. */
export class ParagraphContent {
  readonly runs: Run[] = [];
  /** Pictures, text boxes and other blocks that stood before the first words. */
  readonly before: Block[] = [];
  /** Those that stood within or after the words. */
  readonly after: Block[] = [];
  pageBreak = false;
  /** What the pictures in its line take of the line, in EMU. */
  pictureWidth = 0;

  get hasText(): boolean {
    return this.runs.some((run) => run.text.trim() !== '' || run.mathml !== undefined);
  }

  /** Without line breaks and spaces at the ends. */
  get text(): string {
    return this.runs
      .map((run) => run.text + (run.break ? ' ' : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** The words up to the first line break, with the spaces before them. */
  get start(): string {
    const end = this.runs.findIndex((run) => run.break === true || run.mathml !== undefined);
    return (end === -1 ? this.runs : this.runs.slice(0, end + 1)).map(({ text }) => text).join('');
  }

  /** Takes characters away from the front, however many runs they span. */
  cut(length: number): void {
    let left = length;
    for (const [index, run] of this.runs.entries()) {
      const taken = Math.min(left, run.text.length);
      if (taken > 0) this.runs[index] = { ...run, text: run.text.slice(taken) };
      left -= taken;
    }
  }

  addText(text: string, style: RunStyle): void {
    if (text !== '') this.runs.push({ text, ...style });
  }

  addBreak(style: RunStyle): void {
    this.runs.push({ text: '', ...style, break: true });
  }

  addRuns(runs: Run[]): void {
    this.runs.push(...runs);
  }

  addBlocks(blocks: Block[]): void {
    (this.hasText ? this.after : this.before).push(...blocks);
  }
}
