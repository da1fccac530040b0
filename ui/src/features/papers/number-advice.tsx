import { Link } from '@tanstack/react-router';

interface NumberAdviceProps {
  /** What was typed, and how it was understood; null where it is no number. */
  so: string;
  number: string | null;
}

/** What to try when no paper has the number. */
export const NumberAdvice = ({ so, number }: NumberAdviceProps) => (
  <div className="list-none" role="status">
    <p>
      {number === null
        ? `“${so}” chưa đọc được thành số văn bản.`
        : `Không có văn bản nào mang số ${number}, và không có bài nào dẫn số này.`}
    </p>
    <ul>
      {number === null && <li>Gõ số, loại và cơ quan ban hành, ví dụ: 05-CT/TW, 12-NQ/TU, 26/TTr-HĐND.</li>}
      <li>
        <Link to="/" search={{ q: so }}>
          Tìm “{so}” trong các bài viết
        </Link>
      </li>
    </ul>
  </div>
);
