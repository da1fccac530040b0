import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { moveAnswers } from './move-answers.ts';

it('keeps each page of a record under its own id as it was answered', () => {
  const client = new QueryClient();
  client.setQueryData(['paper', 'old', 1], 'first');
  client.setQueryData(['paper', 'old', 2], 'second');
  client.setQueryData(['paper', 'other', 1], 'not meant');
  moveAnswers(client, 'paper', 'old', 'new');
  expect(client.getQueriesData({ queryKey: ['paper', 'new'] })).toEqual([
    [['paper', 'new', 1], 'first'],
    [['paper', 'new', 2], 'second'],
  ]);
});
