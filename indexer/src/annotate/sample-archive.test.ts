import type { Annotations, Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import { readSampleArticles, type SampleArticle, type SampleBlock } from '@tra-cuu/data/sample/sample-article';
import { canonical } from '@tra-cuu/data/text/canonical';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';

const measures = ['officials', 'posts', 'departments', 'documents', 'events'] as const;
type Measure = (typeof measures)[number];
type Facts = Record<Measure, Set<string>>;

/** What the rules reach on the sample archive today, rounded down. Raise them when the rules get better. */
const floors: Record<Measure, { precision: number; recall: number }> = {
  officials: { precision: 0.99, recall: 0.98 },
  posts: { precision: 0.97, recall: 0.96 },
  departments: { precision: 0.81, recall: 0.94 },
  documents: { precision: 1, recall: 1 },
  events: { precision: 1, recall: 0.97 },
};

/** 01/NQ-ĐUK, 01 - NQ/ĐUK and 01-NQ/ĐUK are one number. */
const sameNumber = (number: string): string => number.toLowerCase().replace(/[\s/-]+/g, '-');
const same = (text: string): string => canonical(text).toLowerCase();

function toBlock(block: SampleBlock): Block {
  if (block.kind === 'list') return { kind: 'list', text: block.items.join('\n') };
  if (block.kind === 'table') return { kind: 'table', text: block.rows.map((row) => row.join('\t')).join('\n') };
  return { kind: block.kind, text: block.text };
}

function toExtracted(article: SampleArticle): ExtractedArticle {
  const { title, summary, publishedAt, author, source, blocks } = article;
  return {
    title,
    ...(summary !== undefined && { summary }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    publishedOn: publishedAt ? { date: publishedAt.slice(0, 10), precision: 'day', evidence: 'sample' } : null,
    blocks: blocks.map(toBlock),
    attachments: [],
    reading: { charset: 'utf-8', method: 'sample', confidence: 1 },
  };
}

const labelled = ({ facts }: SampleArticle): Facts => ({
  officials: new Set(facts.officials.map(({ name }) => same(name))),
  posts: new Set(facts.officials.flatMap(({ name, positions }) => positions.map((post) => same(`${name}: ${post}`)))),
  departments: new Set(facts.departments.map(same)),
  documents: new Set(facts.documents.map(sameNumber)),
  events: new Set(facts.events),
});

const read = ({ officials, departments, documentReferences, document, events }: Annotations): Facts => ({
  officials: new Set(officials.map(({ name }) => same(name))),
  posts: new Set(officials.flatMap(({ name, positions }) => positions.map(({ title }) => same(`${name}: ${title}`)))),
  departments: new Set(departments.map(({ name }) => same(name))),
  documents: new Set(
    [...documentReferences, ...(document ? [document] : [])].map(({ number }) => sameNumber(number ?? '')),
  ),
  events: new Set(events.map(({ date }) => date)),
});

const ofTheOffice = /^(?:chi bộ|chi ủy|chi đoàn|đảng bộ|đảng ủy|công đoàn)(?: bộ phận| cơ sở)? /;

/** The Party organisation of an office, which the labels name by the office: found, it is the office. */
function asLabelled(expected: Facts, found: Facts): Facts {
  const office = (name: string): string =>
    (ofTheOffice.test(name) && [...expected.departments].find((label) => name.endsWith(` ${label}`))) || name;
  const departments = [...found.departments].map((name) => (expected.departments.has(name) ? name : office(name)));
  return { ...found, departments: new Set(departments) };
}

const archive = readSampleArticles().map((article) => ({ article, extracted: toExtracted(article) }));
const results = archive.map(({ article, extracted }) => {
  const annotations = annotate(extracted, readVocabulary());
  const expected = labelled(article);
  const found = asLabelled(expected, read(annotations));
  return { title: article.title, extracted, annotations, expected, found };
});

function score(measure: Measure) {
  const wrong: string[] = [];
  let [right, found, expected] = [0, 0, 0];
  for (const result of results) {
    const [labels, readings] = [result.expected[measure], result.found[measure]];
    found += readings.size;
    expected += labels.size;
    right += [...readings].filter((reading) => labels.has(reading)).length;
    for (const reading of readings) if (!labels.has(reading)) wrong.push(`+ ${reading}   [${result.title}]`);
    for (const label of labels) if (!readings.has(label)) wrong.push(`- ${label}   [${result.title}]`);
  }
  return { right, found, expected, precision: right / found, recall: right / expected, wrong };
}

test.each(measures)('%s of the sample archive are read as well as before', (measure) => {
  const { right, found, expected, precision, recall, wrong } = score(measure);
  const table = `${measure}: precision ${precision.toFixed(3)} (${right}/${found}), recall ${recall.toFixed(3)} (${right}/${expected})`;
  const message = [table, ...wrong].join('\n');
  expect(precision, message).toBeGreaterThanOrEqual(floors[measure].precision);
  expect(recall, message).toBeGreaterThanOrEqual(floors[measure].recall);
});

test('every mention in the sample archive stands where the name, or its last words, are printed', () => {
  for (const { extracted, annotations } of results) {
    for (const { name, mentions } of annotations.officials)
      for (const { block, start, end } of mentions)
        expect(` ${same(name)}`).toMatch(
          new RegExp(` ${same(extracted.blocks[block]?.text.slice(start, end) ?? '-')}$`, 'u'),
        );
    for (const { mentions } of annotations.departments)
      for (const { block, start, end } of mentions)
        expect(extracted.blocks[block]?.text.slice(start, end)).toMatch(/^\p{Lu}.*[\p{L}\d]$/su);
  }
});
