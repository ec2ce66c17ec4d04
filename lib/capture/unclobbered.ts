/*
 * A page can give an element the name of a member (`<img name="cloneNode">`, `<input name="children">`): the document
 * or form then returns that element. Members taken from the prototypes cannot be covered that way.
 */
function getter<T>(owner: object, name: string): (of: object) => T {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  // A DOM that is no browser's may define members elsewhere; nobody covers them there.
  return (of) => (get ? get.call(of) : Reflect.get(of, name)) as T;
}

export const dom = {
  clone: <T extends Node>(node: T): T => Node.prototype.cloneNode.call(node, true) as T,
  cloneAlone: <T extends Node>(node: T): T => Node.prototype.cloneNode.call(node, false) as T,
  all: (root: Document | Element | DocumentFragment, selector: string): Element[] => {
    const owner = root.nodeType === 9 ? Document : root.nodeType === 11 ? DocumentFragment : Element;
    return [...owner.prototype.querySelectorAll.call(root, selector)];
  },
  attribute: (element: Element, name: string): string =>
    Element.prototype.getAttribute.call(element, name) ?? '',
  remove: (element: Element): void => Element.prototype.remove.call(element),
  root: getter<Element | null>(Document.prototype, 'documentElement'),
  body: getter<HTMLElement | null>(Document.prototype, 'body'),
  address: getter<string>(Document.prototype, 'URL'),
  base: getter<string>(Node.prototype, 'baseURI'),
  encoding: getter<string>(Document.prototype, 'characterSet'),
  title: getter<string>(Document.prototype, 'title'),
  doctype: getter<DocumentType | null>(Document.prototype, 'doctype'),
  window: getter<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView'),
  firstChild: getter<ChildNode | null>(Node.prototype, 'firstChild'),
  nextSibling: getter<ChildNode | null>(Node.prototype, 'nextSibling'),
  parent: getter<Node | null>(Node.prototype, 'parentNode'),
  childNodes: getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes'),
  text: getter<string | null>(Node.prototype, 'textContent'),
  outerHTML: getter<string>(Element.prototype, 'outerHTML'),
  shadowRoot: getter<ShadowRoot | null>(Element.prototype, 'shadowRoot'),
  firstElement: getter<Element | null>(Element.prototype, 'firstElementChild'),
};
