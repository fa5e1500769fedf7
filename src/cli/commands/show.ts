import type { Action } from '../commands.js';
import { exitCode } from '../exit-code.js';

const show: Action = async () => exitCode.usage;
export default show;
