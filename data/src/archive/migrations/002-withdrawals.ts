/** How often a text that a kind of reader could see was replaced, or taken from them. Never goes down. */
export const withdrawalsTable = `
CREATE TABLE withdrawals (
  reader TEXT PRIMARY KEY CHECK (reader IN ('public', 'internal')),
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO withdrawals VALUES ('public', 0), ('internal', 0);
`;
