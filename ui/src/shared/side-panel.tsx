import { type ReactNode, useId, useState } from 'react';
import './side-panel.css';

interface SidePanelProps {
  /** What the button says that opens it on a phone. */
  label: string;
  children: ReactNode;
}

/** What narrows a list: beside it where there is room, behind a button on a phone. */
export function SidePanel({ label, children }: SidePanelProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className="side-panel-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h12M4.5 8h7M7 12h2" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        {label}
      </button>
      <div id={id} className={isOpen ? 'side-panel-body' : 'side-panel-body side-panel-closed'}>
        {children}
      </div>
    </div>
  );
}
