import type { ReactNode } from 'react';
import { ApiError } from './api-error.ts';

interface Message {
  title: string;
  advice: string;
  /** Whether the same request may do later. */
  again: boolean;
}

const messages: Record<ApiError['code'], Message> = {
  'bad-request': {
    title: 'Yêu cầu chưa hợp lệ',
    advice: 'Hãy sửa lại từ khóa hoặc bỏ bộ lọc chưa hợp lệ.',
    again: false,
  },
  'not-found': {
    title: 'Không tìm thấy bài viết',
    advice: 'Bài viết không có, đã được gỡ, hoặc bạn không có quyền xem.',
    again: false,
  },
  'engine-away': {
    title: 'Máy tìm kiếm đang khởi động lại',
    advice: 'Trang sẽ tự thử lại sau vài giây.',
    again: true,
  },
  'engine-slow': {
    title: 'Tìm kiếm mất quá nhiều thời gian',
    advice: 'Vui lòng thử lại, hoặc thêm bộ lọc để thu hẹp.',
    again: true,
  },
  busy: {
    title: 'Máy chủ đang bận',
    advice: 'Trang sẽ tự thử lại sau vài giây.',
    again: true,
  },
  'archive-away': {
    title: 'Kho lưu trữ chưa sẵn sàng',
    advice: 'Việc tra cứu bài viết vẫn dùng được. Trang sẽ tự thử lại sau vài giây.',
    again: true,
  },
  'not-published': {
    title: 'Kho tư liệu chưa có dữ liệu',
    advice: 'Cán bộ quản trị cần công bố dữ liệu. Trang sẽ tự thử lại.',
    again: true,
  },
  'too-many-requests': {
    title: 'Có quá nhiều yêu cầu',
    advice: 'Vui lòng đợi một phút. Trang sẽ tự thử lại.',
    again: true,
  },
  internal: { title: 'Hệ thống gặp lỗi', advice: 'Lỗi đã được ghi lại. Vui lòng thử lại sau.', again: true },
  unreachable: { title: 'Không kết nối được máy chủ', advice: 'Hãy kiểm tra mạng rồi thử lại.', again: true },
};

const fieldNames: Record<string, string> = {
  q: 'từ khóa',
  official: 'người',
  department: 'đơn vị',
  within: 'đơn vị và các đơn vị trực thuộc',
  type: 'loại',
  source: 'nguồn',
  'not.official': 'người loại trừ',
  'not.department': 'đơn vị loại trừ',
  'not.type': 'loại bị loại trừ',
  'not.source': 'nguồn loại trừ',
  from: 'từ ngày',
  to: 'đến ngày',
  sort: 'sắp xếp',
  page: 'trang',
  diacritics: 'cách đọc dấu',
  revision: 'phiên bản',
  verbatim: 'tìm đúng như đã gõ',
  level: 'cấp',
  parent: 'đơn vị cấp trên',
  number: 'số văn bản',
};

export type ErrorTexts = Partial<Record<ApiError['code'], Pick<Message, 'title' | 'advice'>>>;

interface ErrorPanelProps {
  error: unknown;
  onRetry: () => void;
  /** `h2` where the page has its main heading already. */
  heading?: 'h1' | 'h2';
  /** What is said of some errors instead, where what was asked for is no article. */
  instead?: ErrorTexts | undefined;
  /** Another way to go on. */
  children?: ReactNode;
}

/** Says what went wrong and what to do about it. */
export function ErrorPanel({ error, onRetry, heading: Heading = 'h1', instead, children }: ErrorPanelProps) {
  const code = error instanceof ApiError ? error.code : 'internal';
  const fields = error instanceof ApiError ? error.fields : [];
  const { title, advice, again } = { ...messages[code], ...instead?.[code] };
  return (
    <section className="notice" role="alert">
      <Heading>{title}</Heading>
      {fields.length > 0 && <p>Chưa hợp lệ: {fields.map((field) => fieldNames[field] ?? field).join(', ')}.</p>}
      <p>{advice}</p>
      {again && (
        <p>
          <button type="button" className="text-button" onClick={onRetry}>
            Thử lại ngay
          </button>
        </p>
      )}
      {children}
    </section>
  );
}
