/** How a print format hangs, for drawings that show it in its true size. */
export interface Hangs {
  hanging: HangingId;
  /** The drawing that shows it beside a person; absent where another format of that size is shown. */
  scaleScene?: ScaleSceneId;
}

/** Drawn in `true-size/hangings.ts`. */
export type HangingId = 'wall' | 'between-poles' | 'beside-pole' | 'on-foot' | 'on-legs' | 'on-stage';

/** Titled in `true-size/scale-scenes.ts`. */
export type ScaleSceneId =
  | 'wall'
  | 'lamp-post'
  | 'gate'
  | 'billboard'
  | 'street-high'
  | 'street-long'
  | 'stage';
