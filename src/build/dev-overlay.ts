import type { ErrorPayload, ViteDevServer } from 'vite';
import { formatMessage } from '../model/format-message.ts';
import type { Message } from '../model/message.ts';

/** Shows the mistakes of the content in the browser while developing, as the check words them. */
export interface MistakeOverlay {
  /** What is wrong now; nothing takes the overlay away. */
  show(messages: readonly Message[]): void;
}

/**
 * The overlay of Vite (`server.ws.send({ type: 'error' })`, https://vite.dev/guide/api-plugin) with the first mistake
 * and those behind it. A page that is opened later gets it as well. When all is mended, pages load anew at the slide
 * where they stand: its address holds it.
 * @param root the site's root, which places are relative to
 */
export function mistakeOverlay({ ws }: Pick<ViteDevServer, 'ws'>, root: string): MistakeOverlay {
  let shown: ErrorPayload | undefined;
  ws.on('connection', () => {
    if (shown) ws.send(shown);
  });
  return {
    show: (messages) => {
      const errors = messages.filter(({ severity }) => severity === 'error');
      const before = shown;
      shown = errors.length === 0 ? undefined : overlayOf(errors, root);
      if (shown) ws.send(shown);
      else if (before) ws.send({ type: 'full-reload', path: '*' });
    },
  };
}

const MOST_SHOWN = 20;

function overlayOf(errors: readonly Message[], root: string): ErrorPayload {
  const [first] = errors;
  const more = errors.slice(1, MOST_SHOWN);
  const rest = errors.length - 1 - more.length;
  const { file = '', line = 1, column = 1 } = first?.place ?? {};
  return {
    type: 'error',
    err: {
      plugin: 'lectern',
      message: first ? formatMessage(first) : '',
      // Vite opens files named in the stack in the editor.
      stack: [...more.map(formatMessage), ...(rest > 0 ? [`+ ${rest}`] : [])].join('\n\n'),
      id: `${root}${file}`,
      loc: { file: `${root}${file}`, line, column },
    },
  };
}
