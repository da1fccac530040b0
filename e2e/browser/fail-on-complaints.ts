import type { Page } from '@playwright/test';

/** Whatever a page complains about, or asks of another host, fails the test. `expected`: what it may complain about. */
export function failOnComplaints(page: Page, expected?: string): void {
  page.on('console', (message) => {
    const isExpected = expected !== undefined && message.text().includes(expected);
    if (message.type() === 'error' && !isExpected) throw new Error(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') throw new Error(`asked ${request.url()}`);
  });
}
