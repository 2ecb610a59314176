import { lmsTexts } from '../../../i18n/script-texts.ts';
import type { ScoPlan } from '../../../learning/sco.ts';
import { readEmbedMessage } from '../embed-message.ts';
import { browserStorage } from './browser-storage.ts';
import type { LmsLink } from './lms-link.ts';
import { runSco } from './run-sco.ts';

/** Runs the deck of a launch page: its frame shows the deck, its plan says what counts. */
export async function launch(link: LmsLink): Promise<void> {
  const frame = document.querySelector('iframe');
  const line = document.querySelector<HTMLElement>('[data-waiting]');
  const plan: ScoPlan = JSON.parse(document.querySelector('[data-sco]')?.textContent ?? '');
  if (!frame) return;
  if (line) line.textContent = lmsTexts.waiting;
  const session = runSco({
    link,
    plan,
    store: browserStorage('localStorage'),
    show: (slide) => {
      frame.src = plan.page + (slide === '' ? '' : `#${encodeURIComponent(slide)}`);
    },
    waiting: (isWaiting) => {
      if (line) line.hidden = !isWaiting;
    },
    returning: (address) => offerReturn(address, async () => (await session).close()),
    now: Date.now,
    later: (milliseconds, run) => setTimeout(run, milliseconds),
  });
  addEventListener('message', async ({ source, data }) => {
    const event = source === frame.contentWindow ? readEmbedMessage(data) : undefined;
    if (event) await (await session).hear(event);
  });
  addEventListener('pagehide', async () => (await session).close());
  // A page that the browser's button brings back has ended its session: it begins another.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  await session;
}

/** cmi5, 10: a system that says where to return wants its learners sent there. */
function offerReturn(address: string, close: () => Promise<unknown>): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-return]');
  if (!link || !/^https?:/.test(address)) return;
  link.href = address;
  link.textContent = lmsTexts.leave;
  link.hidden = false;
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    await Promise.race([close(), new Promise((done) => setTimeout(done, 3000))]);
    location.assign(address);
  });
}
