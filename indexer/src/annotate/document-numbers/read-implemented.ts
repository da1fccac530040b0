import { readCitedList } from './cited-list.ts';

/**
 * The verb with what may stand before it in its clause: "Thực hiện", "Để thực hiện tốt", "Tiếp tục triển khai thực hiện". Behind a
 * result, a year or a report it tells of what was done: "kết quả 5 năm thực hiện Chỉ thị".
 */
const opening =
  /(?:^|[,;.]\s+|(?<!\p{L})(?:để|nhằm|và)\s+)(?:[-–+•*]\s*)?(?:(?:v\/v|về việc|về|việc)\s+)?(?:(?:tiếp tục|tổ chức|học tập|quán triệt|nghiên cứu|đẩy mạnh|tăng cường|triển khai|để|nhằm)(?:\s+|,\s*|\s+và\s+)){0,5}(?:thực hiện|thi hành|triển khai|quán triệt|chấp hành|cụ thể hóa)\s+(?:tốt\s+|nghiêm túc\s+|nghiêm\s+|có hiệu quả\s+|thắng lợi\s+|đầy đủ\s+|theo\s+|các\s+)*/iu;

/** A legal ground is none, but another verb may follow it: "Căn cứ …; thực hiện Kế hoạch số …". */
const ground = /^(?:[-–+•*]\s*)?(?:căn cứ|theo đề nghị|xét)(?!\p{L})[^;]*(?:;\s*|$)/iu;

/** "Trong những năm qua, thực hiện Chỉ thị …, các cấp ủy đã …" looks back. */
const lookingBack =
  /^(?:trong |sau |qua |hơn |gần )?(?:những |\d+ |nhiều |các )?(?:năm|thời gian|tháng|nhiệm kỳ) (?:qua|gần đây|vừa qua)|^(?:sau|qua|trong) (?:hơn |gần )?\d+ (?:năm|tháng)|^(?:thời gian|những năm) (?:vừa )?qua/iu;

/** The numbers of the papers that a paper opens with carrying out: in its title, or in the first lines of its text. */
export const readImplemented = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/(?<=[\p{L}\d)]\.)\s+(?=\p{Lu})/u))
    .filter((sentence) => !lookingBack.test(sentence))
    .flatMap((sentence) => {
      const text = sentence.replace(ground, '');
      const match = opening.exec(text);
      return match ? readCitedList(text.slice(match.index + match[0].length)).map(({ number }) => number) : [];
    });
