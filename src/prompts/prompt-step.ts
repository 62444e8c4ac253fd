/** A line of the numbered steps. `waits` where the person has to answer before it goes on. */
export type PromptStep = { indent: string; marker: string; text: string; waits: boolean };
