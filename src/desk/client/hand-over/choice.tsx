interface ChoiceOf<Id extends string> {
  label: string;
  value: Id;
  onChange(id: Id): void;
  from: readonly { id: Id; title: string }[];
}

/** One of several things, by its name. */
export function Choice<Id extends string>({ label, value, onChange, from }: ChoiceOf<Id>) {
  return (
    <label class="choice">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Id)}>
        {from.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
