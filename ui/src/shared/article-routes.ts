/** The addresses at which articles are read, by their kind. */
export const articleRoutes = { article: '/bai-viet/$id', document: '/van-ban/$id' } as const;
export type ArticleKind = keyof typeof articleRoutes;
