import { runFixtures } from '../testing/run-fixtures.ts';

runFixtures('text');
