import type { ErrorPayload, HotPayload } from 'vite';
import { expect, it } from 'vitest';
import type { Message } from '../model/message.ts';
import { mistakeOverlay } from './dev-overlay.ts';

function overlayWith() {
  const sent: HotPayload[] = [];
  const connect: (() => void)[] = [];
  const ws = {
    on: (_: string, listen: () => void) => connect.push(listen),
    send: (payload: HotPayload) => sent.push(payload),
  };
  const seeRequests: ((request: object, _: object, next: () => void) => void)[] = [];
  const middlewares = { use: (see: (typeof seeRequests)[0]) => seeRequests.push(see) };
  const overlay = mistakeOverlay({ ws, middlewares } as never, '/site/');
  return {
    overlay,
    ws,
    sent,
    ask: (destination = 'document') => {
      for (const see of seeRequests) see({ headers: { 'sec-fetch-dest': destination } }, {}, () => undefined);
    },
    open: () => connect.forEach((listen) => void listen()),
  };
}

const mistake = (file: string, line?: number): Message => ({
  severity: 'error',
  rule: 'r',
  place: { file, ...(line === undefined ? {} : { line }) },
  reason: 'It is wrong.',
});
const ofPage = { type: 'error', err: { message: 'insides', stack: 'at x.js', plugin: 'astro' } } as const;
const messagesOf = (sent: HotPayload[]) =>
  sent.map((each) => (each as ErrorPayload).err?.message ?? each.type);

const nothing = async () => undefined;

it('shows the mistakes to pages that are open and to pages opened later, until they are mended', async () => {
  const { overlay, sent, ask, open } = overlayWith();
  await overlay.show([mistake('content/a.mdx', 3)], nothing);
  open();
  await overlay.show([], nothing);
  ask();
  open();
  const words = 'content/a.mdx:3  error  It is wrong.  [r]';
  expect(messagesOf(sent)).toEqual([words, words, 'full-reload']);
});

it('names a line only in files that are shown as text: a picture has no colours of a language', async () => {
  const { overlay, sent } = overlayWith();
  for (const each of [mistake('a.mdx', 3), mistake('a.yaml', 1), mistake('a.png'), mistake('A.MDX', 2)]) {
    await overlay.show([each], nothing);
  }
  expect(sent.map((each) => (each as ErrorPayload).err.loc?.file)).toEqual([
    '/site/a.mdx',
    '/site/a.yaml',
    undefined,
    undefined,
  ]);
});

it('keeps the mistakes over what a page says that cannot be rendered for them, and hides no other fault', async () => {
  const { overlay, ws, sent } = overlayWith();
  await overlay.show([mistake('content/a.png')], nothing);
  ws.send(ofPage);
  await overlay.show([], nothing);
  ws.send(ofPage);
  const words = 'content/a.png  error  It is wrong.  [r]';
  expect(messagesOf(sent)).toEqual([words, words, 'full-reload', 'insides']);
});

it('loads pages anew once when all is mended: what Astro has loaded anew for its content is not loaded twice', async () => {
  const { overlay, ws, sent } = overlayWith();
  await overlay.show([mistake('content/a.mdx')], nothing);
  await overlay.show([], async () => void ws.send({ type: 'full-reload', path: '*' }));
  expect(messagesOf(sent).slice(1)).toEqual(['full-reload']);
});

it('loads a page anew that was on its way when the content changed, and no other', () => {
  const { ws, sent, ask, open } = overlayWith();
  ask();
  ws.send({ type: 'full-reload', path: '*' });
  open();
  ask();
  open();
  expect(messagesOf(sent)).toEqual(['full-reload', 'full-reload']);
});

it('loads a page in a frame, as the desk previews it, anew once and not for ever', () => {
  const { ws, sent, ask, open } = overlayWith();
  ws.send({ type: 'full-reload', path: '*' });
  ask('iframe');
  open();
  expect(messagesOf(sent)).toEqual(['full-reload']);
});
