/** The body whose paper an article is, where a mention (`official_mentions`) says that the person signs it. */
export const signedFor = `CASE WHEN roles LIKE '%"signs"%'
  THEN (SELECT issuer FROM papers WHERE papers.article_id = official_mentions.article_id) END`;
