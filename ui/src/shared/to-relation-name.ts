import type { DocumentRelationKind } from '@tra-cuu/data/article/article';

/** How a paper stands to another, from its side and from that of the other. */
const names: Readonly<Record<string, readonly [active: string, passive: string]>> = {
  replaces: ['Thay thế', 'Được thay thế bởi'],
  amends: ['Sửa đổi, bổ sung', 'Được sửa đổi, bổ sung bởi'],
  implements: ['Thực hiện', 'Được triển khai, cụ thể hóa bởi'],
  repeals: ['Bãi bỏ', 'Bị bãi bỏ bởi'],
  'repeals-part': ['Bãi bỏ một phần', 'Bị bãi bỏ một phần bởi'],
} satisfies Record<DocumentRelationKind, readonly [string, string]>;

/** "Thay thế" where the paper replaces the other, "Được thay thế bởi" where the other replaces it. */
export const toRelationName = ({ kind, active }: { kind: string; active: boolean }): string =>
  names[kind]?.[active ? 0 : 1] ?? 'Liên quan';
