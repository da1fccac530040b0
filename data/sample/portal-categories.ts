interface PortalCategory {
  readonly slug: string;
  readonly name: string;
}

export const portalCategories = [
  { slug: 'tin-tuc', name: 'Tin tức - Sự kiện' },
  { slug: 'xay-dung-dang', name: 'Xây dựng Đảng' },
  { slug: 'tuyen-giao', name: 'Tuyên giáo' },
  { slug: 'dan-van-doan-the', name: 'Dân vận - Đoàn thể' },
  { slug: 'kiem-tra-giam-sat', name: 'Kiểm tra, giám sát' },
  { slug: 'hoc-tap-va-lam-theo', name: 'Học tập và làm theo Bác' },
  { slug: 'doanh-nghiep', name: 'Doanh nghiệp' },
  { slug: 'van-ban', name: 'Văn bản' },
] as const satisfies readonly PortalCategory[];

/** The name shown in menus for a category's slug; an unknown slug is shown as it is. */
export function categoryName(slug: string): string {
  return portalCategories.find((category) => category.slug === slug)?.name ?? slug;
}
