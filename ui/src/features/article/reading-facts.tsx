import type { ArticleResponse, ShownReading } from '@tra-cuu/data/contract/article';
import { formatNumber, formatShare } from '../../shared/format.ts';
import { leastSure } from './is-doubtful.ts';

/** Charsets that a reader may know by the fonts or programs that had them. */
const charsetNames: Record<string, string> = {
  tcvn3: 'phông TCVN3 (ABC)',
  vni: 'phông VNI',
  viscii: 'bảng mã VISCII',
  vps: 'phông VPS',
  'windows-1258': 'bảng mã Windows-1258',
};

/** Pages that are listed at once, beside those that are unsure. */
const fewPages = 6;

type Page = ShownReading['recognized'][number];

/** How the text was found, where that is more than reading letters that were there. */
export function ReadingFacts({ article: { reading, pages } }: { article: ArticleResponse }) {
  const { recognized, corrected, charset, repaired } = reading;
  const charsetName = charsetNames[charset.toLowerCase()];
  const left = recognized.filter(({ page }) => !corrected.includes(page));
  if (recognized.length + corrected.length + repaired === 0 && charsetName === undefined) return null;
  return (
    <section>
      <h2>Văn bản được đọc thế nào</h2>
      <ul>
        {recognized.length > 0 && (
          <li>
            {toRecognized(recognized.length, pages)}
            {left.length > 0 && ` (độ tin cậy ${formatShare(mean(left))})`}
            <PageList pages={left} />
          </li>
        )}
        {corrected.length > 0 && <li>Đã sửa bằng tay: trang {corrected.join(', ')}</li>}
        {charsetName !== undefined && <li>Chuyển từ {charsetName}</li>}
        {repaired > 0 && <li>Đã phục hồi {formatNumber(repaired)} chữ bị lỗi phông</li>}
      </ul>
    </section>
  );
}

const mean = (pages: readonly Page[]): number =>
  pages.reduce((sum, { confidence }) => sum + confidence, 0) / pages.length;

const toRecognized = (count: number, pages: number | null): string =>
  pages === null || count >= pages
    ? 'Văn bản nhận dạng từ ảnh quét'
    : `${formatNumber(count)} trong ${formatNumber(pages)} trang nhận dạng từ ảnh quét`;

/** The pages, those that are unsure first in sight: of many, only these. */
function PageList({ pages }: { pages: readonly Page[] }) {
  if (pages.length < 2) return null;
  if (pages.length <= fewPages) return <Pages pages={pages} />;
  return (
    <>
      <Pages pages={pages.filter(({ confidence }) => confidence < leastSure)} />
      <details>
        <summary>Từng trang</summary>
        <Pages pages={pages} />
      </details>
    </>
  );
}

const Pages = ({ pages }: { pages: readonly Page[] }) => (
  <ul className="page-list">
    {pages.map(({ page, confidence }) => (
      <li key={page}>
        Trang {page}: {formatShare(confidence)}
        {confidence < leastSure && <strong> – thấp, cần đối chiếu</strong>}
      </li>
    ))}
  </ul>
);
