import { MessageChannel } from 'node:worker_threads';

const { port1: nowhere } = new MessageChannel();
nowhere.close();

/**
 * Gives the memory of bytes that are done with back at once; they must not be used afterwards. It lies outside the heap, so
 * a thread that allocates little else would keep tens of megabytes until its collector sees a reason to run. A message to
 * a closed port still takes over what is transferred, and is dropped with it.
 */
export function release(list: readonly Uint8Array[]): void {
  const buffers = new Set(list.map(({ buffer }) => buffer as ArrayBuffer));
  nowhere.postMessage(null, [...buffers]);
}
