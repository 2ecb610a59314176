import type { Rung } from '../measure/climb.ts';
import type { Loss } from '../measure/judge-slide.ts';
import type { SlideOutcome } from '../measure/slide-outcomes.ts';

const OF_RUNG: Partial<Record<Rung, string>> = {
  smaller: '字号缩小',
  parted: '分成几页',
  drawn: '保留原样',
  pictured: '保留原图',
};

const OF_LOSS: Record<Loss, string> = {
  over: '超出页面',
  small: '文字太小',
  'picture-gone': '图片不见了',
  'picture-smaller': '图片变小',
  'drawing-small': '图中字小',
  'not-beside': '不再并排',
};

/** What a person should know about a slide before going to it, in a few words each. */
export function marksOf(outcome: SlideOutcome | undefined): string[] {
  if (outcome === undefined) return [];
  const rung = OF_RUNG[outcome.rung];
  return [...(rung === undefined ? [] : [rung]), ...outcome.losses.map((loss) => OF_LOSS[loss])];
}
