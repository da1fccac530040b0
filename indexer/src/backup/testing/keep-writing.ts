import { openArchive } from '@tra-cuu/data/archive/open-archive';
import { ingest } from '../../capture/ingest.ts';
import { loadReadingRules } from '../../commands/load-reading-rules.ts';

/** Takes documents in, one after the other, into the archive of a folder until it is killed. Says when it has begun. */
const archive = openArchive(process.argv[2] ?? '');
const rules = loadReadingRules();
for (let at = 0; ; at += 1) {
  const name = `${process.pid}-${at}`;
  const bytes = Buffer.from(`Bài số ${name}\n\nNội dung ${name} ${Math.sin(at)}.`);
  const identity = { kind: 'file', collection: 'Ghi mãi', path: name } as const;
  await ingest(
    archive,
    [
      {
        ...{ identity, place: null, externalId: null, address: name, bytes, mediaType: 'text/plain' },
        ...{ contentType: null, site: null, visibility: 'internal', problem: null },
      },
    ],
    rules,
    new Date(),
  );
  if (at === 2) console.log('writing');
}
