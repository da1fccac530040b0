import { expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';
import { fontOfElement, fontOfStyle, readStyleFonts } from './style-fonts.ts';

it.each([
  ['font-family: ".VnTime", serif', '.VnTime'],
  ["font-family:'VNI-Times'", 'VNI-Times'],
  ['color:red;FONT-FAMILY:.VnTimeH;', '.VnTimeH'],
  ['font: bold 12pt/1.5 .VnArial, sans-serif', '.VnArial'],
  ['font-size:12pt', undefined],
])('the font of a style is the first it names: %s', (style, font) => {
  expect(fontOfStyle(style)).toBe(font);
});

it('an element has the font of its own style or face, else that of the page’s styles for it', () => {
  const page = parsePage(
    '<style><!-- p.vn, div .vn {font-family:".VnTime"} h1{font-family:.VnTimeH} #a{font-family:VNI-Times} .cut{font-family:x</style>' +
      '<p class="vn">1</p><h1>2</h1><i id="a">3</i><h1 style="font-family:Arial">4</h1><font face=".VnTime,Arial">5</font><b>6</b>',
  );
  const fonts = readStyleFonts(page);
  expect(
    ['p', 'h1', 'i', 'h1+i+h1', 'font', 'b'].map((selector) => {
      const element = page.querySelector(selector);
      return element && fontOfElement(element, fonts);
    }),
  ).toEqual(['.VnTime', '.VnTimeH', 'VNI-Times', 'Arial', '.VnTime', undefined]);
});
