import { toCodeTable } from './code-table.ts';

/** VISCII 1.1 (RFC 1456). Six capitals took the place of control characters. */
export const viscii = toCodeTable([
  [0x02, 'Ẳ__ẴẪ'],
  [0x14, 'Ỷ____Ỹ____Ỵ'],
  [0x80, 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ'],
  [0x90, 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ'],
  [0xa0, 'Õắằặấầẩậẽẹếềểễệố'],
  [0xb0, 'ồổỗỠƠộờởịỰỨỪỬơớƯ'],
  [0xc0, 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ'],
  [0xd0, 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư'],
  [0xe0, 'àáâãảăữẫèéêẻìíĩỉ'],
  [0xf0, 'đựòóôõỏọụùúũủýợỮ'],
]);
