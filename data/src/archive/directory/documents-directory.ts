import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { DocumentResponse, DocumentsResponse, ListedDocument } from '../../contract/documents.ts';
import type { DirectoryViews } from './directory-view.ts';
import { createCitingReader } from './documents/citing-articles.ts';
import { type DescribedPaper, describeGroup } from './documents/describe-group.ts';
import { parseDocumentId } from './documents/document-id.ts';
import { findGroup, groupNamedBy } from './documents/find-group.ts';
import { createSignerFinder } from './documents/find-signer.ts';
import { groupStatements, type PaperGroup } from './documents/group-statements.ts';
import { proveValidity, type ValidityProof, validityOf } from './documents/prove-validity.ts';
import { createEvidenceReader } from './documents/read-evidence.ts';
import { createFactsReader, type PaperFacts } from './documents/read-facts.ts';
import { createPaperRelationReader, type PaperRelation } from './documents/read-paper-relations.ts';
import { createRelationReader } from './documents/read-relations.ts';
import { createStatementReader } from './documents/read-statements.ts';
import { createBodyLinks } from './link-bodies.ts';

/** Papers by their numbers, as a kind of reader may know them: held by an article of theirs, or cited in one. */
export interface DocumentsDirectory {
  /** `key`: `toNumberKey` of a number, or of its beginning ("5", "5 ct"), which finds the most cited. */
  list(key: string, reader: Visibility): DocumentsResponse;
  /** The id under which a paper is shown, which may know more than the one asked for. Null for none, and for one of several. */
  shownId(id: string, reader: Visibility): string | null;
  show(id: string, page: number, reader: Visibility): DocumentResponse | null;
}

/** Of the numbers that begin as asked. */
const mostListed = 100;

interface ReadPaper extends DescribedPaper {
  facts: PaperFacts[];
  incoming: PaperRelation[];
  proofs: ValidityProof[];
}

type Lister = (paper: ReadPaper) => ListedDocument;

export function createDocumentsDirectory(db: Database, views: Pick<DirectoryViews, 'bodies'>): DocumentsDirectory {
  const statements = createStatementReader(db);
  const relations = createPaperRelationReader(db);
  const readFacts = createFactsReader(db);
  const readEvidence = createEvidenceReader(db);
  const readCiting = createCitingReader(db);
  const findSigner = createSignerFinder(db);
  const groupsOf = (key: string, reader: Visibility): PaperGroup[] =>
    groupStatements(key, statements.ofKey(key, reader));
  const readRelations = createRelationReader(relations, groupsOf);
  const linkBodies = createBodyLinks(db, views.bodies);

  /** For one answer. */
  const createLister = (reader: Visibility): Lister => {
    const linkBody = linkBodies(reader);
    const { nameOf } = views.bodies().shown;
    return ({ facts, held, citing, proofs, incoming: _incoming, issuer, ...paper }) => {
      const issuerId = issuer === null ? null : linkBody(issuer);
      return {
        ...paper,
        issuer: issuerId !== null && issuer === issuer?.toUpperCase() ? nameOf(issuerId) : issuer,
        ...(issuerId !== null && { issuerId }),
        abstract: facts.find(({ abstract }) => abstract !== undefined)?.abstract ?? null,
        articleId: held[0] ?? null,
        citedBy: citing.length,
        validity: validityOf(proofs),
      };
    };
  };

  /** `groups` are all those of the paper's number. */
  const readPaper = (group: PaperGroup, groups: readonly PaperGroup[], reader: Visibility): ReadPaper => {
    const described = describeGroup(group);
    const facts = readFacts(described.held);
    const incoming = relations
      .to(group.key, reader)
      .filter(({ articleId, ownDate }) => groupNamedBy(groups, articleId, ownDate) === group);
    return { ...described, facts, incoming, proofs: proveValidity(described.date, facts, incoming) };
  };

  const listBeginning = (key: string, reader: Visibility, toListed: Lister): ListedDocument[] => {
    const found = [...statements.beginning(key, reader)].map(([own, said]) => groupStatements(own, said));
    const described = found.flatMap((groups) => groups.map((group) => ({ group, groups, ...describeGroup(group) })));
    return described
      .sort((a, b) => b.citing.length - a.citing.length || (a.id < b.id ? -1 : 1))
      .slice(0, mostListed)
      .map(({ group, groups }) => toListed(readPaper(group, groups, reader)));
  };

  const show = (
    group: PaperGroup,
    groups: readonly PaperGroup[],
    page: number,
    reader: Visibility,
  ): DocumentResponse => {
    const paper = readPaper(group, groups, reader);
    const toListed = createLister(reader);
    const others = groups.filter((other) => other !== group).map((other) => readPaper(other, groups, reader));
    return {
      ...toListed(paper),
      place: paper.facts.find(({ place }) => place !== undefined)?.place ?? null,
      signer: findSigner(paper.facts),
      relations: readRelations(paper, reader),
      proofs: paper.proofs.flatMap(({ status, articleId, evidence }) => {
        const read = readEvidence(articleId, group.key);
        return read ? [{ status, articleId, title: read.title, evidence: evidence ?? read.evidence }] : [];
      }),
      namesakes: others.map((other) => toListed(other)).sort(newestFirst),
      ...readCiting(paper.citing, page),
    };
  };

  const find = (id: string, reader: Visibility): { group: PaperGroup; groups: PaperGroup[] } | null => {
    const marks = parseDocumentId(id);
    const groups = marks === null ? [] : groupsOf(marks.key, reader);
    const group = marks === null ? undefined : findGroup(groups, marks);
    return group === undefined ? null : { group, groups };
  };

  return {
    list: (key, reader) => {
      const groups = groupsOf(key, reader);
      const toListed = createLister(reader);
      const exact = groups.map((group) => toListed(readPaper(group, groups, reader))).sort(newestFirst);
      const documents = exact.length > 0 ? exact : listBeginning(key, reader, toListed);
      return { number: exact[0]?.number ?? key.toUpperCase(), documents };
    },
    shownId: (id, reader) => {
      const found = find(id, reader);
      return found && describeGroup(found.group).id;
    },
    show: (id, page, reader) => {
      const found = find(id, reader);
      return found && show(found.group, found.groups, page, reader);
    },
  };
}

const newestFirst = (a: ListedDocument, b: ListedDocument): number => {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  return one === other ? b.citedBy - a.citedBy || (a.id < b.id ? -1 : 1) : one < other ? 1 : -1;
};
