/** What the server needs to know of the settings; `config.ts` reads them, `app.ts` hands them over. */
export type ServerSettings = {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Whose key is whose; `open` takes every caller for the one owner of this installation. */
  auth: { kind: 'open' } | { kind: 'keys'; ownerOfKey: ReadonlyMap<string, string> };
  /** Origins of other sites that may call from a browser; `*` stands for all. */
  corsOrigins: readonly string[];
  /** Calls and socket messages that an owner may send in a minute; 0: as many as they like. */
  rateLimitPerMinute: number;
  /** Folder of the built page. */
  publicDir: string;
  /** Version of Parley, for the documents. */
  version: string;
};
