import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  Choices,
  IncomingFile,
  Review,
  SlideChoice,
  TakeOverPlan,
} from '../../bring-in/incoming-file.ts';
import { sayError } from '../notice.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { ask } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';

/** Milliseconds after the last key before what was typed is sent. */
const SETTLED = 250;

/** A file that is reviewed, and what somebody decides about it. */
export interface OpenReview {
  review: Review;
  choices: Choices;
  /** The choices with what was decided since the page was drawn. */
  now(): Choices;
  /** What taking over would do, as far as the server has said. */
  plan: TakeOverPlan;
  /** What was decided last is not on the server yet. */
  isPending: boolean;
  change(part: Partial<Choices>): void;
  changeSlide(id: string, part: SlideChoice): void;
  /** Writes the deck into the content; whether that was done. */
  takeOver(): Promise<boolean>;
}

/** Opens the review of a file, always the same one; undefined until it has been read, `gone` where there is none. */
export function useReview(id: string): OpenReview | 'gone' | undefined {
  const [review, setReview] = useState<Review | undefined>();
  const [choices, setChoices] = useState<Choices | undefined>();
  const [plan, setPlan] = useState<TakeOverPlan | undefined>();
  const [isGone, setGone] = useState(false);
  const [isPending, setPending] = useState(false);
  const latest = useRef<Choices | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const [read] = useState(() =>
    oneAtATime(async () => {
      try {
        const found = await ask<Review>(`incoming/${id}`);
        setReview(found);
        setPlan(found.plan);
        // What is decided here is newer than what the server says of it.
        latest.current ??= found.choices;
        setChoices(latest.current);
      } catch {
        setGone(true);
      }
    }),
  );
  const [send] = useState(() =>
    oneAtATime(async () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const sent = latest.current;
      if (sent === undefined) return;
      const address = `incoming/${id}/choices`;
      const answer = await ask<{ plan: TakeOverPlan }>(address, { method: 'PUT', json: sent });
      if (latest.current !== sent) return;
      setPlan(answer.plan);
      setPending(false);
    }),
  );
  useEffect(() => {
    void read();
    const stop = onDeskEvent(({ kind }) => kind === 'content' && void read());
    return () => {
      stop();
      // What was typed last before somebody left is not lost.
      if (timer.current !== undefined) void send().catch(sayError);
    };
  }, [id]);

  if (isGone) return 'gone';
  if (review === undefined || choices === undefined || plan === undefined) return undefined;
  const decide = (next: Choices) => {
    latest.current = next;
    setChoices(next);
    // What is decided anew can be taken over anew.
    setReview((before) =>
      before?.file.phase === 'taken' ? { ...before, file: { ...before.file, phase: 'ready' } } : before,
    );
    setPending(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send().catch(sayError), SETTLED);
  };
  const now = () => latest.current ?? choices;
  return {
    review,
    choices,
    now,
    plan,
    isPending,
    change: (part) => decide({ ...now(), ...part }),
    changeSlide: (slide, part) => {
      const { slides } = now();
      decide({ ...now(), slides: { ...slides, [slide]: { ...slides[slide], ...part } } });
    },
    async takeOver() {
      try {
        await send();
        const file = await ask<IncomingFile>(`incoming/${id}/take-over`, { method: 'POST' });
        setReview((before) => before && { ...before, file });
        return true;
      } catch (error) {
        sayError(error);
        return false;
      }
    },
  };
}
