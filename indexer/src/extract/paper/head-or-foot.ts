/** What the head and the foot of a paper hold, which are set in columns: mottos, whom it goes to, by whose authority it is signed. */
export const headOrFoot =
  /cộng h(?:oà|òa|oa) xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|nơi nhận\s*:|^(?:T\/M|TM\.|KT\.|TL\.)\s/imu;
