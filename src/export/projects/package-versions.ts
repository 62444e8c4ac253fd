/** What generated projects are installed with: the versions that they are tested with. */
export const PACKAGE_VERSIONS = {
  '@langchain/core': '1.2.13',
  '@langchain/langgraph': '1.4.17',
  '@langchain/langgraph-checkpoint-sqlite': '1.0.4',
  '@langchain/openai': '1.5.8',
  '@marcbachmann/cel-js': '8.0.0',
  '@openai/agents': '0.14.3',
  '@types/node': '20.19.37',
  typescript: '7.0.2',
  zod: '4.6.7',
} as const;

export type PackageName = keyof typeof PACKAGE_VERSIONS;

/** The packages by their name with their version, as package.json has them. */
export const versionsOf = (names: readonly PackageName[]): Record<string, string> =>
  Object.fromEntries([...names].sort().map((name) => [name, PACKAGE_VERSIONS[name]]));
