import { runFixtures } from '../testing/run-fixtures.ts';

runFixtures('word');
