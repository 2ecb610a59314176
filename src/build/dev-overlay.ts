import type { ErrorPayload, ViteDevServer } from 'vite';
import { messageWordsFor, saidMessages } from '../i18n/messages/said-messages.ts';
import { formatMessageWith } from '../model/format-message.ts';
import type { Message } from '../model/message.ts';

/** Shows the mistakes of the content in the browser while developing, as the check words them. */
export interface MistakeOverlay {
  /**
   * Shows what is wrong now, and hands the content to the pages.
   * @param refresh hands it over; pages that it changes are loaded anew
   */
  show(messages: readonly Message[], refresh: () => Promise<void>): Promise<void>;
}

/**
 * The overlay of Vite (`server.ws.send({ type: 'error' })`, https://vite.dev/guide/api-plugin) with the first mistake
 * and those behind it. A page that is opened later gets it as well. When all is mended, pages load anew, once, at the
 * slide where they stand: its address holds it.
 * @param root the site's root, which places are relative to
 * @param language of what it says (BCP 47)
 */
export function mistakeOverlay(
  { ws, middlewares }: Pick<ViteDevServer, 'ws' | 'middlewares'>,
  root: string,
  language: () => string = () => 'en',
): MistakeOverlay {
  let shown: ErrorPayload | undefined;
  /** As Astro has made it fit for its overlay: it wraps `ws.send` in turn, and escapes what is HTML. */
  let escaped: ErrorPayload | undefined;
  let askedAt = 0;
  let reloadedAt = 0;
  const send = ws.send.bind(ws) as (...args: unknown[]) => void;
  // A page that cannot be rendered for a mistake tells of the engine's insides, a moment later and over the mistake
  // itself: as long as there is one, the overlay keeps to it.
  ws.send = (...args: unknown[]) => {
    const [payload] = args;
    if (isReload(payload)) reloadedAt = performance.now();
    if (!isError(payload)) return send(...args);
    if (payload.err.plugin === PLUGIN) escaped = payload;
    send(shown ? escaped : payload);
  };
  middlewares.use(({ headers }, _, next) => {
    if (PAGES.has(headers['sec-fetch-dest'] ?? '')) askedAt = performance.now();
    next();
  });
  ws.on('connection', () => {
    if (shown) ws.send(shown);
    // Saved while the page was on its way: it was not listening yet when pages were told to load anew.
    else if (askedAt < reloadedAt) send(RELOAD);
  });
  return {
    show: async (messages, refresh) => {
      const errors = messages.filter(({ severity }) => severity === 'error');
      const wasShown = shown !== undefined;
      shown = errors.length === 0 ? undefined : overlayOf(errors, root, language());
      if (shown) ws.send(shown);
      const since = performance.now();
      await refresh();
      if (wasShown && !shown && reloadedAt < since) ws.send(RELOAD);
    },
  };
}

/** Where pages are shown: in windows, and in frames as the desk's. */
const PAGES = new Set<string | string[]>(['document', 'iframe']);
const RELOAD = { type: 'full-reload', path: '*' } as const;

const hasType = (payload: unknown, type: string) =>
  typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === type;
const isReload = (payload: unknown) => hasType(payload, RELOAD.type);
const isError = (payload: unknown): payload is ErrorPayload => hasType(payload, 'error');

const PLUGIN = 'lectern';
const MOST_SHOWN = 20;
/** The files that content is written in. */
const PRINTED = /\.(?:mdx|yaml)$/;

function overlayOf(errors: readonly Message[], root: string, language: string): ErrorPayload {
  const [first, ...more] = saidMessages(errors.slice(0, MOST_SHOWN), language);
  const said = (message: Message) => formatMessageWith(message, messageWordsFor(language));
  const rest = errors.length - 1 - more.length;
  const { file = '', line, column = 1 } = first?.place ?? {};
  return {
    type: 'error',
    err: {
      plugin: PLUGIN,
      message: first ? said(first) : '',
      // Vite opens files named in the stack in the editor.
      stack: [...more.map(said), ...(rest > 0 ? [`+ ${rest}`] : [])].join('\n\n'),
      id: `${root}${file}`,
      // Astro prints the file in the colours of the language that its ending names, and shows nothing at all where
      // no language has that name: a picture, a file without an ending, `A.MDX`.
      ...(line !== undefined && PRINTED.test(file) ? { loc: { file: `${root}${file}`, line, column } } : {}),
    },
  };
}
