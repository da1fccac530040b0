/** A list of integers of 32 bits that takes four bytes for each. */
export interface GrowingIntegers {
  push(value: number): void;
  /** What has been pushed so far. Not to be used after the next push. */
  view(): Int32Array;
}

const firstLength = 1024;

export function createGrowingIntegers(): GrowingIntegers {
  let values = new Int32Array(firstLength);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    view: () => values.subarray(0, length),
  };
}
