const separator = '\u001F';

/** A facet value that carries its label: the engine counts values of one field only, and people read labels, not ids. */
export const toFacetKey = (id: string, label: string): string => `${label}${separator}${id}`;

/** Reads a facet value back. */
export function parseFacetKey(key: string): { id: string; label: string } {
  const at = key.lastIndexOf(separator);
  return { id: key.slice(at + 1), label: key.slice(0, Math.max(at, 0)) };
}
