import type { CodeTable } from './code-table.ts';
import type { LegacyCharset } from './legacy-charset.ts';
import { tcvn3 } from './tcvn3.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';

/** The letters of every legacy encoding. */
export const codeTables: Readonly<Record<LegacyCharset, CodeTable>> = { tcvn3, vni, viscii, vps };
