import { describe, expect, it } from 'vitest';
import { readRobots } from './robots.ts';

const robotsUrl = 'http://portal.example/robots.txt';
const rulesOf = (text: string) => readRobots(robotsUrl, Buffer.from(text));
const allows = (text: string, path: string) => rulesOf(text).allows(`http://portal.example${path}`);

describe('robots.txt', () => {
  it.each([
    [
      'the longest rule that matches',
      'User-agent: *\nDisallow: /tin\nAllow: /tin/moi\n',
      { '/tin/cu': false, '/tin/moi/1': true },
    ],
    ['allow where two are as long', 'User-agent: *\nDisallow: /tin\nAllow: /tin\n', { '/tin': true }],
    [
      'wildcards and ends',
      'User-agent: *\nDisallow: /*?in=\nDisallow: /*.doc$\n',
      { '/a?in=1': false, '/x.doc': false, '/x.docx': true },
    ],
    [
      'our own group before that of all',
      'User-agent: *\nDisallow: /\n\nUser-agent: TraCuu\nDisallow: /kin\n',
      { '/a': true, '/kin': false },
    ],
    ['our name in any case, among others', 'User-agent: bot\nUser-agent: tracuu\nDisallow: /\n', { '/a': false }],
    ['groups of others not', 'User-agent: bot\nDisallow: /\n', { '/a': true }],
    ['an empty rule as none', 'User-agent: *\nDisallow:\n', { '/a': true }],
    ['escapes in either form', 'User-agent: *\nDisallow: /t%C3%ACm\n', { '/t%C3%ACm': false, '/tìm': false }],
    [
      'a byte order mark and comments',
      '\uFEFFUser-agent: * # all\nDisallow: /kin # no\n',
      { '/kin': false, '/a': true },
    ],
    ['what is no robots.txt as none', '<html><body>Không tìm thấy</body></html>', { '/a': true }],
  ])('is read by %s', (_, text, expected) => {
    for (const [path, allowed] of Object.entries(expected)) expect([path, allows(text, path)]).toEqual([path, allowed]);
  });

  it('says the pause between two requests, two minutes at most, and the sitemaps', () => {
    expect(rulesOf('User-agent: *\nCrawl-delay: 2.5\n').delayMillis).toBe(2500);
    expect(rulesOf('User-agent: *\nCrawl-delay: 86400\n').delayMillis).toBe(120_000);
    expect(rulesOf('User-agent: *\nCrawl-delay: soon\n').delayMillis).toBe(0);
    expect(rulesOf('Sitemap: http://portal.example/a.xml\nsitemap: /b.xml\n').sitemaps).toEqual([
      'http://portal.example/a.xml',
      '/b.xml',
    ]);
  });
});
