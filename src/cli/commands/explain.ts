import type { Action } from '../commands.js';
import { exitCode } from '../exit-code.js';

const explain: Action = async () => exitCode.usage;
export default explain;
