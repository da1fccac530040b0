/** The articles that a kind of reader (`@reader`) may see, as a table `articles`. */
export const seenArticles = `(SELECT * FROM live_articles WHERE visibility = 'public' OR @reader = 'internal') AS articles`;
