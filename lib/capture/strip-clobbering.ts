import { dom } from './unclobbered';

/** Takes away the names by which elements of the copy could stand for members of its document and forms. */
export function stripClobbering(copy: Document): void {
  for (const element of dom.all(copy, 'img,form,iframe,embed,object,applet,frameset'))
    Element.prototype.removeAttribute.call(element, 'name');
  const controls =
    'form input,form button,form select,form textarea,form fieldset,form output,object,form img';
  for (const element of dom.all(copy, controls)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
}
