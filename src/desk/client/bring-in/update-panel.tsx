import type { DeckUpdate, SlideName } from '../../bring-in/incoming-file.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { spokenText } from './spoken-text.ts';
import type { OpenReview } from './use-review.ts';

/** What a newer file does to the deck that is there: what changed, what was edited here, what wins. */
export function UpdatePanel({ open, update }: { open: OpenReview; update: DeckUpdate }) {
  const words = texts.bringIn;
  const { review, choices, change } = open;
  const { title, document, sameFile, headKept, conflicting } = update;
  const site = useSite();
  const asNew = () => {
    const taken = new Set(site?.decks.map(({ id }) => id));
    let n = 2;
    while (taken.has(`${choices.address}-${n}`)) n++;
    change({ address: `${choices.address}-${n}`, theirs: [] });
  };
  const isTheirs = (id: string) => choices.theirs.includes(id);
  const decide = (id: string, theirs: boolean) =>
    change({ theirs: [...choices.theirs.filter((each) => each !== id), ...(theirs ? [id] : [])] });
  return (
    <section class="update">
      <div class="update-head">
        <h2>
          {document === review.file.name ? words.updateTitle(title) : words.updateOther(title, document)}
        </h2>
        <button type="button" onClick={asNew}>
          {words.asNew}
        </button>
      </div>
      {sameFile && <p class="hint">{words.sameFile}</p>}
      {headKept && <p class="hint">{words.headKept}</p>}
      <dl>
        <Names name={words.replaced} slides={update.replaced} />
        <Names name={words.added} slides={update.added} />
        <Names name={words.removed} slides={update.removed} />
        <Names name={words.kept} slides={update.kept} />
      </dl>
      {conflicting.length > 0 && <h3>{words.conflicting}</h3>}
      {conflicting.map(({ id, title: name, ours, theirs }) => (
        <fieldset key={id} class="conflict">
          <legend>
            {name} <span class="visually-hidden">{words.winner}</span>
          </legend>
          {[false, true].map((isFile) => (
            <label key={String(isFile)}>
              <span>
                <input
                  type="radio"
                  name={`winner-${id}`}
                  checked={isTheirs(id) === isFile}
                  onChange={() => decide(id, isFile)}
                />{' '}
                {isFile ? words.theirs : words.ours}
              </span>
              <pre>{spokenText(isFile ? theirs : ours, words.aPicture)}</pre>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function Names({ name, slides }: { name: string; slides: readonly SlideName[] }) {
  if (slides.length === 0) return null;
  return (
    <>
      <dt>
        {name} <b>{slides.length}</b>
      </dt>
      <dd>{slides.map(({ title }) => title).join('、')}</dd>
    </>
  );
}
