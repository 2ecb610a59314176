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
