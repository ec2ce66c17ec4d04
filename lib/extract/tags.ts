/** Elements that start a line of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'.split(
    ' ',
  ),
);

/** Elements that hold nothing a reader reads. */
export const silentTags =
  'script,style,link,meta,template,object,embed,applet,canvas,svg,iframe,frame,noscript,input,select,option,textarea,button,dialog,audio,video,map,head';

export const headingTags: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

export const blockSelector = [...blockTags].join(',').toLowerCase();

export const isElement = (node: Node): node is Element => node.nodeType === 1;
