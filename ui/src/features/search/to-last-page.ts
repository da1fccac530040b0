import { maxReachableHits, type SearchResponse } from '@tra-cuu/data/contract/search';

/** The number of the last page that paging reaches; 0 where nothing was found. */
export const toLastPage = ({ total, limit }: Pick<SearchResponse, 'total' | 'limit'>): number =>
  Math.ceil(Math.min(total, maxReachableHits) / limit);
