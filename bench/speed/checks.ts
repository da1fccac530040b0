/** A figure beside what it must reach. */
export interface Check {
  what: string;
  figure: number;
  /** In words: "<= 1.5". */
  target: string;
  met: boolean;
}

export const atMost = (what: string, figure: number, most: number): Check => ({
  ...{ what, figure, target: `<= ${most}`, met: figure <= most },
});

export const atLeast = (what: string, figure: number, least: number): Check => ({
  ...{ what, figure, target: `>= ${least}`, met: figure >= least },
});
