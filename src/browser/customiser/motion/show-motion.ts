import { studioWords } from '#i18n/vi/studio.ts';

/** Shows what was made below the buttons. It moves by itself only for who has not asked their system for stillness. */
export function showMotion(studio: HTMLElement, file: Blob): void {
  const place = studio.querySelector<HTMLElement>('[data-motion]');
  if (!place) return;
  for (const shown of place.querySelectorAll<HTMLImageElement | HTMLVideoElement>('img, video'))
    URL.revokeObjectURL(shown.src);
  const address = URL.createObjectURL(file);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (file.type === 'video/mp4') place.replaceChildren(toVideo(address, isStill));
  else if (isStill) place.replaceChildren(toButton(() => place.replaceChildren(toImage(address))));
  else place.replaceChildren(toImage(address));
}

function toVideo(address: string, isStill: boolean): HTMLVideoElement {
  const video = document.createElement('video');
  Object.assign(video, { src: address, loop: true, muted: true, controls: true, playsInline: true });
  video.ariaLabel = studioWords.motion.preview;
  video.autoplay = !isStill;
  return video;
}

function toImage(address: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = address;
  image.alt = studioWords.motion.preview;
  return image;
}

function toButton(act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-plain';
  button.textContent = studioWords.motion.play;
  button.addEventListener('click', act);
  return button;
}
