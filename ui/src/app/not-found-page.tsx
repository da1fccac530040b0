import { Link } from '@tanstack/react-router';
import { useDocumentTitle } from '../shared/use-document-title.ts';

export function NotFoundPage() {
  useDocumentTitle('Không tìm thấy trang');
  return (
    <section className="notice">
      <h1>Không tìm thấy trang</h1>
      <p>Địa chỉ này không có, hoặc đã được gõ nhầm.</p>
      <p>
        <Link to="/">Về trang tra cứu</Link>
      </p>
    </section>
  );
}
