import { describe, expect, it } from 'vitest';
import type { Article, OfficialRole } from '../article/article.ts';
import { listActors } from './list-actors.ts';

const actors = (title: string, people: Record<string, OfficialRole[]>): string[] => {
  const officials = Object.entries(people).map(([name, roles]) => ({ name, roles, positions: [], mentions: [] }));
  return listActors({ article: { title, officials } as unknown as Article, officialIds: Object.keys(people) });
};

describe('who acts in an article', () => {
  it('is who chairs, speaks, signs or is appointed in it', () => {
    const people = { A: ['speaks'], B: ['attends'], C: ['mentioned', 'chairs'], D: ['signs'], E: ['appointed'], F: [] };
    expect(actors('Hội nghị', people as Record<string, OfficialRole[]>)).toEqual(['A', 'C', 'D', 'E']);
  });

  it('is who is named in the title, in capitals and however the tone is placed', () => {
    expect(
      actors('ĐỒNG CHÍ ĐỖ QUANG HOÀ THĂM CƠ SỞ', { 'Đỗ Quang Hòa': ['mentioned'], 'Đỗ Quang': ['mentioned'] }),
    ).toEqual(['Đỗ Quang Hòa', 'Đỗ Quang']);
    expect(actors('Thăm Đỗ Quang Hòa', { 'Đỗ Quang Hoàn': ['mentioned'] })).toEqual([]);
  });
});
