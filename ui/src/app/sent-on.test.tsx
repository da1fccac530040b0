import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answer } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('an address to which others added marks of their own is searched as if it had none', async () => {
  const { asked } = stubApi({ '/search': () => answer });
  openApp('/?q=đảng&fbclid=Iw2x&utm_source=zalo');
  await screen.findByRole('heading', { name: /kết quả/ });
  expect(asked.filter((address) => address.includes('/search'))).toEqual(['/api/v1/search?q=đảng']);
});
