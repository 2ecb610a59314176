import { useEffect, useMemo, useState } from 'preact/hooks';
import { texts } from '../texts.ts';
import { EditDialog } from './edit-dialog.tsx';
import { pictureFault } from './picture-files.ts';

interface Props {
  file: File;
  onInsert: (description: string) => void;
  onClose: () => void;
}

/** Asks what a picture shows before it is put on a slide. */
export function PictureDialog({ file, onInsert, onClose }: Props) {
  const words = texts.edit.picture;
  const [description, setDescription] = useState('');
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const fault = pictureFault(file);
  if (fault !== undefined)
    return (
      <EditDialog title={words.title} onClose={onClose}>
        <p role="alert">{words[fault]}</p>
      </EditDialog>
    );
  const insert = () => description.trim() !== '' && onInsert(description.trim());
  return (
    <EditDialog title={words.title} onClose={onClose} onSubmit={insert} submit={words.insert}>
      <img class="edit-picture" src={address} alt="" />
      <label>
        {words.description}
        <input
          required
          value={description}
          aria-describedby="picture-hint"
          onInput={(event) => setDescription(event.currentTarget.value)}
        />
        <small id="picture-hint">{words.hint}</small>
      </label>
    </EditDialog>
  );
}
