const lines = Array.from({ length: 9 }, (_, line) => line);

/** Stands where the article will. */
export function ArticleSkeleton() {
  return (
    <div className="two-columns" aria-busy="true">
      <p role="status" className="visually-hidden">
        Đang mở bài viết…
      </p>
      <div className="article article-skeleton" aria-hidden="true">
        {lines.map((line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  );
}
