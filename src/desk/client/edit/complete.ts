import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { EXPLAINED_COMPONENTS } from '../../../model/components.ts';
import type { EditWords } from '../../edit/edit-words.ts';
import { texts } from '../texts.ts';
import { editWords } from './cut.ts';

/** What may stand at a place of a slide: components, what they can be told, icons, postures, addresses of the site. */
export async function completeSlide(context: CompletionContext): Promise<CompletionResult | null> {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 400), context.pos);
  const link = /\]\(([^()\s]*)$/.exec(before);
  if (link) return offered(context, link[1] ?? '', linksOf(await editWords()), /^[^()\s]*$/);
  const tag = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s+(?:([\w-]+)="([^"]*)|([\w-]*))$/.exec(before);
  if (tag) {
    const [, component = '', given = '', attribute, value = '', name = ''] = tag;
    return attribute === undefined
      ? offered(context, name, attributesOf(component, given), /^[\w-]*$/)
      : offered(context, value, await valuesOf(component, attribute), /^[^"]*$/);
  }
  const open = /<([A-Za-z]*)$/.exec(before);
  return open ? offered(context, open[1] ?? '', COMPONENTS, /^\w*$/) : null;
}

function offered(
  { pos }: CompletionContext,
  typed: string,
  options: readonly Completion[],
  validFor: RegExp,
): CompletionResult | null {
  return options.length === 0 ? null : { from: pos - typed.length, options: [...options], validFor };
}

/** What people call a component, by the first insert that shows it. */
const NAMES = new Map(
  texts.edit.inserts.items
    .flatMap(([, name, , text]) => {
      const component = /^<(\w+)/.exec(text)?.[1];
      return component === undefined ? [] : [[component, name] as const];
    })
    .reverse(),
);

const COMPONENTS: readonly Completion[] = Object.entries(EXPLAINED_COMPONENTS).map(
  ([label, { empty, required = [] }]) => ({
    label,
    type: 'class',
    ...(NAMES.has(label) ? { detail: NAMES.get(label) ?? '' } : {}),
    apply: `${label}${required.map((name) => ` ${name}=""`).join('')}${empty || label === 'Slide' ? ' />' : `>\n\n\n\n</${label}>`}`,
  }),
);

function attributesOf(component: string, given: string): Completion[] {
  const attributes = Object.hasOwn(EXPLAINED_COMPONENTS, component)
    ? (EXPLAINED_COMPONENTS[component]?.attributes ?? {})
    : {};
  return Object.entries(attributes)
    .filter(([name]) => !new RegExp(`\\s${name}\\b`).test(given))
    .map(([label, info]) => ({
      label,
      type: 'property',
      info,
      apply: info.startsWith('Alone') ? label : `${label}=""`,
    }));
}

async function valuesOf(component: string, attribute: string): Promise<Completion[]> {
  if (component === 'Icon' && attribute === 'name') return plain((await editWords()).icons);
  if (component === 'Posture' && attribute === 'name') return plain((await editWords()).postures);
  const meaning = EXPLAINED_COMPONENTS[component]?.attributes[attribute] ?? '';
  // The meanings name the values that may be chosen between.
  const isChoice = /^(?:layout|kind|direction|shuffle)$/.test(attribute);
  return isChoice ? plain([...meaning.matchAll(/`([a-z-]+)`/g)].map(([, value = '']) => value)) : [];
}

const plain = (labels: readonly string[]): Completion[] =>
  [...new Set(labels)].map((label) => ({ label, type: 'constant' }));

const linksOf = ({ links }: EditWords): Completion[] =>
  links.map(({ address, name }) => ({ label: address, detail: name, type: 'text' }));
