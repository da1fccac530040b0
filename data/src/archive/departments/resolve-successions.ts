import type { Database } from 'better-sqlite3';
import { createBodyKeys } from '../../vocabulary/departments/body-keys.ts';
import { findSuccessions } from '../../vocabulary/departments/find-successions.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { StandingDecision } from './standing-decisions.ts';

interface Row {
  fromId: string;
  toId: string;
  since: string | null;
  decisionId: number | null;
}

interface Body {
  id: string;
  name: string;
  key: string;
}

/**
 * Writes which bodies became which, of those that the archive knows: what the vocabulary says of their names, and what staff decided, which
 * takes the place of what the vocabulary says of the same two.
 */
export function resolveSuccessions(
  db: Database,
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>,
  decisions: readonly StandingDecision[],
): void {
  const bodies = listBodies(db);
  const rows = new Map<string, Row>();
  for (const row of [...toldByVocabulary(bodies, vocabulary), ...decided(db, decisions)])
    rows.set(`${row.fromId} ${row.toId}`, row);
  writeRows(db, rows);
}

/** Those that articles name, alone or as what another body belongs to. */
const listBodies = (db: Database): Body[] =>
  db
    .prepare<[], Body>(
      `SELECT id, name, coalesce(body_key, name_key) AS key FROM departments
       WHERE EXISTS (SELECT 1 FROM department_mentions WHERE department_id = id)
         OR id IN (SELECT parent_id FROM department_mentions WHERE parent_id IS NOT NULL)`,
    )
    .all();

function* toldByVocabulary(
  bodies: readonly Body[],
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>,
): Generator<Row> {
  const idOfKey = new Map(bodies.map(({ id, key }) => [key, id]));
  const { read } = createBodyKeys(vocabulary);
  for (const { id, name } of bodies) {
    const { predecessors, successors } = findSuccessions(name, vocabulary);
    const told = [
      ...predecessors.map((body) => ({ ...body, isLater: false })),
      ...successors.map((body) => ({ ...body, isLater: true })),
    ];
    for (const { name: otherName, since = null, isLater } of told) {
      const other = idOfKey.get(read(otherName).key);
      if (other === undefined || other === id) continue;
      const [fromId, toId] = isLater ? [id, other] : [other, id];
      yield { fromId, toId, since, decisionId: null };
    }
  }
}

/** What staff said of a body that is not there any more says nothing. */
function* decided(db: Database, decisions: readonly StandingDecision[]): Generator<Row> {
  const known = new Set(db.prepare<[], string>('SELECT id FROM departments').pluck().all());
  for (const { id, ...act } of decisions) {
    if (act.action !== 'succeed') continue;
    const { from, to, since = null } = act.details;
    if (known.has(from) && known.has(to)) yield { fromId: from, toId: to, since, decisionId: id };
  }
}

function writeRows(db: Database, rows: ReadonlyMap<string, Row>): void {
  const remove = db.prepare('DELETE FROM department_successions WHERE from_id = ? AND to_id = ?');
  const put = db.prepare(
    `INSERT INTO department_successions (from_id, to_id, since, decision_id) VALUES (@fromId, @toId, @since, @decisionId)
     ON CONFLICT DO UPDATE SET since = excluded.since, decision_id = excluded.decision_id`,
  );
  const all = db.prepare<[], Row>(
    'SELECT from_id AS fromId, to_id AS toId, since, decision_id AS decisionId FROM department_successions',
  );
  const before = new Map(all.all().map((row) => [`${row.fromId} ${row.toId}`, row]));
  for (const [key, { fromId, toId }] of before) if (!rows.has(key)) remove.run(fromId, toId);
  for (const [key, row] of rows) {
    const known = before.get(key);
    if (known?.since !== row.since || known.decisionId !== row.decisionId) put.run(row);
  }
}
