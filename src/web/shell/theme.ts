import { useEffect, useState } from 'react';
import type { Theme } from '../client/notebook.js';

/** Puts the chosen colours on the document; `auto` leaves them to the system. */
export function showTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

const darkSystem = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

const isDarkNow = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? darkSystem().matches : theme === 'dark';
};

/** Whether the page is dark at the moment, whoever decided so. */
export function useIsDark(): boolean {
  const [isDark, setIsDark] = useState(isDarkNow);
  useEffect(() => {
    const update = () => setIsDark(isDarkNow());
    const system = darkSystem();
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    system.addEventListener('change', update);
    return () => {
      observer.disconnect();
      system.removeEventListener('change', update);
    };
  }, []);
  return isDark;
}
