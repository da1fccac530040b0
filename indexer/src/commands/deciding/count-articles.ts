/** How many articles, in words: "1 article", "12 articles". */
export const countArticles = (articles: number): string => (articles === 1 ? '1 article' : `${articles} articles`);
