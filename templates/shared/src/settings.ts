/** The only reader of the environment. */
export const setting = (name: string): string | undefined => {
  // biome-ignore lint/style/noProcessEnv: this is the one place
  const value = process.env[name];
  return value === '' ? undefined : value;
};
