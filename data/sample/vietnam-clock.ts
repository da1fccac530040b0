const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;
/** Vietnam keeps UTC+7 all year round. */
const offsetMillis = 7 * 60 * 60 * 1000;

interface VietnamClock {
  readonly weekday: string;
  /** `DD/MM/YYYY` */
  readonly day: string;
  /** `HH:mm` */
  readonly time: string;
}

/** What a wall clock and a calendar in Vietnam show at that moment. */
export function toVietnamClock(moment: Date): VietnamClock {
  const shifted = new Date(moment.getTime() + offsetMillis);
  const [year, month, day] = shifted.toISOString().slice(0, 10).split('-');
  return {
    weekday: weekdays[shifted.getUTCDay()] ?? '',
    day: `${day}/${month}/${year}`,
    time: shifted.toISOString().slice(11, 16),
  };
}
