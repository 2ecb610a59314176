import { expect, it } from 'vitest';
import { intentFactors } from './intents.ts';

it.each(['谁负责收管理费', '边个负责收管理费'])(
  '%s is after a duty, and not after what a word means',
  (query) => {
    expect(intentFactors(query).get('duty')).toBeGreaterThan(1);
    expect(intentFactors(query).get('term')).toBeLessThan(1);
  },
);
it('is after a role where its authority is asked for', () => {
  expect(intentFactors('主管的权限有多大').get('role')).toBeGreaterThan(1);
});
it('is after slides where a lesson is asked for', () => {
  expect(intentFactors('讲六s的那一课').get('slide')).toBeGreaterThan(1);
});
it('lists a kind for who types nothing but what it is called', () => {
  expect([...intentFactors('岗位职责').keys()]).toEqual(['role']);
  expect([...intentFactors('课件').keys()]).toEqual(['deck']);
});
it('makes nothing of other questions', () => {
  expect([...intentFactors('客户发火怎么办')]).toEqual([]);
});
