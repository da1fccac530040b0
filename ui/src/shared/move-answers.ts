import type { QueryClient } from '@tanstack/react-query';
import type { RecordKind } from './record-routes.ts';

/** Keeps what was answered under one id of a record, each page of it, under its own id too. */
export function moveAnswers(client: QueryClient, kind: RecordKind, asked: string, own: string): void {
  for (const [[, , ...rest], answer] of client.getQueriesData({ queryKey: [kind, asked] }))
    client.setQueryData([kind, own, ...rest], answer);
}
