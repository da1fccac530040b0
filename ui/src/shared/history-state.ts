declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whether the step here was made from a page that is no list of results, so that the way back does not lead to results. */
    fromPage?: boolean;
  }
}

/** What a link from such a page leaves in the history. */
export const fromPage = { fromPage: true };
