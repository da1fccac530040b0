import { describe, expect, it } from 'vitest';
import { describeSettings, readSettings } from './settings.ts';

describe('settings', () => {
  it('have their defaults in an empty environment, and for variables set to nothing', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', logLevel: 'info' });
    expect(readSettings({ PORT: '', MEILI_URL: '', TRA_CUU_HOME: '' })).toEqual(readSettings({}));
  });

  it('name every variable that cannot be used at once', () => {
    expect(() => readSettings({ PORT: 'web', MEILI_URL: 'ftp://x', LOG_LEVEL: 'loud' })).toThrow(
      /PORT=web: must be a whole number[\s\S]*MEILI_URL=ftp:\/\/x: must be an http or https address[\s\S]*LOG_LEVEL=loud/,
    );
  });

  it('read memory in bytes', () => {
    expect(readSettings({ TRA_CUU_ENGINE_MEMORY: '2GiB' }).engineMemory).toBe(2_147_483_648);
    expect(() => readSettings({ TRA_CUU_ENGINE_MEMORY: 'lots' })).toThrow(/TRA_CUU_ENGINE_MEMORY=lots: write it as/);
  });

  it('are all described for --help', () => {
    expect(describeSettings().split('\n')).toHaveLength(Object.keys(readSettings({})).length);
  });
});
