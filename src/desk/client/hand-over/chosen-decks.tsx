import { texts } from '../texts.ts';

interface Choosing {
  decks: readonly { id: string; title: string }[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Several decks of the site, of which the summary says which or how many are chosen. */
export function ChosenDecks({ decks, chosen, onChange }: Choosing) {
  const words = texts.handOver;
  const only = decks.find(({ id }) => chosen.includes(id));
  const said = chosen.length === 1 ? only?.title : `${chosen.length} / ${decks.length}`;
  const toggle = (id: string, isChosen: boolean) =>
    onChange(decks.map((deck) => deck.id).filter((each) => (each === id ? isChosen : chosen.includes(each))));
  return (
    <details class="chosen-decks">
      <summary>
        {words.decks} <span class="soft">{said}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{words.decks}</legend>
        <p class="chosen-all">
          <button type="button" onClick={() => onChange(decks.map(({ id }) => id))}>
            {words.all}
          </button>
          <button type="button" onClick={() => onChange([])}>
            {words.none}
          </button>
        </p>
        {decks.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />{' '}
            {title}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
