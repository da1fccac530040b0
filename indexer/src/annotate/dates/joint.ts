const part = String.raw`(?:(?:rạng\s+)?(?:sáng|trưa|chiều|tối|đêm)\s+)?`;
const joint = new RegExp(
  String.raw`^\s*(?:-|–|,|;|và|đến|tới|hoặc|rạng|,\s*và)\s*(?:hết\s+)?${part}(?:ngày\s+)?$`,
  'iu',
);
const longestJoint = 24;

/** Whether what stands between two days joins them: "30/9 đến hết ngày 02/10", "26 và 27", "5/3, sáng 6/3". */
export const isJoint = (between: string): boolean => between.length <= longestJoint && joint.test(between);

/** Whether it makes them the ends of one range. */
export const isRangeJoint = (between: string): boolean => isJoint(between) && /[-–]|đến|tới/iu.test(between);
