/** Where in which WARC file each original stands. */
export const warcTables = `
`;
