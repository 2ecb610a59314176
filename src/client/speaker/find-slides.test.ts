import { describe, expect, it } from 'vitest';
import { findSlides } from './find-slides.ts';

const slides = ['电话礼仪', '铃响三声', 'PDCA 循环', '第 3 步怎么做', '先说“您好”'].map((title, index) => ({
  index,
  title,
  minutes: 1,
}));
const ten = Array.from({ length: 13 }, (_, index) => ({ index, title: `标题${index}`, minutes: 1 }));
const found = (query: string, among = slides) => findSlides(among, query).map(({ index }) => index);

describe('findSlides', () => {
  it('shows all slides before anything is asked', () => {
    expect(found('  ')).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes a number for the slide’s own, the exact one first, full width digits too', () => {
    expect(found('1', ten)).toEqual([1, 10, 11, 12]);
    expect(found('１２', ten)).toEqual([12]);
  });

  it('finds a number in a title after those', () => {
    expect(found('3')).toEqual([3]);
    expect(
      findSlides([...slides, { index: 5, title: '3 声之内', minutes: 1 }], '3').map(({ index }) => index),
    ).toEqual([3, 5]);
  });

  it('finds words of the title in any order and case', () => {
    expect(found('pdca')).toEqual([2]);
    expect(found('循环 PDCA')).toEqual([2]);
    expect(found('没有')).toEqual([]);
  });
});
