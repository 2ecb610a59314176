import { expect, test } from 'vitest';
import { followArrows, type Node } from './follow-arrows.ts';
import type { Joint } from './line-ends.ts';

const box = (id: string, x: number, y: number, isSeen = true): Node => ({
  id,
  box: { x, y, width: 20, height: 10 },
  isSeen,
});
const arrow = (from: [number, number], to: [number, number], points: Joint['points'] = 'on'): Joint => ({
  start: { x: from[0], y: from[1] },
  end: { x: to[0], y: to[1] },
  points,
});
const read = (nodes: Node[], joints: Joint[]) => followArrows(nodes, joints).map((index) => nodes[index]?.id);

test('without arrows words are read from top to bottom and from left to right', () => {
  const nodes = [box('d', 40, 30), box('b', 40, 2), box('c', 0, 30), box('a', 0, 0)];
  expect(read(nodes, [])).toEqual(['a', 'b', 'c', 'd']);
});

test('a procedure that runs from the bottom up is read along its arrows', () => {
  const nodes = [box('交车', 0, 0), box('检修', 0, 40), box('接车', 0, 80)];
  const joints = [arrow([10, 80], [10, 50]), arrow([10, 10], [10, 40], 'back')];
  expect(read(nodes, joints)).toEqual(['接车', '检修', '交车']);
});

test('each branch is read to its end, the label of an arrow before what it leads to', () => {
  const nodes = [
    box('合格？', 100, 0),
    box('返工', 0, 40),
    box('再检', 0, 80),
    box('交车', 200, 40),
    box('否', 45, 22, false),
    box('是', 160, 22, false),
  ];
  const joints = [arrow([100, 10], [20, 40]), arrow([10, 50], [10, 80]), arrow([120, 10], [200, 40])];
  expect(read(nodes, joints)).toEqual(['合格？', '否', '返工', '再检', '是', '交车']);
});

test('a circle of arrows is read once, from where people begin', () => {
  const nodes = [box('计划', 50, 0), box('执行', 100, 40), box('检查', 50, 80), box('改进', 0, 40)];
  const joints = [
    arrow([70, 5], [110, 40]),
    arrow([110, 50], [70, 85]),
    arrow([50, 85], [10, 50]),
    arrow([10, 40], [50, 5]),
  ];
  expect(read(nodes, joints)).toEqual(['计划', '执行', '检查', '改进']);
});

test('what a connector is glued to counts more than where it ends', () => {
  const nodes = [box('甲', 100, 100), box('乙', 0, 0)];
  const joint: Joint = { ...arrow([500, 500], [600, 600]), startId: '甲', endId: '乙' };
  expect(read(nodes, [joint])).toEqual(['甲', '乙']);
});

test('words in the middle of an arrow that is drawn in two halves are read between its ends', () => {
  const nodes = [box('交车', 200, 0), box('是', 100, 0, false), box('合格？', 0, 0)];
  const joints = [arrow([20, 5], [100, 5], 'none'), arrow([120, 5], [200, 5])];
  expect(read(nodes, joints)).toEqual(['合格？', '是', '交车']);
});

test('an arrow that is drawn of several lines leads from where the first begins', () => {
  const nodes = [box('返工', 0, 0), box('合格？', 100, 90)];
  const joints = [arrow([110, 90], [110, 5], 'none'), arrow([110, 5], [20, 5])];
  expect(read(nodes, joints)).toEqual(['合格？', '返工']);
});
