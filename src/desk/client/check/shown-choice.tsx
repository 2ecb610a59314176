import type { Message } from '../../../model/message.ts';
import { texts } from '../texts.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Message['severity'][];
export type Shown = 'all' | Message['severity'];

interface Choosing {
  shown: Shown;
  counts: Readonly<Record<string, number>>;
  onChange(shown: Shown): void;
}

/** Of what severity mistakes are shown; those that there are none of cannot be chosen. */
export function ShownChoice({ shown, counts, onChange }: Choosing) {
  const words = texts.check;
  const kinds: Shown[] = ['all', ...SEVERITIES.filter((each) => (counts[each] ?? 0) > 0)];
  return (
    <fieldset class="device">
      <legend class="visually-hidden">{words.filter}</legend>
      {kinds.map((each) => (
        <label key={each}>
          <input type="radio" name="shown" checked={shown === each} onChange={() => onChange(each)} />
          <span>{each === 'all' ? words.all : words.severity[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
