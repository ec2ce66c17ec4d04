/** By what content systems mark an element: words in its class or id, or a selector where something else tells it. */
export type Marks = {
  readonly classes?: RegExp | undefined;
  readonly ids?: RegExp | undefined;
  readonly selector?: string | undefined;
};

/**
 * The elements of a page by class and id. Collected once, because a query for a part of a class name asks every element
 * of the page, and most elements share their names with others.
 */
export type NamedElements = {
  readonly document: Document;
  readonly places: ReadonlyMap<Element, number>;
  readonly classes: ReadonlyMap<string, readonly Element[]>;
  readonly ids: ReadonlyMap<string, readonly Element[]>;
};

/** Collects the elements of a document; it must not change until the marks are read. */
export function nameElements(document: Document): NamedElements {
  const places = new Map<Element, number>();
  const classes = new Map<string, Element[]>();
  const ids = new Map<string, Element[]>();
  const add = (to: Map<string, Element[]>, name: string | null, element: Element): void => {
    if (!name) return;
    const kin = to.get(name);
    if (kin) kin.push(element);
    else to.set(name, [element]);
  };
  for (const element of document.querySelectorAll('*')) {
    places.set(element, places.size);
    add(classes, element.getAttribute('class'), element);
    add(ids, element.getAttribute('id'), element);
  }
  return { document, places, classes, ids };
}

/** The elements that bear one of the marks, in document order. */
export function markedBy(named: NamedElements, { classes, ids, selector }: Marks): Element[] {
  const found = new Set<Element>(selector ? named.document.querySelectorAll(selector) : []);
  const collect = (from: NamedElements['classes'], pattern: RegExp): void => {
    for (const [name, elements] of from)
      if (pattern.test(name)) for (const element of elements) found.add(element);
  };
  if (classes) collect(named.classes, classes);
  if (ids) collect(named.ids, ids);
  const place = (element: Element): number => named.places.get(element) ?? 0;
  return [...found].sort((one, other) => place(one) - place(other));
}
