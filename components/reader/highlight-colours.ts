import type { HighlightColour } from '@/components/hooks/use-highlights';
import type { TextKey } from '@/lib/platform/texts';

/** The colours of highlights with their names; the order is that of the keys 1 to 4. */
export const highlightColours: readonly { id: HighlightColour; label: TextKey }[] = [
  { id: 'yellow', label: 'highlight_yellow' },
  { id: 'green', label: 'highlight_green' },
  { id: 'blue', label: 'highlight_blue' },
  { id: 'pink', label: 'highlight_pink' },
];

/** A colour's name. */
export const colourLabel = (colour: HighlightColour): TextKey =>
  highlightColours.find(({ id }) => id === colour)?.label ?? 'highlight_yellow';
