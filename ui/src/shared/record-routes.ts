/** The addresses of what the archive knows of a person, a body, or a paper by its number. */
export const recordRoutes = { official: '/can-bo/$id', department: '/don-vi/$id', paper: '/van-ban-so/$id' } as const;
export type RecordKind = keyof typeof recordRoutes;
