import { serve } from './serve.js';

/** The entry of a worker thread. */
export default serve;
