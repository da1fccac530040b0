import { describe, expect, it } from 'vitest';
import { isPlausibleCanonical } from './believe-canonical.ts';

const believes = (canonical: string, path: string, title = 'Hội nghị sơ kết sáu tháng đầu năm'): boolean =>
  isPlausibleCanonical(`http://portal.example${canonical}`, `http://portal.example${path}`, title);

describe('a declared address', () => {
  it.each([
    ['has the number of the page', '/tin/hoi-nghi-2071.html', '/xem.aspx?id=2071'],
    [
      'is the page without what it was linked with',
      '/tin/hoi-nghi-so-ket-sau-thang.html',
      '/tin/hoi-nghi-so-ket-sau-thang.html?tu=trang-chu',
    ],
    [
      'has the slug of the page in another folder',
      '/hoi-nghi-so-ket-sau-thang-2071.htm',
      '/mobile/hoi-nghi-so-ket-sau-thang.htm',
    ],
    ['is made of the title', '/2024/06/hoi-nghi-so-ket-sau-thang-dau-nam/', '/?p=7'],
    ['is the same on another host', '/tin/7', '/tin/7'],
  ])('is believed where it %s', (_, canonical, path) => expect(believes(canonical, path)).toBe(true));

  it.each([
    ['the home page', '/', '/tin/2071'],
    ['a list in whose folder the page is', '/tin-tuc/12', '/tin-tuc/12/hoi-nghi-5.html'],
    ['a list with a long name', '/tin-tuc-su-kien-noi-bat', '/tin-tuc-su-kien-noi-bat/hoi-nghi-5.html'],
    ['a script without what chooses the article', '/xem.aspx', '/xem.aspx?id=2071'],
    ['another article', '/tin/hoi-nghi-2072.html', '/tin/hoi-nghi-2071.html'],
    ['one of the same day', '/2024/06/05/', '/2024/06/05/hoi-nghi'],
  ])('is not believed where it is %s', (_, canonical, path) => expect(believes(canonical, path)).toBe(false));
});
