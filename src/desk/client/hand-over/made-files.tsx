import type { Made } from '../../hand-over/wanted.ts';
import { say, sayError } from '../notice.ts';
import { ask } from '../request.ts';
import { texts } from '../texts.ts';
import { saidSize, saidTime } from './said-figures.ts';

/** What was made: where it is, how large, and ways to take it. */
export function MadeFiles({ made, root }: { made: readonly Made[]; root: string }) {
  const words = texts.handOver;
  if (made.length === 0) return null;
  const show = async ({ id, path }: Made) => {
    try {
      const { isShown } = await ask<{ isShown: boolean }>(`hand-over/files/${id}/show`, { method: 'POST' });
      if (!isShown) say(words.notShown(`${root}/${path}`));
    } catch (error) {
      sayError(error);
    }
  };
  return (
    <ul class="made">
      {made.map((each) => {
        const name = each.path.split('/').at(-1) ?? each.path;
        return (
          <li key={each.id}>
            <span class="made-name">
              <strong>{name}</strong>
              <span class="soft">{words.madeAt(saidSize(each.size), saidTime(each.time))}</span>
              <code title={`${root}/${each.path}`}>{each.path}</code>
            </span>
            {!each.isFolder && (
              <a class="button" href={`/@desk/api/hand-over/files/${each.id}`} download={name}>
                {words.download}
              </a>
            )}
            <button type="button" onClick={() => void show(each)}>
              {each.isFolder ? words.showFolder : words.show}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
