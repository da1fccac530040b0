import { type QueryReading, wordsOf } from './query-words.ts';

/** A query of fewer words that asks nothing may well have its words apart. */
const leastWords = 5;

/** Whether words that stand far apart in what is found tell that the query was meant in another way. */
export const mayBeRescued = (reading: QueryReading): boolean =>
  reading.plain && (reading.question || wordsOf(reading.units).length >= leastWords);
