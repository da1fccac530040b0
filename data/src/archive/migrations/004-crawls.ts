/** The queue of each crawl, and what is known of each page from the last time it was fetched. */
export const crawlTables = `
`;
