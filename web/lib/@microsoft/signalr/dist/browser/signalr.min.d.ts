// For the type check, not sent to anybody: as much of the library as our pages use. It names itself signalR, whether it is a script or imported.
export interface HubConnection {
  readonly state: 'Disconnected' | 'Connecting' | 'Connected' | 'Disconnecting' | 'Reconnecting';
  start(): Promise<void>;
  stop(): Promise<void>;
  invoke(method: string, ...given: unknown[]): Promise<any>;
  on(event: string, then: (...sent: any[]) => void): void;
  onclose(then: (error?: Error & { statusCode?: number }) => void): void;
}
interface HubConnectionBuilder {
  withUrl(url: string): HubConnectionBuilder;
  configureLogging(level: number): HubConnectionBuilder;
  build(): HubConnection;
}
declare global {
  interface Window {
    signalR: { HubConnectionBuilder: new () => HubConnectionBuilder; LogLevel: { None: number } };
  }
}
