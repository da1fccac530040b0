const monthName = String.raw`\d{1,2}|mười\s+(?:một|hai)|\p{L}+`;
/** Words that announce a day, or the hour before it. */
const announcing = String.raw`(?<!\p{L})(?:ngày|hôm|mồng|mùng|(?:(?:hôm|sáng|trưa|chiều|tối|đêm)\s(?:nay|qua|kia))|sáng|trưa|chiều|tối|đêm|khuya|thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\snhật)|(?<!\d)\d{1,2}\s?(?:h|g|giờ)(?:\s?\d{2})?(?:\s?phút)?`;
/** Words behind which figures are a day only beside another day: "từ 1-8 đến hết 31-10", but "từ 3-5 triệu". */
const joining = String.raw`(?<!\p{L})(?:từ|đến|tới|và|hết|vào)`;
const lead = String.raw`(?:(?:${announcing}|${joining})(?:,?\s+\(?|\()|\()`;
/** The other days of a range or a list, which stand between the word and the day: "từ 25-27/9", "23/9-25/9", "ngày 3, 4/6". */
const otherEnd = String.raw`(?:\d{1,2}(?:\s?[/.]\s?\d{1,2})?\s?[–-]\s?|(?:\d{1,2}\s?,\s?){1,4})?`;
/** Figures that stand alone, or are the second day of a range: "25-27/9". */
const apart = String.raw`(?<![\d/.-]|\d–)`;
const apartOrRange = String.raw`(?:${apart}|(?<=(?<![\d/.-])\d{1,2}(?:[/.]\d{1,2})?[–-]))`;
/** What counts, measures or rates: "ngày 2-3 lần", "từ 10-15 triệu". */
const units = String.raw`(?:%|lần|lượt|giờ|tiếng|phút|tháng|năm(?!\s(?:ngoái|trước|nay|qua|\d))|tuổi|triệu|nghìn|ngàn|tỷ|tỉ|đồng|người|hộ|ca|cas|chuyến|bữa|suất|km|m|ha|kg|tấn|tạ|độ|điểm|chỉ tiêu)(?!\p{L})`;

/** "11 tháng năm 2017" counts eleven months of a year: May is written "tháng Năm, 2017" or "tháng 5". */
const forms = [
  String.raw`(?<![\d/.-])(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d|-\d)`,
  String.raw`${apartOrRange}(?<day>\d{1,2})\s?(?<mark>[/.–-])\s?(?<month>\d{1,2})(?:\s?\k<mark>\s?|\s+năm\s+)(?<year>\d{4})(?![\d/]|[.-]\d{1,2}(?!\d|[/.]\d))`,
  String.raw`(?<![\d/.-])(?<wordDay>\d{1,2})\s*,?\s+tháng\s+(?!năm\s+\d{4})(?<wordMonth>${monthName})(?!\d)(?:(?:\s*,)?(?:\s*năm\s*|\s?[/-]\s?|\s|,)(?<wordYear>\d{4})(?!\d))?`,
  String.raw`(?<!\p{L})tháng\s+(?<onlyMonth>${monthName})(?:\s?[/-]\s?|\s*,?\s*năm\s+|,\s+|\s+)(?<onlyMonthYear>\d{4})(?!\d)`,
  String.raw`(?=\d{1,2}\s?[/.–-]\s?\d)(?<=${lead}${otherEnd})(?<shortDay>\d{1,2})\s?(?<shortMark>[/.–-])\s?(?<shortMonth>\d{1,2})(?:\k<shortMark>(?<shortYear>\d{2}))?(?![\d/%]|[.,]\d|\s?[/–-]\s?\d{1,2}(?!\d|\s?[/.]\s?\d)|\s?[–-]\s?\d{3}|\s+${units})`,
  String.raw`(?<=\d[/-]\d{1,2},\s?)(?<listDay>\d{1,2})(?<listMark>[/-])(?<listMonth>\d{1,2})(?=\s*,|\s+và\s)`,
  String.raw`(?<!\p{L})năm\s+(?<onlyYear>(?:19|20)\d{2})(?![\d/.]|\s?[-–]\s?\d)`,
];
const dateForms = new RegExp(forms.join('|'), 'iuy');
/** Where a date may begin, which is never inside a number, by what follows in all forms: trying only there takes a fraction of the time. */
const beginning = /\d+(?=\s?[/.–-]\s?\d|\s*,?\s+[Tt][Hh])|[Tt][Hh][Áá][Nn][Gg](?=\s)|[Nn][Ăă][Mm](?=\s+(?:19|20)\d)/g;

/** The matches of the forms of dates in a text, as `matchAll` gives them. A date's parts are named groups. */
export function* matchDates(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (let at = nextBeginning(text, from); at >= 0; at = nextBeginning(text, from)) {
    dateForms.lastIndex = at;
    const match = dateForms.exec(text);
    from = match ? at + match[0].length : beginning.lastIndex;
    if (match) yield match;
  }
}

function nextBeginning(text: string, from: number): number {
  beginning.lastIndex = from;
  return beginning.exec(text)?.index ?? -1;
}
