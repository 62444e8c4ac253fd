import { useState } from 'react';
import type { Theme } from '../client/notebook.js';
import { strings } from '../strings.js';
import { AutoIcon, MoonIcon, SunIcon } from './icons.js';
import { usePage } from './page-context.js';
import { showTheme } from './theme.js';

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
const ICONS: Record<Theme, () => React.JSX.Element> = { auto: AutoIcon, light: SunIcon, dark: MoonIcon };

/** Goes through the system's colours, light and dark. */
export function ThemeToggle() {
  const { notebook } = usePage();
  const [theme, setTheme] = useState(notebook.theme);
  const Icon = ICONS[theme];
  const label = strings.theme.next(strings.theme.names[theme]);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => {
        const next = NEXT[theme];
        setTheme(next);
        notebook.setTheme(next);
        showTheme(next);
      }}
    >
      <Icon />
    </button>
  );
}
