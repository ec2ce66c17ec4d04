import { loadedSize } from '@/lib/capture/mark-pictures';

type Size = { width: number; height: number };

/** A picture's size in CSS pixels, 0 where unknown: of the loaded file, else as WeChat or the page state it. */
export function pictureSize(picture: Element): Size {
  const [width = 0, height = 0] = (picture.getAttribute(loadedSize) ?? '').split('x').map(Number);
  if (width > 0) return { width, height };
  const wide = Number(picture.getAttribute('data-w'));
  const ratio = Number(picture.getAttribute('data-ratio'));
  if (wide > 0 && ratio > 0) return { width: Math.round(wide), height: Math.round(wide * ratio) };
  const [statedWidth = 0, statedHeight = 0] = ['width', 'height'].map((name) => stated(picture, name));
  return { width: statedWidth, height: statedHeight };
}

/** What the page states for one direction, in whole pixels; 0 where it states nothing or a share of the column. */
export function stated(picture: Element, name: string): number {
  const style = picture.getAttribute('style') ?? '';
  const written = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+)px`, 'i').exec(style)?.[1];
  const attribute = picture.getAttribute(name) ?? '';
  const value = Number(written ?? '') || (attribute.endsWith('%') ? 0 : parseFloat(attribute)) || 0;
  return value > 0 && value < 100_000 ? Math.round(value) : 0;
}
