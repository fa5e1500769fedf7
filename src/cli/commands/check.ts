import type { Action } from '../commands.js';
import { exitCode } from '../exit-code.js';

const check: Action = async () => exitCode.usage;
export default check;
