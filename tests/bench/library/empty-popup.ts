import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** A popup that shows nothing: what every popup made with React takes at least. */
const root = document.getElementById('root');
if (root) createRoot(root).render(createElement('div', { id: 'mounted' }));
