// For the type check, not sent to anybody: only web/src/takeaway/gif.js uses it.
export type Palette = number[][];
export const GIFEncoder: () => {
  writeFrame(pixels: Uint8Array, width: number, height: number, options: { palette?: Palette; delay?: number; repeat?: number }): void;
  finish(): void;
  bytes(): Uint8Array<ArrayBuffer>;
};
export const quantize: (pixels: Uint8ClampedArray | Uint8Array, colours: number, options?: object) => Palette;
export const applyPalette: (pixels: Uint8ClampedArray | Uint8Array, palette: Palette, format?: string) => Uint8Array;
