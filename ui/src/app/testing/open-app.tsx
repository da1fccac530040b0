import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import { retryDelay, shouldRetry } from '../../shared/api-error.ts';
import { createAppRouter } from '../router.tsx';

/** A machine that does other things meanwhile answers late. */
configure({ asyncUtilTimeout: 5_000 });

/** Opens the UI at an address, with real components and the network alone stubbed. Both answers are read from where it stands. */
export function openApp(address: string): { path: () => string; search: () => string } {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const client = new QueryClient({ defaultOptions: { queries: { retry: shouldRetry, retryDelay } } });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return {
    path: () => decodeURIComponent(router.history.location.pathname),
    search: () => decodeURIComponent(router.history.location.search),
  };
}
