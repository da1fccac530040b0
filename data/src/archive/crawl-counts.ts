/** What came of a crawl, over all its runs. Reasons are given as a reader would say them: "robots.txt forbids it". */
export interface CrawlCounts {
  /** Requests that were answered, of whatever kind. */
  requests: number;
  /** Bytes of the answers' bodies. */
  bytes: number;
  /** Pages, documents, sitemaps and feeds whose bytes came. */
  fetched: number;
  /** Answers that said, or whose bytes showed, that nothing has changed. */
  notModified: number;
  /** Addresses not asked for because the site's sitemap says that they have not changed. */
  notAsked: number;
  /** Articles and documents, by what became of them. */
  new: number;
  changed: number;
  unchanged: number;
  /** Found to say what the archive has from another address. */
  duplicate: number;
  unreadable: number;
  /** Articles found to be gone from their address. */
  gone: number;
  skipped: Record<string, number>;
  failed: Record<string, number>;
  /** What else whoever runs the crawl should know, each said once. */
  notes: string[];
  /** Milliseconds that the runs took together. */
  millis: number;
}

export const emptyCrawlCounts = (): CrawlCounts => ({
  ...{ requests: 0, bytes: 0, fetched: 0, notModified: 0, notAsked: 0 },
  ...{ new: 0, changed: 0, unchanged: 0, duplicate: 0, unreadable: 0, gone: 0 },
  ...{ skipped: {}, failed: {}, notes: [], millis: 0 },
});
