import { expect, it } from 'vitest';
import { readRecord } from './paper-record.ts';
import { readValidity } from './read-validity.ts';

const validity = (label: string, value: string) =>
  readValidity(readRecord(`Số ký hiệu\t12/QĐ-UBND\nNgày ban hành\t05/8/2019\n${label}\t${value}`));

it.each([
  ['Tình trạng hiệu lực', 'Còn hiệu lực', 'in-force'],
  ['Tình trạng', 'Hết hiệu lực toàn bộ', 'expired'],
  ['Hiệu lực', 'Hết hiệu lực một phần', 'partly-expired'],
  ['Trạng thái', 'Ngưng hiệu lực một phần', 'partly-expired'],
])('%s: %s', (label, value, status) => {
  expect(validity(label, value)).toEqual({ status, evidence: `${label}: ${value}` });
});

it.each(['Chưa có hiệu lực', 'Đã biết', '01/01/2020'])('%s says nothing of it', (value) => {
  expect(validity('Tình trạng', value)).toBeUndefined();
});
