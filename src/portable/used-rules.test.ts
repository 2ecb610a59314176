import { describe, expect, it } from 'vitest';
import { usedRules } from './used-rules.ts';

const used = (css: string, ...names: string[]) => usedRules(css)((name) => names.includes(name));

describe('usedRules', () => {
  it('keeps a rule whose classes and ids all occur, and drops the others', () => {
    expect(used('.a .b{x:1}.a .c{x:2}#d{x:3}#e{x:4}', '.a', '.b', '#d')).toBe('.a .b{x:1}#d{x:3}');
  });
  it('keeps of a list of selectors those that occur', () => {
    expect(used('.a:hover,.b,.c::before{x:1}', '.a', '.c')).toBe('.a:hover,.c::before{x:1}');
  });
  it('keeps what names nothing, and of what names tags those that occur', () => {
    const css = ':focus-visible{x:1}html[lang=en] p::before{x:2}*{x:3}';
    expect(used(css, 'html', 'p')).toBe(css);
    expect(used(css, 'html')).toBe(':focus-visible{x:1}*{x:3}');
  });
  it('does not count what functional pseudo-classes name, however deep', () => {
    const css = '.a:not(:has(.x,.y>li>:is(ul,.z))) li:is(:first-child,.w){x:1}';
    expect(used(css, '.a', 'li')).toBe(css);
    expect(used(css, 'li')).toBe('');
  });
  it('counts what a :has() of one selector needs', () => {
    const css = '.a:has(>.b:not(.c)){x:1}.a:has(.b,.c){x:2}';
    expect(used(css, '.a', '.b')).toBe(css);
    expect(used(css, '.a')).toBe('.a:has(.b,.c){x:2}');
  });
  it('counts the words of data attributes, but neither numbers nor what scripts make of true and false', () => {
    const css = '.a[data-b=c]{x:1}[data-b="1"][data-c]{x:2}[data-b=true]{x:3}';
    expect(used(css, '.a', '=c')).toBe(css);
    expect(used(css, '.a')).toBe('[data-b="1"][data-c]{x:2}[data-b=true]{x:3}');
  });
  it('tells tags from classes and ids of the same name', () => {
    expect(used('button{x:1}.button{x:2}#button{x:3}', 'button')).toBe('button{x:1}');
  });
  it('drops what is not needed in conditions within conditions, and keeps the boxes of pages', () => {
    const css = '@media screen{@supports (x:1){.a{x:1}}}@page{margin:1cm;@bottom-right{content:"1"}}';
    expect(used(css, '.a')).toBe(css);
    expect(used(css)).toBe('@page{margin:1cm;@bottom-right{content:"1"}}');
  });
  it('keeps the moments of animations, and no empty media query', () => {
    const css = '@keyframes k{from{x:1}50.5%{x:2}}@media print{.a{x:3}}';
    expect(used(css)).toBe('@keyframes k{from{x:1}50.5%{x:2}}');
    expect(used(css, '.a')).toBe(css);
  });
});
