/** Whether one letter more, less or other, or two neighbours changed about, make one word of the other. Equal words are not apart. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  const [restOfA, restOfB] = withoutCommonEnd(a.slice(start), b.slice(start));
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfA === [...restOfB].reverse().join('');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function withoutCommonEnd(a: string, b: string): [string, string] {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return [a.slice(0, a.length - length), b.slice(0, b.length - length)];
}
