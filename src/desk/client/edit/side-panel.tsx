import { useState } from 'preact/hooks';
import {
  addBlock,
  type Block,
  blocksOf,
  setBlock,
  setSetting,
  settingsOf,
  wordsOf,
} from '../../edit/slide-blocks.ts';
import { texts } from '../texts.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  text: string;
  onType: (text: string) => void;
}

/** What a slide has besides what is shown: notes, prose, minutes, questions. They are parts of its text. */
export function SidePanel({ text, onType }: Props) {
  const words = texts.edit.side;
  const blocks = blocksOf(text);
  const settings = settingsOf(text)?.attributes;
  const given = (name: string) => {
    const value = settings?.get(name);
    return typeof value === 'string' ? value : '';
  };
  const questions = given('ask')
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean)
    .join('\n');
  return (
    <aside class="edit-side" aria-label={words.title}>
      <div class="edit-row">
        <Minutes value={given('minutes')} onChange={(value) => onType(setSetting(text, 'minutes', value))} />
        <label class="edit-check">
          <input
            type="checkbox"
            checked={settings?.has('hidden') ?? false}
            onChange={(event) => onType(setSetting(text, 'hidden', event.currentTarget.checked || undefined))}
          />
          {words.hidden}
        </label>
      </div>
      <Blocks name="Notes" text={text} blocks={blocks} onType={onType} />
      <Blocks name="Prose" text={text} blocks={blocks} onType={onType} />
      <WordsField
        label={words.ask}
        hint={words.askHint}
        rows={3}
        value={questions}
        onChange={(value) => onType(setSetting(text, 'ask', asked(value)))}
      />
    </aside>
  );
}

function asked(lines: string): string | undefined {
  const questions = lines
    .split('\n')
    .map((line) => line.replace(/\|/g, ' ').trim())
    .filter(Boolean);
  return questions.length > 0 ? questions.join(' | ') : undefined;
}

interface BlocksProps extends Props {
  name: Block['name'];
  blocks: readonly Block[];
}

function Blocks({ name, text, blocks, onType }: BlocksProps) {
  const words = texts.edit.side;
  const [isMore, setMore] = useState(false);
  const own = blocks.filter((block) => block.name === name);
  const isNotes = name === 'Notes';
  const labelOf = (block: Block | undefined) =>
    isNotes ? words.notes : block?.ours ? words.proseOurs : words.prose;
  const fields: (Block | undefined)[] = own.length === 0 || isMore ? [...own, undefined] : own;
  return (
    <>
      {fields.map((block, index) => (
        <WordsField
          key={index}
          label={labelOf(block)}
          {...(index === 0 ? { hint: isNotes ? words.notesHint : words.proseHint } : {})}
          rows={isNotes ? 7 : 5}
          value={block ? wordsOf(text, block) : ''}
          onChange={(value) => {
            if (!block) setMore(false);
            onType(block ? setBlock(text, block, value) : addBlock(text, name, value));
          }}
        />
      ))}
      {!isNotes && own.length > 0 && !isMore && (
        <button type="button" class="edit-more" onClick={() => setMore(true)}>
          {words.addProse}
        </button>
      )}
    </>
  );
}

function Minutes({ value, onChange }: { value: string; onChange: (value: string | undefined) => void }) {
  return (
    <label class="edit-minutes">
      {texts.edit.side.minutes}
      <input
        type="number"
        min="0.5"
        max="120"
        step="0.5"
        placeholder="1"
        value={value}
        onInput={(event) => {
          const { value: typed, validity } = event.currentTarget;
          if (validity.valid) onChange(typed || undefined);
        }}
      />
    </label>
  );
}
