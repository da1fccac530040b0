import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aboutOf, expectedOf, extractedSchema, type Fixture, fixturesOf, readersOf, refusalSchema } from './golden.ts';

/** What every fixture folder together must show. */
export interface NamedBranches {
  /** Values of `reading.method`. */
  methods: readonly string[];
  /** Kinds of `publishedOn.evidence`: what stands before its colon. */
  evidence: readonly string[];
  /** The sites that are described. */
  sites: readonly string[];
}

/** What a person leaves where something is still to be written. */
const placeholder = /\b(?:TODO|FIXME|TBD|lorem ipsum|placeholder)\b|^(?:\.{3}|…|\?+|x{3,})$/i;

/** What is missing or wrong in the fixtures under a folder of readers, a sentence each; none where all is well. */
export function complaintsAboutFixtures(folder: string, branches: NamedBranches): string[] {
  const readers = readersOf(folder);
  const fixtures = readers.flatMap((reader) => fixturesOf(reader, folder));
  const bare = readers.filter((reader) => !fixtures.some((fixture) => fixture.reader === reader));
  return [
    ...bare.map((reader) => `${reader}: reads documents and has no fixture`),
    ...fixtures.flatMap(complaintsAbout),
    ...missing(fixtures, branches),
  ];
}

function complaintsAbout(fixture: Fixture): string[] {
  const name = `${fixture.reader}/${fixture.slug}`;
  if (fixture.source === '') return [`${name}: has no source.*`];
  if (!existsSync(join(fixture.path, 'expected.json'))) return [`${name}: has no expected.json`];
  const text = readFileSync(join(fixture.path, 'expected.json'), 'utf8');
  const isJson = parses(text);
  if (!isJson) return [`${name}: expected.json is not JSON`];
  const expected = expectedOf(fixture);
  const isValid = [extractedSchema, refusalSchema].some((schema) => schema.safeParse(expected).success);
  const left = stringsIn(expected).filter((value) => placeholder.test(value.trim()));
  return [
    ...(isValid ? [] : [`${name}: expected.json is neither an article nor a refusal`]),
    ...left.map((value) => `${name}: "${value}" is still to be written`),
  ];
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

function missing(fixtures: readonly Fixture[], { methods, evidence, sites }: NamedBranches): string[] {
  const articles = fixtures
    .filter(({ path }) => existsSync(join(path, 'expected.json')))
    .flatMap((fixture) => {
      const text = readFileSync(join(fixture.path, 'expected.json'), 'utf8');
      return (parses(text) && extractedSchema.safeParse(JSON.parse(text)).data) || [];
    });
  const shown = {
    method: new Set(articles.map(({ reading }) => reading.method)),
    evidence: new Set(articles.map(({ publishedOn }) => publishedOn?.evidence.split(':')[0])),
    site: new Set(fixtures.map(aboutOf).map(({ site }) => site)),
  };
  return [
    ...methods.filter((method) => !shown.method.has(method)).map((method) => `no fixture is read by ${method}`),
    ...evidence.filter((kind) => !shown.evidence.has(kind)).map((kind) => `no fixture has its day from ${kind}`),
    ...sites.filter((site) => !shown.site.has(site)).map((site) => `no fixture is of the site ${site}`),
  ];
}
