/** Takes away the keyboard that a touch screen shows for a field, so that it does not cover what comes. Elsewhere the focus stays. */
export function hideTouchKeyboard(field: HTMLElement | null): void {
  if (globalThis.matchMedia?.('(pointer: coarse)').matches) field?.blur();
}
