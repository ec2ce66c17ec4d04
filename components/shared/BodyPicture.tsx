import { useState } from 'react';
import { text } from '@/lib/platform/texts';

type Properties = { src: string; alt?: string; width?: number; height?: number };

/** A picture of a report, asked for without a referrer; where it cannot be shown, its words and its address stand for it. */
export function BodyPicture({ src, alt = '', width, height, ...extra }: Properties) {
  const [missing, setMissing] = useState('');
  if (!src || missing === src) {
    return (
      <span {...extra} className="body-picture-missing">
        {text('body_picture_missing', alt)}
      </span>
    );
  }
  return (
    <img
      {...extra}
      src={src}
      alt={alt}
      width={width || undefined}
      height={height || undefined}
      referrerPolicy="no-referrer"
      loading="lazy"
      decoding="async"
      onError={() => setMissing(src)}
    />
  );
}
