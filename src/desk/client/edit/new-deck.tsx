import { useState } from 'preact/hooks';
import { ID_PATTERN, idFromTitle, uniqueId } from '../../../model/ids.ts';
import { sayError } from '../notice.ts';
import { wayOn } from '../place.ts';
import { ask } from '../request.ts';
import { siteStore } from '../site-store.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { EditDialog } from './edit-dialog.tsx';

/** Asks what a new deck is called and where it belongs, and makes it. */
export function NewDeckDialog({ onClose }: { onClose: () => void }) {
  const site = useSite();
  const words = texts.edit.newDeck;
  const taken = new Set(site?.decks.map((deck) => deck.id));
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const [course, setCourse] = useState('');
  const [ownId, setOwnId] = useState('');
  const id = ownId || (title.trim() === '' ? '' : uniqueId(idFromTitle(title), new Set(taken)));
  const fault = id === '' || ID_PATTERN.test(id) ? (taken.has(id) ? words.idTaken : '') : words.idWrong;
  const create = async () => {
    if (fault !== '') return;
    const goOn = wayOn();
    try {
      const label = words.label(title.trim());
      const json = {
        id,
        title: title.trim(),
        summary: summary.trim(),
        slide: words.firstSlide,
        course,
        label,
      };
      await ask('edit/decks', { json });
      await siteStore.refresh();
      goOn('edit', id);
    } catch (error) {
      sayError(error);
    }
  };
  return (
    <EditDialog title={words.title} onClose={onClose} onSubmit={() => void create()} submit={words.create}>
      <label>
        {words.name}
        <input required value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <label>
        {words.summary}
        <textarea
          required
          rows={3}
          aria-describedby="new-deck-summary"
          value={summary}
          onInput={(event) => setSummary(event.currentTarget.value)}
        />
        <small id="new-deck-summary">{words.summaryHint}</small>
      </label>
      <label>
        {words.course}
        <select value={course} onChange={(event) => setCourse(event.currentTarget.value)}>
          <option value="">{words.noCourse}</option>
          {site?.courses.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.id}
        <input
          required
          value={id}
          aria-describedby="new-deck-id"
          aria-invalid={fault !== ''}
          onInput={(event) => setOwnId(event.currentTarget.value.trim())}
        />
        <small id="new-deck-id">{fault || words.idHint}</small>
      </label>
    </EditDialog>
  );
}
