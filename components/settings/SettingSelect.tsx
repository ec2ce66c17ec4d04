import { Choose } from '@/components/shared/Choose';

type Properties = {
  label: string;
  choices: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
};

/** One out of many, folded away. */
export function SettingSelect({ label, choices, chosen, onChoose }: Properties) {
  return (
    <div className="setting-choice">
      <span className="setting-label" aria-hidden="true">
        {label}
      </span>
      <Choose label={label} choices={choices} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}
