import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  onChange: (value: string) => void;
}

/**
 * A field of several lines whose words stand somewhere in a text. What is typed stays as it is typed, spaces at its end
 * too, until the text has other words.
 */
export function WordsField({ label, hint, value, rows = 4, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const said = useRef(value);
  useEffect(() => {
    if (value.trim() === said.current.trim()) return;
    said.current = value;
    setTyped(value);
  }, [value]);
  return (
    <label class="edit-field">
      <span>{label}</span>
      {hint && <small>{hint}</small>}
      <textarea
        rows={rows}
        style={{ '--rows': String(rows) }}
        value={typed}
        onInput={(event) => {
          const words = event.currentTarget.value;
          setTyped(words);
          said.current = words;
          onChange(words.trim());
        }}
      />
    </label>
  );
}
