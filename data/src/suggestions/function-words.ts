/** Words that a phrase neither begins nor ends with: what remains without its neighbour is no name of anything. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'của và các những là trong với cho về tại ở từ đến được do bị có không một này đó khi để ra vào lại đã sẽ đang ' +
    'thì mà như theo trên bởi nhằm vì hay hoặc cũng'
  ).split(' '),
);
