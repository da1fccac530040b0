const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** "30m", "6h", "1d" or "2w" in milliseconds; null for anything else. */
export function parseDuration(text: string): number | null {
  const match = /^([1-9]\d{0,3})([mhdw])$/.exec(text.trim());
  const unit = units[match?.[2] ?? ''];
  return match && unit !== undefined ? Number(match[1]) * unit : null;
}
