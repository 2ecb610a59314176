import { useState } from 'preact/hooks';
import { texts } from '../texts.ts';
import { titleOf, useForm } from './form-context.ts';
import { Message } from './said.tsx';

/** The text of a file that no form can show, to be put right by hand. */
export function RawText() {
  const form = useForm();
  const { session } = form;
  const words = texts.reference;
  const [text, setText] = useState(session.text);
  return (
    <form
      class="raw"
      onSubmit={(event) => {
        event.preventDefault();
        void session
          .writeText(text, words.edited(titleOf(form), words.bodyName))
          .then(() => session.refresh());
      }}
    >
      <p>{words.unreadable}</p>
      <div class="said" role="alert">
        {session.messages.map((message) => (
          <Message key={`${message.reason}${message.place.line}`} message={message} />
        ))}
      </div>
      <textarea
        class="code"
        rows={24}
        aria-label={words.bodyName}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>
        <button type="submit" class="main">
          {words.saveText}
        </button>
      </p>
    </form>
  );
}
