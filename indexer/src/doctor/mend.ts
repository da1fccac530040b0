import type { Finding } from './finding.ts';

export interface Mended {
  mended: Finding[];
  /** What is still wrong, with the reason where mending it failed. */
  left: (Finding & { reason?: string })[];
}

/** Mends what can be mended, one after another: what fails does not keep the rest from it. */
export async function mend(findings: readonly Finding[]): Promise<Mended> {
  const result: Mended = { mended: [], left: [] };
  for (const finding of findings) {
    if (!finding.mend) {
      result.left.push(finding);
      continue;
    }
    try {
      await finding.mend();
      result.mended.push(finding);
    } catch (error) {
      result.left.push({ ...finding, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return result;
}
