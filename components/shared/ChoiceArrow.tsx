/** The arrow of a button that opens a list. */
export const ChoiceArrow = () => (
  <svg viewBox="0 0 8 8" aria-hidden="true">
    <path d="M1 2.5l3 3 3-3" />
  </svg>
);
