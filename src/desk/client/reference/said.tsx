import type { FieldMessage } from '../../reference/judge-file.ts';
import type { YamlPath } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import { useForm } from './form-context.ts';

/** What the check says of a field, beside it. */
export function Said({ id, path, isWhole }: { id: string; path: YamlPath; isWhole: boolean }) {
  const { session } = useForm();
  const messages = session.saidOf(path, isWhole);
  const isHeld = (session.held.at(path)?.refused.length ?? 0) > 0;
  return (
    <div class="said" id={id} aria-live="polite">
      {messages.map((message) => (
        <Message key={`${message.reason}${message.place.line}`} message={message} />
      ))}
      {isHeld && (
        <button type="button" class="quiet small" onClick={() => session.discard(path)}>
          {texts.reference.back}
        </button>
      )}
    </div>
  );
}

/** In people's words where it is said often, then as `check` says it. */
export function Message({ message }: { message: FieldMessage }) {
  const words = texts.reference;
  const { rule, actual } = message;
  const { reason, expected, isEnglish } = message.said ?? { ...message, isEnglish: true };
  const isMissing = rule === 'field' && (actual === undefined || actual === '""');
  return (
    <p>
      <strong>{isMissing ? words.missing : words.wrong}</strong>{' '}
      {reason !== '' && (
        <span title={words.checkSays} {...(isEnglish && { lang: 'en' })}>
          {reason}
          {expected === undefined ? '' : ` ${expected}`}
        </span>
      )}
    </p>
  );
}
