import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { moveAnswers } from './move-answers.ts';
import { type RecordKind, recordRoutes } from './record-routes.ts';

/** Puts a record's own id into the address in the place of another that led to it: that of one that was merged into it. */
export function useRightId(kind: RecordKind, asked: string, answered: { id: string } | undefined): void {
  const navigate = useNavigate();
  const client = useQueryClient();
  useEffect(() => {
    if (!answered || answered.id === asked) return;
    moveAnswers(client, kind, asked, answered.id);
    void navigate({
      ...{ to: recordRoutes[kind], params: { id: answered.id }, search: true },
      ...{ state: true, replace: true, resetScroll: false },
    });
  }, [kind, asked, answered, navigate, client]);
}
