import { expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';
import { readLanguage } from './read-language.ts';

const vietnamese = 'Đảng ủy Khối họp bàn về việc xây dựng nông thôn mới ở các xã vùng cao.';
const languageOf = (html: string, text = vietnamese) => readLanguage(parsePage(html), html, text);

it.each([
  ['<html lang="vi">', 'vi'],
  ["<HTML xmlns='x' LANG=vi-vn>", 'vi-VN'],
  ['<html xml:lang="vi">', 'vi'],
  ['<html><meta property="og:locale" content="vi_VN">', 'vi-VN'],
  ['<html><meta http-equiv="Content-Language" content="vi">', 'vi'],
  ['<html lang="en"><meta property="og:locale" content="vi_VN">', 'vi-VN'],
])('the language of a page is what it says: %s', (html, language) => {
  expect(languageOf(html)).toBe(language);
});

it.each(['<html>', '<html lang="">', '<html lang="{{lang}}">', '<html lang="xx">', '<html data-lang="vi">'])(
  'and none where it says none: %s',
  (html) => {
    expect(languageOf(html)).toBeUndefined();
  },
);

it('another language is believed only of a text that is not plainly Vietnamese', () => {
  expect(languageOf('<html lang="en">')).toBeUndefined();
  expect(languageOf('<html lang="en">', 'The committee of Đắk Lắk province met on Friday to discuss its plans.')).toBe(
    'en',
  );
});
