/** What a page of print takes is a hundredth of these; what takes more may take long, and is read apart. */
const heavyBytes = 1024 * 1024;
const heavyTags = 12_000;
const heavyReferences = 20_000;

/** Whether a page or a text may take so long to read that a thread of its own has to do it, which can be stopped. */
export function isHeavy(bytes: Buffer): boolean {
  if (bytes.length > heavyBytes) return true;
  let [tags, references] = [0, 0];
  for (const byte of bytes) {
    if (byte === 0x3c) tags += 1;
    else if (byte === 0x26) references += 1;
  }
  return tags > heavyTags || references > heavyReferences;
}
