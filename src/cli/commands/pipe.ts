import type { Action } from '../commands.js';
import { exitCode } from '../exit-code.js';

const pipe: Action = async () => exitCode.usage;
export default pipe;
