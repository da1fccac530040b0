/** An encoding of Vietnamese from before Unicode: TCVN3 (ABC), VNI-Windows, VISCII (RFC 1456), VPS. */
export type LegacyCharset = 'tcvn3' | 'vni' | 'viscii' | 'vps';
