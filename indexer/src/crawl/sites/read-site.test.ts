import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSite, parseSite, readSites } from './read-site.ts';
import { siteSchema } from './site.ts';

describe('the description of a site', () => {
  it('is refused with file, line and field', () => {
    const yaml = 'name: Portal A\nlabel: Portal\norigin: ftp://portal.example\narticles:\n  - "("\nspeed: 3\n';
    expect(() => parseSite(yaml, 'a.yaml')).toThrow(/a\.yaml:1: name: use small letters/);
    expect(() => parseSite(yaml, 'a.yaml')).toThrow(/a\.yaml:3: origin: must be an http or https address/);
    expect(() => parseSite(yaml, 'a.yaml')).toThrow(/a\.yaml:5: articles\.0: is no regular expression/);
    expect(() => parseSite('name: [', 'a.yaml')).toThrow(/a\.yaml:1/);
    const more =
      'name: a\nlabel: A\norigin: http://a.example\nhosts:\n  - b.example\n  - b.example/x\nevery: often\ndateFormat: dd/MM\nlimits:\n  depth: 0\nselectors:\n  body: ["div["]\n';
    expect(() => parseSite(more, 'a.yaml')).toThrow(/a\.yaml:6: hosts\.1: must be a host/);
    expect(() => parseSite(more, 'a.yaml')).toThrow(/a\.yaml:7: every: must be a number with m, h, d or w/);
    expect(() => parseSite(more, 'a.yaml')).toThrow(/a\.yaml:8: dateFormat: must have d, M and yyyy/);
    expect(() => parseSite(more, 'a.yaml')).toThrow(/a\.yaml:12: selectors\.body\.0: is no CSS selector/);
    expect(() => parseSite(more, 'a.yaml')).toThrow(/a\.yaml:10: limits\.depth/);
  });

  it('may leave out what has a default', () => {
    const site = parseSite('name: a\nlabel: A\norigin: http://a.example/x\n', 'a.yaml');
    expect(site).toMatchObject({ origin: 'http://a.example', seeds: ['/'], delayMillis: 1000, visibility: 'public' });
    expect(site).toMatchObject({ hosts: [], every: 86_400_000, documents: true, allowPrivate: false });
  });

  it('means http and https by the name of a host', () => {
    const site = parseSite(
      'name: a\nlabel: A\norigin: https://a.example\nsameAs: [www.a.example]\nhosts: [http://b.example]\nevery: 6h\n',
      'a',
    );
    expect(site.sameAs).toEqual(['https://www.a.example', 'http://www.a.example']);
    expect([site.hosts, site.every]).toEqual([['http://b.example'], 21_600_000]);
  });

  it('is right for every site of the project', () => {
    expect(readSites().map(({ name }) => name)).toContain('sample');
  });

  it('is told field by field in the folder of sites', () => {
    const readme = readFileSync(new URL('../../../../data/sites/README.md', import.meta.url), 'utf8');
    const limits = siteSchema.shape.limits.def.innerType.shape;
    for (const field of [...Object.keys(siteSchema.shape), ...Object.keys(limits)])
      expect(readme).toContain(`\`${field}\``);
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(parseSite(example, 'README.md')).toMatchObject({ name: 'tinhuy-thuangiang' });
  });
});

describe('a site that is asked for', () => {
  it('by its address needs no description, and has the one that there is', () => {
    expect(findSite('https://www.portal.example/tin-tuc?x=1')).toMatchObject({
      ...{ name: 'portal-example', origin: 'https://www.portal.example', seeds: ['/tin-tuc?x=1'], articles: [] },
    });
    expect(findSite('http://dangkhoi.thuangiang.example/van-ban')).toMatchObject({
      name: 'sample',
      seeds: ['/', '/van-ban'],
    });
  });

  it('by a name that there is none of is refused with those that there are', () => {
    expect(() => findSite('nowhere')).toThrow(/There is no site "nowhere"\. Described are: .*sample/);
  });
});
