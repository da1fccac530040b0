import { describe, expect, it } from 'vitest';
import { normalizeUrl } from './normalize-url.ts';

describe('an address', () => {
  it.each([
    ['fragment', '/tin/1.html#phan-2', '/tin/1.html'],
    ['fragment of a script', '/#!/tin/1', '/'],
    ['session in the path', '/tin/1.html;jsessionid=A1B2?x=1', '/tin/1.html?x=1'],
    ['session of ASP.NET', '/(S(4xqkz3aa))/tin.aspx?id=1', '/tin.aspx?id=1'],
    ['more of ASP.NET beside it', '/web/(A(x)S(4xq)F(y))/tin.aspx', '/web/tin.aspx'],
    ['session in the query', '/tin.php?PHPSESSID=1a2b&id=1', '/tin.php?id=1'],
    ['tracking', '/tin?utm_source=x&id=1&fbclid=y&gclid=z&_gl=1', '/tin?id=1'],
    ['way back', '/tin?_101_INSTANCE_x_redirect=%2Fweb&id=1&inheritRedirect=true&ReturnUrl=%2f', '/tin?id=1'],
    ['wish to print', '/tin?id=1&print=1', '/tin?id=1'],
    ['view for print', '/tin?id=1&view=print', '/tin?id=1'],
    ['order of parameters', '/tin?b=2&a=1&b=1', '/tin?a=1&b=2&b=1'],
    ['empty query', '/tin?', '/tin'],
    ['name of the default file', '/tin/index.html', '/tin/'],
    ['name of the default file with parameters', '/default.aspx?id=1', '/?id=1'],
    ['default script', '/tin/index.php', '/tin/'],
    ['default script with parameters', '/index.php?id=1', '/index.php?id=1'],
    ['dots', '/a/./b/../c', '/a/c'],
    ['slashes', '//portal.example//a///b', '/a/b'],
    ['case of escapes', '/t%c3%acm', '/t%C3%ACm'],
    ['escapes of plain letters', '/%74in%2Dtuc/%7e', '/tin-tuc/~'],
    ['escapes that mean something', '/a%2fb', '/a%2Fb'],
    ['letters of Vietnamese', '/tin-tức?tên=đảng ủy', '/tin-t%E1%BB%A9c?t%C3%AAn=%C4%91%E1%BA%A3ng+%E1%BB%A7y'],
    ['letters of an old charset', '/tim?q=%f0%e0ng+x', '/tim?q=%F0%E0ng+x'],
    ['spaces around', '  /tin  ', '/tin'],
  ])('is known without its %s', (_, href, path) => {
    expect(normalizeUrl(href, 'http://portal.example/')).toBe(`http://portal.example${path}`);
  });

  it.each([
    ['HTTP://Portal.Example:80/A', 'http://portal.example/A'],
    ['https://portal.example.:443/', 'https://portal.example/'],
    ['http://tỉnhủy.example/', 'http://xn--tnhy-vw5a2h.example/'],
    ['http://someone:secret@portal.example/', 'http://portal.example/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
  ])('%s is %s', (href, url) => {
    expect(normalizeUrl(href)).toBe(url);
  });

  it.each([
    'javascript:void(0)',
    'mailto:a@b.example',
    'ftp://portal.example/',
    'data:text/html,x',
    'http://',
    `http://x.example/${'a'.repeat(2000)}`,
  ])('is none: %s', (href) => expect(normalizeUrl(href)).toBeNull());

  it('is the same when it is made so again', () => {
    for (const href of ['/(S(a))/%74?b=%e0&a=+&c', '/index.php?x=%2f', '/a;jsessionid=1/b', '/tìm?q=ủy ban']) {
      const once = normalizeUrl(href, 'http://portal.example') ?? '';
      expect(normalizeUrl(once)).toBe(once);
    }
  });
});
