/**
 * The kinds of papers, of the Party (Quy định 399-QĐ/TW, Hướng dẫn 36-HD/VPTW) and of the State (Nghị định 30/2020/NĐ-CP; the law on
 * making laws), as they are printed above what a paper is about.
 */
const types = [
  'nghị quyết|nghị quyết liên tịch|quyết định|chỉ thị|kết luận|quy chế|quy định|thông tri|hướng dẫn|thông báo|thông cáo|báo cáo',
  'kế hoạch|quy hoạch|chương trình|chương trình hành động|đề án|phương án|dự án|tờ trình|công văn|biên bản|cương lĩnh|điều lệ',
  'chiến lược|tuyên bố|lời kêu gọi|hiệu triệu|công điện|giấy mời|giấy giới thiệu|giấy ủy quyền|phiếu chuyển|nội quy|danh mục',
  'hiến pháp|luật|bộ luật|pháp lệnh|lệnh|nghị định|thông tư|thông tư liên tịch|văn bản hợp nhất|hợp đồng',
].join('|');
/** Each of them, in small letters. */
export const paperTypes: readonly string[] = types.split('|');
const alone = new RegExp(`^(?:${types})$`, 'iu');
const atStart = new RegExp(`^(?:${types})(?=\\s)`, 'iu');

/** Whether a line is the kind of a paper and nothing else: "NGHỊ QUYẾT". */
export const isPaperType = (line: string): boolean => alone.test(line);

/** The kind of a paper that a line begins with, as printed ("KẾ HOẠCH CÔNG TÁC NĂM 2024"); null where it does not. */
export const paperTypeOf = (line: string): string | null => atStart.exec(line)?.[0] ?? null;
