import { Tick } from './Tick';

type Properties = {
  label: string;
  chosen: boolean;
  /** `range`: all rows from the one chosen last to this one. */
  onChoose: (how: 'choose' | 'range') => void;
};

/** The cell with the box that chooses a row; a press on it does not open the row. */
export function ChooseCell({ label, chosen, onChoose }: Properties) {
  return (
    // A virtualised list places its rows itself, which a table’s own elements do not let it: roles say what they are.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span role="gridcell" className="cell-choose">
      <button
        type="button"
        className="row-choose"
        tabIndex={-1}
        aria-pressed={chosen}
        aria-label={label}
        onClick={(event) => {
          event.stopPropagation();
          onChoose(event.shiftKey ? 'range' : 'choose');
        }}
      >
        <Tick />
      </button>
    </span>
  );
}
