import type { Found } from '../../check/found.ts';
import { hashOf } from '../place.ts';
import { texts } from '../texts.ts';

interface Item {
  found: Found;
  file: string;
  onMend(): void;
}

/** A mistake: what, where and why, what to do, and the ways to do it. */
export function FoundItem({ found, file, onMend }: Item) {
  const { severity, slide, line, at, mend } = found;
  const words = texts.check;
  const [part, ...rest] = at ?? [];
  const place = slide ? words.slide(slide.number, slide.title) : line === undefined ? '' : words.line(line);
  const more = (['expected', 'actual'] as const).flatMap((each) =>
    found[each] ? [{ name: words[each], text: found[each] }] : [],
  );
  return (
    <li class={`found found-${severity}`}>
      <p class="found-head">
        <span class="found-severity">{words.severity[severity]}</span>
        {place && <span class="soft">{place}</span>}
      </p>
      <div class="found-words" {...(found.isEnglish && { lang: 'en' })}>
        <p class="found-reason">{found.reason}</p>
        {found.hint && <p>{found.hint}</p>}
        {more.length > 0 && (
          <dl>
            {more.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <p class="found-do">
        {mend && (
          <button type="button" onClick={onMend}>
            {words.mend[mend.kind](mend.from, mend.to)}
          </button>
        )}
        {part ? (
          <a class="button" href={hashOf(part, ...rest)}>
            {words.goThere}
          </a>
        ) : (
          <code>{line === undefined ? file : `${file}:${line}`}</code>
        )}
      </p>
    </li>
  );
}
