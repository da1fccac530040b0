import type { Annotations } from '@tra-cuu/data/article/article';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { annotate } from './annotate.ts';

const vocabulary = readVocabulary();

/** For tests: what is read out of paragraphs published on 10 September 2024. */
export const annotateSentence = (...paragraphs: string[]): Annotations =>
  annotate(
    {
      title: 'Tin trong ngày',
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
      publishedOn: { date: '2024-09-10', precision: 'day', evidence: 'test' },
      attachments: [],
      reading: { charset: 'utf-8', method: 'test', confidence: 1 },
    },
    vocabulary,
  );
