import type { DepartmentLevel } from '@tra-cuu/data/article/article';
import type { noLevel } from '@tra-cuu/data/contract/departments';

/** How the levels of bodies are called, from the highest down. */
export const levelNames: Readonly<Record<string, string>> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  bloc: 'Khối',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  grassroots: 'Cơ sở',
  none: 'Chưa rõ cấp',
} satisfies Record<DepartmentLevel | typeof noLevel, string>;
