import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type HandOverState,
  PDF_FORMS,
  STANDARDS,
  type Wanted,
  type WantedKind,
} from '../../hand-over/wanted.ts';
import { texts } from '../texts.ts';
import { Choice } from './choice.tsx';
import { ChosenDecks } from './chosen-decks.tsx';
import { JobProgress } from './job-progress.tsx';
import { MadeFiles } from './made-files.tsx';
import type { HandOverWork } from './use-hand-over.ts';

const KINDS: readonly WantedKind[] = ['site', 'zip', 'deck', 'pdf', 'pptx', 'lms'];

/** A row for each thing that can be taken away. */
export function TakeAway({ work, state }: { work: HandOverWork; state: HandOverState }) {
  const { decks, courses, made, job } = state;
  const words = texts.handOver;
  const first = decks.slice(0, 1).map(({ id }) => id);
  const [deck, setDeck] = useState(first[0] ?? '');
  const [course, setCourse] = useState(courses[0]?.id ?? '');
  const [pdfDecks, setPdfDecks] = useState(first);
  const [pptxDecks, setPptxDecks] = useState(first);
  const [form, setForm] = useState<(typeof PDF_FORMS)[number]>('slides');
  const [standard, setStandard] = useState<(typeof STANDARDS)[number]>('1.2');
  const wanted: Record<WantedKind, Wanted | undefined> = {
    site: { kind: 'site' },
    zip: { kind: 'zip' },
    deck: deck ? { kind: 'deck', deck } : undefined,
    pdf: pdfDecks.length > 0 ? { kind: 'pdf', decks: pdfDecks, form } : undefined,
    pptx: pptxDecks.length > 0 ? { kind: 'pptx', decks: pptxDecks } : undefined,
    lms: course ? { kind: 'lms', course, standard } : undefined,
  };
  const forms = PDF_FORMS.map((id) => ({ id, title: words.forms[id] }));
  const standards = STANDARDS.map((id) => ({ id, title: words.standards[id] }));
  const options: Partial<Record<WantedKind, ComponentChildren>> = {
    deck: <Choice label={words.deck} value={deck} onChange={setDeck} from={decks} />,
    pdf: (
      <>
        <ChosenDecks decks={decks} chosen={pdfDecks} onChange={setPdfDecks} />
        <Choice<(typeof PDF_FORMS)[number]> label={words.form} value={form} onChange={setForm} from={forms} />
      </>
    ),
    pptx: <ChosenDecks decks={decks} chosen={pptxDecks} onChange={setPptxDecks} />,
    lms: (
      <>
        <Choice label={words.course} value={course} onChange={setCourse} from={courses} />
        <Choice<(typeof STANDARDS)[number]>
          label={words.standard}
          value={standard}
          onChange={setStandard}
          from={standards}
        />
      </>
    ),
  };
  return (
    <ul class="take-away">
      {KINDS.map((kind) => (
        <TakeRow
          key={kind}
          kind={kind}
          isMade={made.some((each) => each.kind === kind)}
          make={job?.state === 'running' ? undefined : wanted[kind] && (() => make(work, wanted[kind]))}
        >
          {options[kind] && <div class="take-options">{options[kind]}</div>}
          {job?.wanted.kind === kind && <JobProgress job={job} onCancel={work.cancel} />}
          <MadeFiles made={made.filter((each) => each.kind === kind)} root={state.root} />
        </TakeRow>
      ))}
    </ul>
  );
}

function make(work: HandOverWork, wanted: Wanted | undefined): void {
  if (wanted) work.make(wanted);
}

interface Row {
  kind: WantedKind;
  isMade: boolean;
  /** Undefined while it cannot be made. */
  make: (() => void) | undefined;
  children: ComponentChildren;
}

function TakeRow({ kind, isMade, make: onMake, children }: Row) {
  const words = texts.handOver;
  return (
    <li id={`take-${kind}`}>
      <div class="take-head">
        <div>
          <h3 id={`take-name-${kind}`}>{words.kinds[kind].name}</h3>
          <p class="soft">{words.kinds[kind].what}</p>
        </div>
        <button
          type="button"
          class={kind === 'site' ? 'main' : ''}
          aria-describedby={`take-name-${kind}`}
          disabled={onMake === undefined}
          onClick={onMake}
        >
          {isMade ? words.makeAgain : words.make}
        </button>
      </div>
      {children}
    </li>
  );
}
