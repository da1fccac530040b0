import { describe, expect, it } from 'vitest';
import { isOneEditApart } from './one-edit.ts';

describe('one edit', () => {
  it.each([
    ['oficial', 'official'],
    ['typee', 'type'],
    ['tape', 'type'],
    ['tpye', 'type'],
    ['umber', 'number'],
    ['', 'a'],
  ])('lies between %s and %s', (a, b) => {
    expect([isOneEditApart(a, b), isOneEditApart(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['type', 'type'],
    ['typ', 'types'],
    ['tiep', 'type'],
    ['pyte', 'type'],
    ['ab', 'abcd'],
    ['', ''],
  ])('does not lie between %s and %s', (a, b) => {
    expect([isOneEditApart(a, b), isOneEditApart(b, a)]).toEqual([false, false]);
  });
});
