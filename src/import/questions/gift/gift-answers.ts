/** One answer as it stands between the braces. */
export interface GiftAnswer {
  /** `=` or `~`. */
  isRight: boolean;
  /** Percent; undefined where none is written. */
  weight: number | undefined;
  text: string;
  feedback: string;
  /** Where its mark stands among the answers. */
  at: number;
}

/**
 * Cuts answers at their marks.
 * @param marks `=~` of a choice, `=` of what belongs together
 */
export function giftAnswers(written: string, marks: '=~' | '='): GiftAnswer[] {
  const starts = [...written.matchAll(marks === '=' ? /=/g : /~?=|~/g)];
  return starts.map((start, index) => {
    const end = starts[index + 1]?.index ?? written.length;
    const inside = written.slice(start.index + start[0].length, end).trim();
    const weight = /^%(-?\d+(?:\.\d+)?)%/.exec(inside);
    const [text = '', ...feedback] = inside.slice(weight?.[0].length ?? 0).split('#');
    return {
      isRight: start[0].includes('='),
      weight: weight ? Number(weight[1]) : undefined,
      text: text.trim(),
      feedback: feedback.join('#').trim(),
      at: start.index,
    };
  });
}

/** A number as it is accepted: `1822:5` is 1822 ± 5, `1..5` is from 1 to 5. */
export function acceptedNumber(written: string): string {
  const range = /^(.+?)\s*\.\.\s*(.+)$/.exec(written);
  if (range) return `${range[1]} – ${range[2]}`;
  const [value = '', tolerance = ''] = written.split(':').map((part) => part.trim());
  return tolerance === '' || Number(tolerance) === 0 ? value : `${value} ± ${tolerance}`;
}
