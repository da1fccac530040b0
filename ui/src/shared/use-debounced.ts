import { useEffect, useState } from 'react';

/** A value once it has stayed the same for so many milliseconds; until then the one before. */
export function useDebounced<Value>(value: Value, millis: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled;
}
