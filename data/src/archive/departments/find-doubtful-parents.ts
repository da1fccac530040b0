import type { Database } from 'better-sqlite3';
import { addVotes, type DepartmentTree, type ParentVote } from './build-department-tree.ts';
import type { DepartmentCase } from './raise-department-cases.ts';
import type { SuccessionChains } from './succession-chains.ts';

interface Told {
  tree: Pick<DepartmentTree, 'shownAs' | 'parentOf'>;
  chains: SuccessionChains;
  parentVotes: readonly ParentVote[];
}

/** What this share of the articles that name the usual parent say otherwise is no slip. */
const doubtfulShare = 0.5;

/**
 * Bodies of which about as many articles say that they belong to one body as to another: perhaps two bodies of one name. `second` is the
 * other parent that most name, and the article one of those. Where a parent became the other one, both are right in their time; where one begins with the
 * name of the other, it may be short for it, which is asked of these two (`findShortNames`). Where the two are of one kind in two places
 * ("Thường trực HĐND" of two districts), each article says which is meant, and nothing is to be decided.
 */
export function findDoubtfulParents(db: Database, { tree, chains, parentVotes }: Told): DepartmentCase[] {
  const votes = addVotes(
    parentVotes.map(({ id, parentId, articles }) => ({
      ...{ id: tree.shownAs(id), value: tree.shownAs(parentId), articles },
    })),
  );
  const usual = new Map(votes.filter(({ id, value }) => value === tree.parentOf(id)).map((vote) => [vote.id, vote]));
  const areOneKind = createKindReader(db);
  const findWitness = createWitnessFinder(db, tree, parentVotes);
  const asked = new Set<string>();
  return votes.flatMap(({ id, value, articles }) => {
    const most = usual.get(id);
    if (!most || asked.has(id) || [most.value, id, ...chains.chainOf(most.value)].includes(value)) return [];
    if (areOneKind(value, most.value)) return [];
    const found = articles >= most.articles * doubtfulShare ? findWitness(id, value) : undefined;
    if (found) asked.add(id);
    return found ? [{ reason: 'two-parents', first: id, second: value, ...found }] : [];
  });
}

/** Words that the names of two bodies of one kind begin with: "Huyện ủy", "Hội đồng". */
const wordsOfKind = 2;

/** Says whether the names of two bodies begin with the same words, or one is the beginning of the other. */
function createKindReader(db: Database): (one: string, other: string) => boolean {
  const key = db.prepare<[string], string>('SELECT coalesce(body_key, name_key) FROM departments WHERE id = ?').pluck();
  const wordsOf = (id: string): string[] => (key.get(id) ?? id).split(' ').slice(0, wordsOfKind);
  return (one, other) => {
    const [first, second] = [wordsOf(one), wordsOf(other)];
    return first.every((word, at) => second[at] === word) || second.every((word, at) => first[at] === word);
  };
}

type Witness = Pick<DepartmentCase, 'articleId' | 'ordinal'>;

/** Finds an article that says of a body that it belongs to another, by whatever names the two go there. */
function createWitnessFinder(
  db: Database,
  tree: Told['tree'],
  parentVotes: readonly ParentVote[],
): (id: string, parentId: string) => Witness | undefined {
  const said = new Map(parentVotes.map((vote) => [`${tree.shownAs(vote.id)} ${tree.shownAs(vote.parentId)}`, vote]));
  const find = db.prepare<[{ id: string; parentId: string }], Witness>(
    `SELECT article_id AS articleId, ordinal FROM department_mentions JOIN live_articles ON live_articles.id = article_id
     WHERE department_id = @id AND parent_id = @parentId ORDER BY article_id, ordinal LIMIT 1`,
  );
  return (id, parentId) => {
    const vote = said.get(`${id} ${parentId}`);
    return vote && find.get({ id: vote.id, parentId: vote.parentId });
  };
}
