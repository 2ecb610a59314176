import { useEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../../../model/message.ts';
import type { FrontField } from '../../edit/front-fields.ts';
import { sayError } from '../notice.ts';
import { texts } from '../texts.ts';
import { changedHead } from './cut.ts';
import type { DeckSession } from './deck-session.ts';
import type { DeckState } from './deck-state.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  session: DeckSession;
  state: DeckState;
  messages: readonly Message[];
}

const LINES = { title: 1, subtitle: 1, summary: 3, audience: 1 } as const;

/** What a deck says of itself. */
export function FrontForm({ session, state, messages }: Props) {
  const words = texts.edit.front;
  const { fields, yaml, broken } = state.front;
  const set = useHeads(session);
  return (
    <form class="edit-front" onSubmit={(event) => event.preventDefault()}>
      {messages.map(({ reason, hint }) => (
        <p key={reason} class="edit-message" role="status">
          {reason} {hint}
        </p>
      ))}
      {broken ? (
        <p class="edit-message">{words.broken}</p>
      ) : (
        <>
          {(Object.keys(LINES) as (keyof typeof LINES)[]).map((name) => (
            <WordsField
              key={name}
              label={words[name]}
              rows={LINES[name]}
              value={fields[name] ?? ''}
              onChange={(value) => set(name, value)}
            />
          ))}
          <label class="edit-field">
            <span>{words.theme}</span>
            <select value={fields.theme ?? ''} onChange={(event) => set('theme', event.currentTarget.value)}>
              {Object.entries(words.themes).map(([theme, name]) => (
                <option key={theme} value={theme}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label class="edit-check">
            <input
              type="checkbox"
              checked={fields.draft === 'true'}
              onChange={(event) => set('draft', event.currentTarget.checked ? 'true' : '')}
            />
            {words.draft}
          </label>
        </>
      )}
      <details open={broken}>
        <summary>{words.all}</summary>
        <AsWritten yaml={yaml} onUse={(value) => set(undefined, value)} />
      </details>
    </form>
  );
}

function AsWritten({ yaml, onUse }: { yaml: string; onUse: (yaml: string) => void }) {
  const words = texts.edit.front;
  const [typed, setTyped] = useState(yaml);
  useEffect(() => setTyped(yaml), [yaml]);
  return (
    <>
      <label class="edit-field">
        <small>{words.allHint}</small>
        <textarea
          class="edit-yaml"
          rows={14}
          spellcheck={false}
          aria-label={words.all}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="button" disabled={typed === yaml} onClick={() => onUse(typed)}>
        {words.use}
      </button>
    </>
  );
}

/** Changes of the head in the order in which they are made: each is made of the one before. */
function useHeads(session: DeckSession): (name: FrontField | undefined, value: string) => void {
  const turn = useRef(Promise.resolve());
  return (name, value) => {
    turn.current = turn.current
      .then(async () => session.typeHead(await changedHead(session.state.deck.head, name, value)))
      .catch(sayError);
  };
}
