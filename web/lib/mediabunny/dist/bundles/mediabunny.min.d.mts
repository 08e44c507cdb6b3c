// For the type check, not sent to anybody: only web/src/takeaway/video.js uses it.
export const Output: new (options: object) => any;
export const Mp4OutputFormat: new (options?: object) => any;
export const WebMOutputFormat: new (options?: object) => any;
export const BufferTarget: new () => any;
export const CanvasSource: new (canvas: HTMLCanvasElement, options: object) => any;
export const canEncodeVideo: (codec: string, options: object) => Promise<boolean>;
