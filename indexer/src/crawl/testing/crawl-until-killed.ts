import { openArchive } from '@tra-cuu/data/archive/open-archive';
import { loadReadingRules } from '../../commands/load-reading-rules.ts';
import { crawlSite } from '../crawl-site.ts';
import { describeSite } from './test-crawl.ts';

/** A process of its own that crawls a test portal into an archive: node … HOME PORT HOST. Ends with 0 where the crawl came to its end. */
const [home = '', port = '', host = ''] = process.argv.slice(2);
const archive = openArchive(home);
const summary = await crawlSite(archive, describeSite({ hosts: [`http://${host}`] }), {
  ...{ rules: loadReadingRules(), now: () => new Date(), signal: new AbortController().signal },
  connectTo: { host: '127.0.0.1', port: Number(port) },
});
archive.close();
process.exitCode = summary.finished ? 0 : 1;
