import { expect, test } from 'vitest';
import { parseXml } from '../../ooxml/xml.ts';
import { fixtureDocument } from '../word/fixture-xml.ts';
import { evaluateFormulas } from './formulas.ts';
import { parsePath } from './path-commands.ts';

test('numbers that are left out between commas are 0, and formulas stand for their values', () => {
  expect(parsePath('m10800,l,@0@0,21600xe', [5400])).toEqual([
    { name: 'm', values: [10800, 0] },
    { name: 'l', values: [0, 5400, 5400, 21600] },
    { name: 'x', values: [] },
    { name: 'e', values: [] },
  ]);
  expect(parsePath('m,qx-5,5nfe', []).map(({ name, values }) => [name, ...values])).toEqual([
    ['m', 0, 0],
    ['qx', -5, 5],
    ['nf'],
    ['e'],
  ]);
});

test('formulas count with adjustments, the size and the formulas before them', () => {
  const formulas = ['val #0', 'sum width 0 @0', 'prod @1 1 2', 'if @0 1 2', 'mid 10 20', 'nonsense 3'];
  const inside = formulas.map((eqn) => `<v:f eqn="${eqn}"/>`).join('');
  const root = parseXml(fixtureDocument(`<v:formulas>${inside}</v:formulas>`), 'fixture');
  const input = { adjustments: [5400], width: 21600, height: 21600 };
  expect(evaluateFormulas(root.first('v:formulas'), input)).toEqual([5400, 16200, 8100, 1, 15, 0]);
});
