/** Reads an option that is a whole number from 1. Throws an Error that names the option. */
export function parseCount(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${option} must be a whole number from 1, not "${text}"`);
  return Number(text);
}
