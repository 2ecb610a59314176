import { quizOf } from '../../deck/diagrams/quiz-parts.ts';
import { attributesOf, childrenOf, type Element, type Node } from '../../deck/tree.ts';
import { type Block, row, stack } from './block.ts';
import { cardBlock } from './card.ts';
import type { DrawContext } from './draw-context.ts';
import { palette } from './palette.ts';
import { panelBlock } from './panel-block.ts';
import { paragraph, paragraphsOf } from './paragraphs.ts';
import { plain, runsOf } from './runs.ts';
import type { Paragraph } from './shapes.ts';
import { textBlock } from './text-block.ts';

/** The question and its options; the answer is for the notes, where the room does not see it. */
export function quizBlock(component: Element, { words }: DrawContext): Block {
  const quiz = quizOf(component);
  const kind = String(attributesOf(component).get('kind') ?? 'single') as keyof typeof words.quizKinds;
  const option = ([first, ...rest]: readonly Paragraph[], index: number, letters: boolean): Block => {
    const marked: Paragraph = { ...(first ?? paragraph([])), mark: { number: index + 1, letters } };
    return cardBlock([marked, ...rest], 'wash');
  };
  const column = (head: readonly Node[], cells: readonly (readonly Node[])[], letters: boolean): Block =>
    stack([
      textBlock([paragraph(runsOf(head, { bold: true }))]),
      ...cells.map((cell, index) => option([paragraph(runsOf(cell))], index, letters)),
    ]);
  const answers =
    quiz.pairs.length > 0
      ? [
          row([
            column(
              quiz.head?.left ?? [],
              quiz.pairs.map(({ left }) => left),
              false,
            ),
            column(
              quiz.head?.right ?? [],
              quiz.shuffled.map(({ right }) => right),
              true,
            ),
          ]),
        ]
      : quiz.options.map(({ nodes }, index) => option(paragraphsOf(nodes), index, true));
  const question = paragraphsOf(quiz.question).map((each) => ({
    ...each,
    runs: each.runs.map((run) => ({ ...run, bold: true, colour: palette.ink })),
  }));
  return panelBlock(stack([textBlock(question), ...answers]), 'frame', words.quiz, words.quizKinds[kind]);
}

/** The right answer of a quiz and why, for the notes. */
export function quizAnswer(component: Element, words: DrawContext['words']): Paragraph[] {
  const quiz = quizOf(component);
  return [
    paragraph(plain(words.quizRight(...quiz.answer))),
    ...quiz.why.flatMap((node) =>
      node.type === 'paragraph' ? [paragraph(runsOf(childrenOf(node)))] : paragraphsOf([node]),
    ),
  ];
}
