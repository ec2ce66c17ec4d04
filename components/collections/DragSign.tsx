/** Six dots, by which something is taken to be moved. */
export const DragSign = () => (
  <svg viewBox="0 0 8 12" aria-hidden="true" className="drag-sign">
    {[2, 6, 10].map((y) => (
      <g key={y}>
        <circle cx="2" cy={y} r="1" />
        <circle cx="6" cy={y} r="1" />
      </g>
    ))}
  </svg>
);
