import { type Content, placeOfField } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** Words of a step that somebody says aloud. */
const SPOKEN =
  /告诉|询问|问明|请教|致歉|道歉|复述|重复一遍|说一遍|答复|回复|解释|感谢|致谢|道谢|问候|报出|婉转|\b(?:apologi[sz]e|thank|greet|explain|repeat)\b/iu;

/** Where most steps that are spoken have their sentence, all have: a step that says “致歉” says how. */
export function spokenSteps({ procedures }: Content): Message[] {
  const spoken = procedures.flatMap(({ file, yaml, data }) =>
    (data?.steps ?? []).flatMap((step, index) =>
      SPOKEN.test(step.text) ? [{ step, place: placeOfField(file, yaml, ['steps', index]) }] : [],
    ),
  );
  const silent = spoken.filter(({ step }) => step.say === undefined);
  if (silent.length * 2 > spoken.length) return [];
  return silent.map(({ step, place }) => ({
    severity: 'warning',
    rule: 'spoken-steps',
    place,
    reason: `The step \`${step.id}\` is spoken, and has no sentence to say.`,
    expected: 'a `say`, as other spoken steps have',
    actual: step.text,
    hint: 'Write the sentence as people say it; if it is not in the sources, mark it with `ours`.',
  }));
}
