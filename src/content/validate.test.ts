import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import { validate } from './validate.ts';

const schema = z.object({ name: z.string(), colour: z.string().optional() });

function hintsOf(text: string): (string | undefined)[] {
  const { yaml, messages } = parseYaml('site.yaml', text, 0);
  const found = validate({ file: 'site.yaml', yaml, path: [], value: yaml.value, page: 'site' }, schema);
  return [...messages, ...found.messages].map(({ hint }) => hint);
}

describe('validate', () => {
  it('asks for quotes where # made a remark of a value', () => {
    expect(hintsOf('name: a\ncolour: #7a1f3d\n')).toEqual([
      'Put it into quotes: YAML takes what stands behind # for a remark.',
    ]);
  });

  it('leads to the fields where a value is empty', () => {
    expect(hintsOf('name: a\ncolour:\n')).toEqual(['docs/content/site.md shows every field.']);
  });

  it('asks for quotes where a text is a number to YAML', () => {
    expect(hintsOf('name: 2026\n')).toEqual([
      'Put it into quotes: YAML takes it for a number, or for yes and no.',
    ]);
  });

  it('asks for spaces where a tab indents', () => {
    expect(hintsOf('name: a\nlist:\n\t- b\n')[0]).toBe('Indent the line with spaces.');
  });
});
