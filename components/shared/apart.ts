/** Parts of the page that are shown within a report and are none of its words carry this attribute. */
export const apart = 'data-apart';
