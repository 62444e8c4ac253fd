/** Text that is taken away as it is: a diagram, a prompt. */
export function Source({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <pre className="source" tabIndex={0}>
      {text}
    </pre>
  );
}
