/** Two speech bubbles that share a corner: a parley. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path
        className="logo-back"
        d="M3 7.5A4.5 4.5 0 0 1 7.5 3h8A4.5 4.5 0 0 1 20 7.5v3a4.5 4.5 0 0 1-4.5 4.5H9l-4.3 3.3A1 1 0 0 1 3 17.5Z"
      />
      <path
        className="logo-front"
        d="M25 15.5a4.5 4.5 0 0 0-4.5-4.5h-5a4.5 4.5 0 0 0-4.5 4.5v2a4.5 4.5 0 0 0 4.5 4.5H20l3.4 2.7a1 1 0 0 0 1.6-.8Z"
      />
    </svg>
  );
}
