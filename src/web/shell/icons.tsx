import type { ReactNode } from 'react';

/** A line drawing on a grid of 20, in the colour of the text; the control that bears it says what it does. */
const Drawing = ({ children }: { children: ReactNode }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const SendIcon = () => (
  <Drawing>
    <path d="M10 16V4m0 0L5 9m5-5 5 5" />
  </Drawing>
);

export const StopIcon = () => (
  <Drawing>
    <rect x="5.5" y="5.5" width="9" height="9" rx="1.5" fill="currentColor" stroke="none" />
  </Drawing>
);

export const PlusIcon = () => (
  <Drawing>
    <path d="M10 4.5v11M4.5 10h11" />
  </Drawing>
);

export const MinusIcon = () => (
  <Drawing>
    <path d="M4.5 10h11" />
  </Drawing>
);

export const FitIcon = () => (
  <Drawing>
    <path d="M4 8V4h4m4 0h4v4m0 4v4h-4m-4 0H4v-4" />
  </Drawing>
);

export const PencilIcon = () => (
  <Drawing>
    <path d="m4 16 .8-3.3 8.3-8.3a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2L7.3 15.2 4 16Zm8-10.5 2.5 2.5" />
  </Drawing>
);

export const TrashIcon = () => (
  <Drawing>
    <path d="M4.5 6h11M8 6V4.5h4V6m-6 0 .7 9.5h6.6L14 6" />
  </Drawing>
);

export const UndoIcon = () => (
  <Drawing>
    <path d="M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H9" />
  </Drawing>
);

export const RedoIcon = () => (
  <Drawing>
    <path d="M12.5 4.5 16 8l-3.5 3.5M16 8H8.5a4 4 0 0 0 0 8H11" />
  </Drawing>
);

export const CopyIcon = () => (
  <Drawing>
    <path d="M7.5 7.5V5A1.5 1.5 0 0 1 9 3.5h6A1.5 1.5 0 0 1 16.5 5v6a1.5 1.5 0 0 1-1.5 1.5h-2.5M5 7.5h6A1.5 1.5 0 0 1 12.5 9v6a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V9A1.5 1.5 0 0 1 5 7.5Z" />
  </Drawing>
);

export const CheckIcon = () => (
  <Drawing>
    <path d="m4.5 10.5 3.7 3.7 7.3-8" />
  </Drawing>
);

export const DownloadIcon = () => (
  <Drawing>
    <path d="M10 3.5v9m0 0 3.5-3.5M10 12.5 6.5 9M4 16.5h12" />
  </Drawing>
);

export const ListIcon = () => (
  <Drawing>
    <path d="M4 6h12M4 10h12M4 14h8" />
  </Drawing>
);

export const DownIcon = () => (
  <Drawing>
    <path d="M10 4v12m0 0 5-5m-5 5-5-5" />
  </Drawing>
);

export const CloseIcon = () => (
  <Drawing>
    <path d="m5 5 10 10M15 5 5 15" />
  </Drawing>
);

export const SunIcon = () => (
  <Drawing>
    <path d="M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM10 2v1.5m0 13V18M2 10h1.5m13 0H18M4.3 4.3l1.1 1.1m9.2 9.2 1.1 1.1m0-11.4-1.1 1.1m-9.2 9.2-1.1 1.1" />
  </Drawing>
);

export const MoonIcon = () => (
  <Drawing>
    <path d="M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5Z" />
  </Drawing>
);

export const AutoIcon = () => (
  <Drawing>
    <circle cx="10" cy="10" r="6" />
    <path d="M10 4a6 6 0 0 1 0 12Z" fill="currentColor" />
  </Drawing>
);

export const QuoteIcon = () => (
  <Drawing>
    <path d="M8 6.5c-2 .6-3.3 2-3.3 4.3V14h3.6v-3.6H6.5M15 6.5c-2 .6-3.3 2-3.3 4.3V14h3.6v-3.6h-1.8" />
  </Drawing>
);
