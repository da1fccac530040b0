import type { Annotations, DocumentHead, ExtractedArticle } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { findEvents } from './dates/find-events.ts';
import { findDepartments } from './departments/find-departments.ts';
import { findReferences } from './document-numbers/find-references.ts';
import { paperTypesOf } from './document-numbers/paper-types.ts';
import { readDocumentHead } from './document-numbers/read-head.ts';
import { findOfficials } from './officials/find-officials.ts';
import { lexiconOf } from './reading/lexicon.ts';
import { readTexts } from './reading/read-text.ts';

/** Reads people, bodies, days and document numbers out of an article's text: a pure function of article and vocabulary. */
export function annotate(article: ExtractedArticle, vocabulary: Vocabulary): Annotations {
  const { texts: read, lexicon } = readTexts(article, lexiconOf(vocabulary));
  const texts = article.blocks.map(({ text }) => text);
  const { summary } = article;
  const officials = findOfficials(read, lexicon, vocabulary);
  const types = paperTypesOf(vocabulary.documentTypes);
  const signer = officials.find(({ roles }) => roles.includes('signs'))?.name;
  const document = readDocumentHead(article, { types, surnames: lexicon.surnames }, signer);
  const references = findReferences(texts, types);
  return {
    kind: document ? 'document' : 'article',
    events: findEvents(summary === undefined ? texts : [summary, ...texts], knownOn(article, document), vocabulary),
    officials,
    departments: findDepartments(read, lexicon, vocabulary),
    documentReferences: references.filter(({ number }) => number !== document?.number),
    ...(document && { document }),
  };
}

/** The day by which days without a year are read: that of publication, else the one that a paper gives as its own. */
const knownOn = ({ publishedOn }: ExtractedArticle, document: DocumentHead | null) =>
  publishedOn ?? (document?.date === undefined ? null : { date: document.date, precision: 'day' as const });
