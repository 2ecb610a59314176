import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../tests/search/addresses-of.ts';
import { pairPagesInNode } from '../../tests/search/pairs-in-node.ts';
import { unitRecord as unit } from '../../tests/search/unit-record.ts';
import { marker } from './excerpt.ts';
import { wordsOf } from './read-search-data.ts';
import { scanSource } from './scan-source.ts';
import type { UnitRecord } from './search-data.ts';
import { searchEngine } from './search-engine.ts';

const english = [
  unit(
    'procedure',
    'late-checkout',
    'Late check-out',
    'The guest asks to leave later. Ask housekeeping first.',
    'guest wants to stay longer',
  ),
  unit(
    'procedure',
    'complaints',
    'Handling complaints',
    'Listen, apologise, offer a solution and follow up.',
    'guest is angry',
  ),
  unit('term', 'upselling', 'Upselling', 'Offering a better room for a supplement.'),
  unit('role', 'receptionist', 'Receptionist', 'Checks guests in, keeps the cash and the keys.'),
];
const traditional = [
  unit('procedure', 'complaint', '投訴處理', '先傾聽，再致歉，最後登記。', '客戶發火怎麼辦'),
  unit('procedure', 'handover', '前檯交接班', '接班的人沒到，不得離開崗位。'),
  unit('duty', 'clean', '櫃檯 · 清潔', '檢查大廳是否乾淨，髮型是否整齊。'),
];
const mixed = [
  unit('slide', 'pdca', 'PDCA 循环', 'Plan、Do、Check、Act 四个阶段，用 KPI 衡量。'),
  unit('slide', 'crm', 'CRM 系统', '客户资料录入 CRM，VIP 客户单独标记。'),
  unit('slide', 'phone', '电话礼仪', '铃响三声，必须有人接。'),
];

/** Gives the first answer of the scan, and of the pairs, which must be the same. */
function searchOf(units: UnitRecord[]) {
  const data = { ...wordsOf(units), units };
  const openPairs = pairPagesInNode(data);
  return async (query: string): Promise<string | undefined> => {
    const [scanned, paired] = await Promise.all(
      [scanSource(data), openPairs()].map((source) => addressesOf(searchEngine(source), query)),
    );
    expect(paired).toEqual(scanned);
    return scanned?.[0];
  };
}

describe('a site in English', () => {
  const firstOf = searchOf(english);
  it.each([
    ['complaint', 'complaints'],
    ['how to handle complaining guests', 'complaints'],
    ['complants', 'complaints'],
    ['recepionist', 'receptionist'],
    ['late checkout', 'late-checkout'],
    ['upsell', 'upselling'],
  ])('is found by other forms of its words, and with slips: %s', async (query, address) => {
    expect(await firstOf(query)).toBe(address);
  });
});

describe('a site in traditional characters', () => {
  const firstOf = searchOf(traditional);
  it.each([
    ['投訴', 'complaint'],
    ['投诉处理', 'complaint'],
    ['客户发火怎么办', 'complaint'],
    ['tousu', 'complaint'],
    ['頭訴', 'complaint'],
    ['前台交接班', 'handover'],
    ['发型', 'clean'],
    ['客訴', 'complaint'],
  ])('is found in either characters: %s', async (query, address) => {
    expect(await firstOf(query)).toBe(address);
  });
  it('is offered what was probably meant as it writes it', async () => {
    const engine = searchEngine(scanSource({ ...wordsOf(traditional), units: traditional }));
    expect((await engine.search('頭訴')).suggestion).toBe('投訴');
    expect((await engine.search('投述处理')).suggestion).toBe('投訴處理');
  });
  it('marks in its texts what was asked for in simplified ones', async () => {
    const engine = searchEngine(scanSource({ ...wordsOf(traditional), units: traditional }));
    const { marks } = await engine.search('投诉');
    const pieces = marker(marks, engine.simplified).mark('投訴處理');
    expect(pieces[0]).toEqual({ text: '投訴', marked: true });
  });
});

describe('a site of Chinese with Latin words', () => {
  const firstOf = searchOf(mixed);
  it.each([
    ['crm系统', 'crm'],
    ['vip客户', 'crm'],
    ['PDCA循環', 'pdca'],
    ['kpi', 'pdca'],
  ])('is found by both, with and without blanks: %s', async (query, address) => {
    expect(await firstOf(query)).toBe(address);
  });
});
