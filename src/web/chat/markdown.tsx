import ReactMarkdown, { type Components } from 'react-markdown';

/** Links lead out of the page, and say nothing of where they were; pictures of others are not loaded. */
const COMPONENTS: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  ),
  img: ({ alt }) => <span>{alt}</span>,
  h1: ({ children }) => <p className="reply-heading">{children}</p>,
  h2: ({ children }) => <p className="reply-heading">{children}</p>,
  h3: ({ children }) => <p className="reply-heading">{children}</p>,
};

/** A reply as formatted text. HTML in it stays text. */
export function Markdown({ text }: { text: string }) {
  return <ReactMarkdown components={COMPONENTS}>{text}</ReactMarkdown>;
}
