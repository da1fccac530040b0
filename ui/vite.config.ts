import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The shared package is bundled from its sources.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // The server's content security policy loads fonts from files alone.
  build: { assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
