import { useEffect, useState } from 'preact/hooks';
import { type Notice, onNotice } from '../notice.ts';
import { texts } from '../texts.ts';

/** Milliseconds; what went wrong stays until it is closed. */
const SHOWN = 5000;

/** What was last said. */
export function Notices() {
  const [notice, setNotice] = useState<Notice | undefined>();
  useEffect(() => onNotice(setNotice), []);
  useEffect(() => {
    if (notice?.kind !== 'done') return;
    const timer = setTimeout(() => setNotice(undefined), notice.action ? 2 * SHOWN : SHOWN);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="notices">
      <p role="status">
        {notice?.kind === 'done' && (
          <span class="notice">
            {notice.text}{' '}
            {notice.action && (
              <button
                type="button"
                onClick={() => {
                  notice.action?.act();
                  setNotice(undefined);
                }}
              >
                {notice.action.label}
              </button>
            )}
          </span>
        )}
      </p>
      <div role="alert">
        {notice?.kind === 'wrong' && (
          <p class="notice wrong">
            {notice.text}{' '}
            <button type="button" onClick={() => setNotice(undefined)}>
              {texts.shell.close}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
