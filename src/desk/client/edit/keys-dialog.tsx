import { texts } from '../texts.ts';
import { EditDialog } from './edit-dialog.tsx';

/** Which keys do what. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { title, list } = texts.edit.keys;
  return (
    <EditDialog title={title} onClose={onClose}>
      <dl class="edit-keys">
        {list.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </EditDialog>
  );
}
