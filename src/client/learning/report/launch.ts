import { learningTexts } from '../../../i18n/script-texts.ts';
import type { ScoPlan } from '../../../learning/sco.ts';
import { readEmbedMessage } from '../embed-message.ts';
import type { LmsLink } from './lms-link.ts';
import { runSco } from './run-sco.ts';

/** Runs the deck of a launch page: its frame shows the deck, its plan says what counts. */
export async function launch(link: LmsLink): Promise<void> {
  const frame = document.querySelector('iframe');
  const line = document.querySelector<HTMLElement>('[data-waiting]');
  const plan: ScoPlan = JSON.parse(document.querySelector('[data-sco]')?.textContent ?? '');
  if (!frame) return;
  if (line) line.textContent = learningTexts.waiting;
  const session = runSco({
    link,
    plan,
    store: deviceStorage(),
    show: (slide) => {
      frame.src = plan.page + (slide === '' ? '' : `#${encodeURIComponent(slide)}`);
    },
    waiting: (isWaiting) => {
      if (line) line.hidden = !isWaiting;
    },
    now: Date.now,
    later: (milliseconds, run) => setTimeout(run, milliseconds),
  });
  addEventListener('message', async ({ source, data }) => {
    const event = source === frame.contentWindow ? readEmbedMessage(data) : undefined;
    if (event) await (await session).hear(event);
  });
  addEventListener('pagehide', async () => (await session).close());
  await session;
}

function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
