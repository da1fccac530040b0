import { describe, expect, it } from 'vitest';
import { expectedOf, fixturesOf, readFixture } from './golden.ts';

/** The suite of a reader: each of its fixtures is read as a person read it. */
export function runFixtures(reader: string): void {
  describe(`documents for ${reader} in forms that real ones have`, () => {
    it.each(fixturesOf(reader).map((fixture) => [fixture.slug, fixture] as const))(
      'are read as a reader would: %s',
      async (_, fixture) => {
        expect(await readFixture(fixture)).toEqual(expectedOf(fixture));
      },
    );
  });
}
