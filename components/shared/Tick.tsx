/** The box of a checkbox; how it looks follows the state of the control it stands in. */
export function Tick() {
  return (
    <span className="tick" aria-hidden="true">
      <svg viewBox="0 0 10 10">
        <path className="tick-mark" d="M2 5.2l2.2 2.2L8 3" />
        <path className="tick-some" d="M2 5h6" />
      </svg>
    </span>
  );
}
