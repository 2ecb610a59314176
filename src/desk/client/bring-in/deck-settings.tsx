import type { CourseChoice } from '../../bring-in/incoming-file.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import type { OpenReview } from './use-review.ts';

const LOOKS = ['house', 'theme'] as const;

/** The deck's name, address, course and colours. */
export function DeckSettings({ open }: { open: OpenReview }) {
  const words = texts.bringIn;
  const site = useSite();
  const { choices, change, plan, review } = open;
  const { title, address, course, look } = choices;
  const fault = plan.kind === 'bad-address' ? words.badAddress : plan.kind === 'occupied' && words.occupied;
  const chosen = course.kind === 'existing' ? `at ${course.id}` : course.kind;
  return (
    <div class="deck-settings">
      <label class="deck-name">
        {words.deckName}
        <input
          value={title}
          required
          disabled={plan.update?.headKept === true}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </label>
      <label class="deck-address">
        {words.address}
        <input
          value={address}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={fault !== false}
          {...(fault && { 'aria-describedby': 'address-fault' })}
          title={words.addressHint}
          onInput={({ currentTarget }) => change({ address: currentTarget.value.trim(), theirs: [] })}
        />
        {fault && (
          <span class="fault" id="address-fault">
            {fault}
          </span>
        )}
      </label>
      <label class="deck-course">
        {words.course}
        <select
          value={chosen}
          onChange={({ currentTarget }) => change({ course: courseOf(currentTarget.value) })}
        >
          <option value="none">{words.noCourse}</option>
          {site?.courses.map(({ id, title: name }) => (
            <option key={id} value={`at ${id}`}>
              {name}
            </option>
          ))}
          <option value="new">{words.newCourse}</option>
        </select>
      </label>
      {course.kind === 'new' && (
        <label class="deck-course">
          {words.courseName}
          <input
            value={course.title}
            required
            onInput={({ currentTarget }) => change({ course: { kind: 'new', title: currentTarget.value } })}
          />
        </label>
      )}
      {review.colours && (
        <fieldset class="deck-look">
          <legend>{words.look}</legend>
          <div class="segments">
            {LOOKS.map((each) => (
              <label key={each} title={each === 'theme' ? words.lookHint : undefined}>
                <input
                  type="radio"
                  name="look"
                  checked={look === each}
                  onChange={() => change({ look: each })}
                />
                {each === 'theme' && <Swatches colours={review.colours} />}
                {words.looks[each]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

function courseOf(value: string): CourseChoice {
  if (value === 'new') return { kind: 'new', title: '' };
  return value === 'none' ? { kind: 'none' } : { kind: 'existing', id: value.replace(/^at /, '') };
}

function Swatches({ colours }: { colours: OpenReview['review']['colours'] }) {
  return (
    <span class="swatches" aria-hidden="true">
      {[colours?.paper, colours?.ink, colours?.accent].map((colour, at) => (
        <i key={`${at} ${colour}`} style={{ background: colour }} />
      ))}
    </span>
  );
}
