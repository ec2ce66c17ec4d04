import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useThumbnail } from '@/components/hooks/use-thumbnail';

/** Of a tall picture, which is rarely a photograph of anything at its middle, the upper part is shown. */
const upper = 0.25;

/** A row that stands still for so long, in ms, gets its picture: rows scrolled by ask for none. */
const rest = 150;

type Properties = { id: string; src: string };

/** A clipping's first kept picture beside its headline; nothing where none is kept. The row's words say all it says. */
export function Thumbnail(props: Properties) {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), rest);
    return () => clearTimeout(timer);
  }, []);
  return rested ? <KeptPicture {...props} /> : null;
}

function KeptPicture({ id, src }: Properties) {
  const picture = useThumbnail(id, src);
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const surface = canvas.current;
    if (!picture || !surface) return;
    const height = Math.min(picture.height, Math.round((picture.width * surface.height) / surface.width));
    const top = Math.round((picture.height - height) * upper);
    const width = Math.min(picture.width, Math.round((picture.height * surface.width) / surface.height));
    const left = Math.round((picture.width - width) / 2);
    surface
      .getContext('2d')
      ?.drawImage(picture, left, top, width, height, 0, 0, surface.width, surface.height);
  }, [picture]);
  if (!picture) return null;
  return <canvas ref={canvas} className="row-thumbnail" width={144} height={108} aria-hidden="true" />;
}
