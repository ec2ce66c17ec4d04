import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { text } from '@/lib/platform/texts';
import { apart } from './apart';
import { hostOf } from './host-of';
import type { ShownPictures } from './shown-pictures';

type Properties = {
  src: string;
  alt?: string;
  width?: number;
  height?: number;
  pictures: ShownPictures;
};

/**
 * A picture of a report. What is not kept is asked for only when the editor says so, without a referrer; where it
 * cannot be shown, its words and its host stand for it.
 */
export function BodyPicture({ src, alt = '', width, height, pictures, ...extra }: Properties) {
  const [missing, setMissing] = useState('');
  const address = pictures.addressOf(src);
  if (!address || missing === address) {
    const host = address === null ? hostOf(src) : '';
    return (
      <span {...extra} className="body-picture-missing" {...{ [apart]: '' }}>
        {address !== undefined && text(host ? 'body_picture_not_kept' : 'body_picture_missing', alt)}
        {host && pictures.load && (
          <Button className="quiet-button" onPress={() => pictures.load?.(src)}>
            {text('body_picture_load', host)}
          </Button>
        )}
      </span>
    );
  }
  return (
    <img
      {...extra}
      src={address}
      alt={alt}
      width={width || undefined}
      height={height || undefined}
      referrerPolicy="no-referrer"
      loading="lazy"
      decoding="async"
      onError={() => setMissing(address)}
    />
  );
}
