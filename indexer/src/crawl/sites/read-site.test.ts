import { describe, expect, it } from 'vitest';
import { parseSite, readSites } from './read-site.ts';

describe('the description of a site', () => {
  it('is refused with file, line and field', () => {
    const yaml = 'name: Portal A\nlabel: Portal\norigin: ftp://portal.example\narticles:\n  - "("\nspeed: 3\n';
    expect(() => parseSite(yaml, 'a.yaml')).toThrow(/a\.yaml:1: name: use small letters/);
    expect(() => parseSite(yaml, 'a.yaml')).toThrow(/a\.yaml:3: origin: must be an http or https address/);
    expect(() => parseSite(yaml, 'a.yaml')).toThrow(/a\.yaml:5: articles\.0: is no regular expression/);
    expect(() => parseSite('name: [', 'a.yaml')).toThrow(/a\.yaml:1/);
  });

  it('may leave out what has a default', () => {
    const site = parseSite('name: a\nlabel: A\norigin: http://a.example/x\n', 'a.yaml');
    expect(site).toMatchObject({ origin: 'http://a.example', seeds: ['/'], delayMillis: 1000, visibility: 'public' });
  });

  it('is right for every site of the project', () => {
    expect(readSites().map(({ name }) => name)).toContain('sample');
  });
});
