/** Where overlays are put that are no dialogs: within the page's landmark, where assistive technology looks. */
export const landmark = (): Element => document.querySelector('main') ?? document.body;
