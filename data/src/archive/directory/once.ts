/** Makes a value when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let held: { value: Value } | null = null;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}
