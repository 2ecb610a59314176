import { expect, test } from 'vitest';
import { XmlElement } from '../ooxml/xml.ts';
import { boundsOf, compose, frameTransform, groupTransform, IDENTITY, turnOf } from './geometry.ts';

const frame = (given: Partial<Parameters<typeof frameTransform>[0]>) => ({
  ...{ x: 100, y: 200, width: 40, height: 20, degrees: 0, flipH: false, flipV: false },
  ...given,
});
const seen = (given: Partial<Parameters<typeof frameTransform>[0]>) =>
  boundsOf(frameTransform(frame(given)), 40, 20);
const group = (
  attributes: Record<string, string>,
  off: string,
  ext: string,
  chOff: string,
  chExt: string,
) => {
  const pair = (name: string, keys: [string, string], value: string) => {
    const [first = '', second = ''] = value.split(' ');
    return new XmlElement(name, { [keys[0]]: first, [keys[1]]: second }, []);
  };
  return new XmlElement('a:xfrm', attributes, [
    pair('a:off', ['x', 'y'], off),
    pair('a:ext', ['cx', 'cy'], ext),
    pair('a:chOff', ['x', 'y'], chOff),
    pair('a:chExt', ['cx', 'cy'], chExt),
  ]);
};

test('a frame that is not turned stays where it is', () => {
  expect(seen({})).toEqual({ x: 100, y: 200, width: 40, height: 20 });
});

test('a quarter turn swaps width and height around the centre', () => {
  expect(seen({ degrees: 90 })).toEqual({ x: 110, y: 190, width: 20, height: 40 });
});

test('any other turn takes the room around the corners', () => {
  expect(seen({ degrees: 45 })).toEqual({ x: 99, y: 189, width: 42, height: 42 });
});

test('a flip stays in its box and is told as a mirror', () => {
  expect(seen({ flipH: true })).toEqual({ x: 100, y: 200, width: 40, height: 20 });
  expect(turnOf(frameTransform(frame({ flipH: true })))).toEqual({ degrees: 0, mirrored: true });
  expect(turnOf(frameTransform(frame({ flipV: true })))).toEqual({ degrees: 180, mirrored: true });
  expect(turnOf(frameTransform(frame({ flipH: true, degrees: 90 })))).toEqual({
    degrees: 90,
    mirrored: true,
  });
});

test('members of a group are scaled, shifted, mirrored and turned with it', () => {
  const scaled = groupTransform(IDENTITY, group({}, '100 100', '200 100', '0 0', '100 100'));
  const member = compose(scaled, frameTransform(frame({ x: 10, y: 10 })));
  expect(boundsOf(member, 40, 20)).toEqual({ x: 120, y: 110, width: 80, height: 20 });
  const mirrored = groupTransform(IDENTITY, group({ flipH: '1' }, '0 0', '100 100', '0 0', '100 100'));
  const right = compose(mirrored, frameTransform(frame({ x: 10, y: 10 })));
  expect(boundsOf(right, 40, 20)).toEqual({ x: 50, y: 10, width: 40, height: 20 });
  const turned = groupTransform(IDENTITY, group({ rot: '5400000' }, '0 0', '100 100', '0 0', '100 100'));
  const upright = compose(turned, frameTransform(frame({ x: 0, y: 0 })));
  expect(boundsOf(upright, 40, 20)).toMatchObject({ x: 80, width: 20, height: 40 });
  expect(turnOf(upright)).toEqual({ degrees: 90, mirrored: false });
});
