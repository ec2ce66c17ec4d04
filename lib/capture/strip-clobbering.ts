import { dom } from './unclobbered';

/** Takes away the names by which elements of the copy could stand for members of its document and forms. */
export function stripClobbering(copy: Document): void {
  for (const element of dom.all(copy, 'img,form,iframe,embed,object,applet,frameset'))
    Element.prototype.removeAttribute.call(element, 'name');
  const controls = dom
    .all(copy, 'form')
    .flatMap((form) => dom.all(form, 'input,button,select,textarea,fieldset,output,img'));
  for (const element of [...controls, ...dom.all(copy, 'object')]) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
}
