import type { Database } from 'better-sqlite3';

/** What is known of the hosts of a site beside their pages. */
export interface HostStore {
  /** Since when a host has not been reached, this time included. */
  markLost(site: string, origin: string, at: Date): Date;
  markReached(site: string, origin: string): void;
  /** Says until when a host asks to be left alone. */
  pause(site: string, origin: string, until: Date): void;
  pausedUntil(site: string, origin: string): Date | null;
}

export function createHostStore(db: Database): HostStore {
  const add = db.prepare('INSERT INTO site_hosts (site, origin) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const setLost = db
    .prepare<[string, string, string], string>(
      'UPDATE site_hosts SET lost_since = coalesce(lost_since, ?) WHERE site = ? AND origin = ? RETURNING lost_since',
    )
    .pluck();
  const setReached = db.prepare('UPDATE site_hosts SET lost_since = NULL WHERE site = ? AND origin = ?');
  const setPause = db.prepare('UPDATE site_hosts SET paused_until = ? WHERE site = ? AND origin = ?');
  const pausedUntil = db
    .prepare<[string, string], string | null>('SELECT paused_until FROM site_hosts WHERE site = ? AND origin = ?')
    .pluck();

  const markLost = db.transaction((site: string, origin: string, at: Date): Date => {
    add.run(site, origin);
    return new Date(setLost.get(at.toISOString(), site, origin) ?? at);
  });
  const pause = db.transaction((site: string, origin: string, until: Date): void => {
    add.run(site, origin);
    setPause.run(until.toISOString(), site, origin);
  });
  return {
    markLost: (site, origin, at) => markLost.immediate(site, origin, at),
    markReached: (site, origin) => void setReached.run(site, origin),
    pause: (site, origin, until) => pause.immediate(site, origin, until),
    pausedUntil: (site, origin) => {
      const until = pausedUntil.get(site, origin) ?? null;
      return until === null ? null : new Date(until);
    },
  };
}
