import { ApiError } from './api-error.ts';

const messages: Record<ApiError['code'], { title: string; advice: string }> = {
  'bad-request': { title: 'Yêu cầu chưa hợp lệ', advice: 'Hãy sửa lại từ khóa hoặc bộ lọc rồi thử lại.' },
  'not-found': {
    title: 'Không tìm thấy bài viết',
    advice: 'Bài viết không có, đã được gỡ, hoặc bạn không có quyền xem.',
  },
  'engine-away': { title: 'Máy tìm kiếm đang khởi động lại', advice: 'Trang sẽ tự thử lại sau vài giây.' },
  'not-published': {
    title: 'Kho tư liệu chưa có dữ liệu',
    advice: 'Cán bộ quản trị cần công bố dữ liệu. Trang sẽ tự thử lại.',
  },
  'too-many-requests': { title: 'Có quá nhiều yêu cầu', advice: 'Vui lòng đợi một phút. Trang sẽ tự thử lại.' },
  internal: { title: 'Hệ thống gặp lỗi', advice: 'Lỗi đã được ghi lại. Vui lòng thử lại sau.' },
  unreachable: { title: 'Không kết nối được máy chủ', advice: 'Hãy kiểm tra mạng rồi thử lại.' },
};

const fieldNames: Record<string, string> = {
  q: 'từ khóa',
  official: 'người',
  department: 'đơn vị',
  type: 'loại',
  source: 'nguồn',
  from: 'từ ngày',
  to: 'đến ngày',
  sort: 'sắp xếp',
  page: 'trang',
  limit: 'số bài mỗi trang',
};

/** Says what went wrong and what to do about it. */
export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const code = error instanceof ApiError ? error.code : 'internal';
  const fields = error instanceof ApiError ? error.fields : [];
  const { title, advice } = messages[code];
  return (
    <section className="notice" role="alert">
      <h2>{title}</h2>
      {fields.length > 0 && <p>Chưa hợp lệ: {fields.map((field) => fieldNames[field] ?? field).join(', ')}.</p>}
      <p>{advice}</p>
      <p>
        <button type="button" className="text-button" onClick={onRetry}>
          Thử lại
        </button>
      </p>
    </section>
  );
}
