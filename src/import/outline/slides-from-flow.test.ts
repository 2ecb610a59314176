import { expect, test } from 'vitest';
import type { FlowItem } from './flow.ts';
import { slidesFromFlow } from './slides-from-flow.ts';

function item(text: string, level?: number): FlowItem {
  const block = { type: 'paragraph' as const, runs: [{ text }] };
  return level === undefined ? { block } : { block, level };
}

test('the only highest heading names the document, the next levels part slides', () => {
  const { title, slides } = slidesFromFlow([
    item('手册', 1),
    item('前言'),
    item('接待', 2),
    item('微笑'),
    item('投诉', 2),
  ]);
  expect(title).toBe('手册');
  expect(slides.map((slide) => slide.title)).toEqual(['手册', '接待', '投诉']);
});

test('several highest headings are slides', () => {
  const { title, slides } = slidesFromFlow([item('接待', 1), item('投诉', 1)]);
  expect(title).toBeUndefined();
  expect(slides.map((slide) => slide.title)).toEqual(['接待', '投诉']);
});

test('headings below the third level that occurs stay inside their slide', () => {
  const flow = [item('一', 1), item('1', 3), item('a', 4), item('i', 5), item('二', 1)];
  const { slides } = slidesFromFlow(flow);
  expect(slides.map((slide) => slide.title)).toEqual(['一', '1', 'a', '二']);
  expect(slides[2]?.blocks).toEqual([{ type: 'heading', depth: 3, runs: [{ text: 'i' }] }]);
});

test('headings that mostly have nothing below them stay inside their slide', () => {
  const flow = [
    item('一、受理', 3),
    item('（一）登记', 4),
    item('（二）分派', 4),
    item('二、处理', 3),
    item('（一）核实', 4),
    item('带工具'),
  ];
  const { slides } = slidesFromFlow(flow);
  expect(slides.map((slide) => slide.title)).toEqual(['一、受理', '二、处理']);
  expect(slides[0]?.blocks).toEqual([
    { type: 'heading', depth: 3, runs: [{ text: '（一）登记' }] },
    { type: 'heading', depth: 3, runs: [{ text: '（二）分派' }] },
  ]);
});

test('notes follow their block to its slide', () => {
  const note = { type: 'paragraph' as const, runs: [{ text: '注' }] };
  const { slides } = slidesFromFlow([item('一', 1), { ...item('正文'), notes: [note] }, item('二', 1)]);
  expect(slides[0]?.notes).toEqual([note]);
});
