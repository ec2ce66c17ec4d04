import { type ReactNode, useId } from 'react';

type Properties = { title: string; children: ReactNode };

/** A part of the settings under its name. */
export function SettingsSection({ title, children }: Properties) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className="settings-body">{children}</div>
    </section>
  );
}
