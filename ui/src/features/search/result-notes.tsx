import { Link } from '@tanstack/react-router';
import type { SearchResponse } from '@tra-cuu/data/contract/search';
import { Fragment } from 'react';
import { ChainNotes } from './chain-notes.tsx';
import { changeParams, changeWords, type SearchParams } from './search-params.ts';
import './result-notes.css';

interface ResultNotesProps {
  response: SearchResponse | undefined;
  params: SearchParams;
}

/**
 * What was done to the words so that something is found, and what may have been meant. The element is there before what it
 * says, so that a screen reader says it once it comes.
 */
export function ResultNotes({ response, params }: ResultNotesProps) {
  return (
    <div role="status" className="result-notes">
      {response && <Notes query={response.query} used={response.readings.used} params={params} />}
    </div>
  );
}

interface NotesProps {
  query: SearchResponse['query'];
  used: SearchResponse['readings']['used'];
  params: SearchParams;
}

function Notes({ query, used, params }: NotesProps) {
  const { text, corrected, restored, relaxed = [], suggestion, chains = [] } = query;
  return (
    <>
      {corrected !== undefined && (
        <p>
          Đang hiển thị kết quả cho <strong>“{corrected}”</strong> thay cho “{text}”.{' '}
          <Link to="/" search={changeParams(params, { verbatim: '1' })}>
            Vẫn tìm “{text}”
          </Link>
        </p>
      )}
      {used === 'restored' && restored !== undefined && (
        <p>
          Các từ thiếu dấu được hiểu là: <strong>“{restored}”</strong>
        </p>
      )}
      {relaxed.length > 0 && (
        <p>
          Không có bài nào chứa đủ các từ ở gần nhau. Đã bỏ qua: <LeftOut words={relaxed} />
        </p>
      )}
      <ChainNotes chains={chains} />
      {used === 'related' && <p>Không có bài nào chứa mọi từ; dưới đây là các bài trả lời gần nhất.</p>}
      {suggestion !== undefined && (
        <p>
          Có phải bạn muốn tìm{' '}
          <Link to="/" search={changeWords(params, suggestion)}>
            “{suggestion}”
          </Link>
          ?
        </p>
      )}
    </>
  );
}

/** The words struck through, with commas between. A word can have been left out but once. */
function LeftOut({ words }: { words: readonly string[] }) {
  return [...new Set(words)].map((word, at) => (
    <Fragment key={word}>
      {at > 0 && ', '}
      <s>{word}</s>
    </Fragment>
  ));
}
