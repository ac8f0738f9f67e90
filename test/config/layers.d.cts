import type { Layers } from './check-layers';

declare const layers: Layers;
export = layers;
