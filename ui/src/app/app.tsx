import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { retryDelay, shouldRetry } from '../shared/api-error.ts';
import { createAppRouter } from './router.tsx';

const minute = 60_000;
/** So long does the way back lead to results that are there at once, with the place that was scrolled to. */
const kept = 30 * minute;

/** The whole UI, with what its parts share: the cache of answers and the router. */
export function App() {
  const [queryClient] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { networkMode: 'always', staleTime: minute, gcTime: kept, retry: shouldRetry, retryDelay },
        },
      }),
  );
  const [router] = useState(createAppRouter);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
