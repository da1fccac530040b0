import { toCodeTable } from './code-table.ts';

/** The encoding of the Vietnamese Professionals Society. Capitals took the place of control characters. */
export const vps = toCodeTable([
  [0x02, 'ẠẬẶẸỆ'],
  [0x10, 'ỊỌỘỢỤỰ___Ỵ__ẪỮ'],
  [0x80, 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ'],
  [0x90, 'Ế__ỀỂỄỐỒỔỖýỷỵỚỜỞ'],
  [0xa0, '_ắằẳẵặỠớÙờởỡŨỨợỪ'],
  [0xb0, 'ổỬỲỸÍÌộỈĨÓửữÒỎÕự'],
  [0xc0, 'ầÁÂấẩẫậđẻÉÊẹỉễịỹ'],
  [0xd0, 'ƯỦồốÔỏơÈừứÚũưÝẺ_'],
  [0xe0, 'àáâãảạă_èéêẽìí_ĩ'],
  [0xf0, 'ẴĐòóôõ_Ơụùúủ_ỶẼỳ'],
]);
