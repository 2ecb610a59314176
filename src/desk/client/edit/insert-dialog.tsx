import { useState } from 'preact/hooks';
import { texts } from '../texts.ts';
import { EditDialog } from './edit-dialog.tsx';

interface Props {
  onInsert: (text: string) => void;
  onClose: () => void;
}

/** What can be put on a slide, by what people call it. */
export function InsertDialog({ onInsert, onClose }: Props) {
  const words = texts.edit.insert;
  const { groups, items } = texts.edit.inserts;
  const [asked, setAsked] = useState('');
  const fitting = items.filter(([, name, use, text]) =>
    `${name} ${use} ${text.slice(0, 20)}`.toLowerCase().includes(asked.trim().toLowerCase()),
  );
  return (
    <EditDialog
      title={words.title}
      onClose={onClose}
      class="edit-inserts"
      onSubmit={() => fitting[0] && asked.trim() !== '' && onInsert(fitting[0][3])}
    >
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={asked}
        onInput={(event) => setAsked(event.currentTarget.value)}
      />
      {fitting.length === 0 && <p role="status">{words.none}</p>}
      {Object.entries(groups).map(([group, title]) => {
        const own = fitting.filter(([of]) => of === group);
        return (
          own.length > 0 && (
            <section key={group} aria-label={title}>
              <h3>{title}</h3>
              <ul>
                {own.map(([, name, use, text]) => (
                  <li key={name}>
                    <button type="button" onClick={() => onInsert(text)}>
                      <b>{name}</b> <small>{use}</small>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </EditDialog>
  );
}
