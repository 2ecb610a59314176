import type { Message } from '../../model/message.ts';
import type { Climber, Rung } from './climb.ts';
import type { Loss } from './judge-slide.ts';

/** How a slide of the source came out, as it was seen. */
export interface SlideOutcome {
  /** 1-based number in the source. */
  source: number;
  rung: Rung;
  losses: Loss[];
}

/** Numbers of slides that are kept as the source shows them: as a drawing of ours, or as the original's picture. */
export interface Kept {
  drawn: ReadonlySet<number>;
  pictured: ReadonlySet<number>;
}

/** How the slides came out, given those that could be kept. */
export function outcomesOf(climbers: readonly Climber[], { drawn, pictured }: Kept): SlideOutcome[] {
  return climbers.map(({ slide: { source }, rung, parts, losses }): SlideOutcome => {
    if (pictured.has(source)) return { source, rung: 'pictured', losses: [] };
    if (drawn.has(source)) return { source, rung: 'drawn', losses: [] };
    const isLeft = rung === 'pictured' || rung === 'drawn';
    return { source, rung: isLeft ? (parts.length > 1 ? 'parted' : 'arranged') : rung, losses: [...losses] };
  });
}

const OF_LOSS: Record<Loss, Pick<Message, 'severity' | 'rule' | 'reason' | 'hint'>> = {
  over: {
    severity: 'warning',
    rule: 'slide-over',
    reason: 'The slide runs over its edge, and nothing in it could be parted.',
    hint: 'Shorten it, part it with a line of ---, or import it with --keep-picture.',
  },
  small: {
    severity: 'warning',
    rule: 'text-too-small',
    reason: 'The slide has text too small to be read from the last row.',
    hint: 'Shorten it, or part it with a line of ---.',
  },
  'picture-gone': {
    severity: 'warning',
    rule: 'picture-gone',
    reason: 'A picture has no room left beside the text.',
    hint: 'Shorten the text, or give the picture a slide of its own.',
  },
  'picture-smaller': {
    severity: 'info',
    rule: 'picture-smaller',
    reason: 'A picture has less than half of the room it had.',
    hint: 'Shorten the text beside it where its details matter.',
  },
  'drawing-small': {
    severity: 'info',
    rule: 'drawing-small',
    reason: 'A drawing has so much less room than it had that its words are small.',
    hint: 'Shorten the text beside it, or keep the slide as it is with --as-is.',
  },
  'not-beside': {
    severity: 'info',
    rule: 'not-beside',
    reason: 'Things that stood side by side stand one below the other.',
    hint: 'Put them into <Columns> where that matters.',
  },
};

/** What there is to say about them, slide by slide. */
export function outcomeMessages(outcomes: readonly SlideOutcome[], file: string): Message[] {
  return outcomes.flatMap(({ source, rung, losses }) => {
    const place = { file, slide: source };
    const left = losses.map((loss): Message => ({ ...OF_LOSS[loss], place }));
    if (rung === 'parted') {
      const reason = 'The slide holds more than a screen shows and continues on a further one.';
      return [{ severity: 'info' as const, rule: 'slide-parted', place, reason }, ...left];
    }
    if (rung === 'drawn') {
      const reason =
        'The slide stays as the source draws it, because its pictures and words would lose too much otherwise.';
      const hint =
        'Its text stays in the article and in the search. Take `drawing` out to have it laid out as other slides.';
      return [{ severity: 'info' as const, rule: 'slide-drawn', place, reason, hint }, ...left];
    }
    if (rung === 'pictured') {
      const reason = 'The slide is kept as the original shows it, because its content does not fit.';
      const hint =
        'Its text stays in the article and in the search. Shorten it and take `drawing` out to have it as text.';
      return [{ severity: 'info' as const, rule: 'slide-pictured', place, reason, hint }, ...left];
    }
    return left;
  });
}
