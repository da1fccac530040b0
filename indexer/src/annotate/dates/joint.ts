const part = String.raw`(?:(?:rạng\s+)?(?:sáng|trưa|chiều|tối|đêm)\s+)?`;
/** A comma joins figures alone: behind "…, sáng" and "…, ngày" a clause may begin. */
const joint = new RegExp(
  String.raw`^\s*(?:[,;]\s*|(?:-|–|,?\s*và|đến|tới|hoặc|rạng)\s*(?:hết\s+)?${part}(?:ngày\s+)?)$`,
  'iu',
);
const longestJoint = 24;

/** Whether what stands between two days joins them: "30/9 đến hết ngày 02/10", "26 và 27", "5/3, 6/3 và sáng 7/3". */
export const isJoint = (between: string): boolean => between.length <= longestJoint && joint.test(between);

/** Whether it makes them the ends of one range. */
export const isRangeJoint = (between: string): boolean => isJoint(between) && /[-–]|đến|tới/iu.test(between);
