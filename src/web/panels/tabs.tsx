import { type KeyboardEvent, type ReactNode, useRef } from 'react';

type Props<Name extends string> = {
  label: string;
  tabs: readonly { name: Name; title: string; news?: string | undefined }[];
  chosen: Name;
  onChoose(name: Name): void;
  children: ReactNode;
};

/** Tabs after the ARIA practices: one stop in the order of focus, arrows, Home and End move between them. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, children }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ name }) => name === chosen);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const move = moves[event.key];
    const next = move === undefined ? undefined : tabs[move % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };

  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ name, title, news }) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls={name === chosen ? `panel-${name}` : undefined}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {title}
            {news && (
              <span className="news">
                <span className="visually-hidden">, {news}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        id={`panel-${chosen}`}
        className="tab-panel"
        role="tabpanel"
        aria-labelledby={`tab-${chosen}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
