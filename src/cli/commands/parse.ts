import type { Action } from '../commands.js';
import { exitCode } from '../exit-code.js';
import { onlyFile, readOne } from '../one.js';

/** `vorlage parse`: one file to stdout, or many to files. */
const parse: Action = async (request, io) => {
  const file = onlyFile(request.files, 'parse');
  const { vorlage, status } = await readOne(file, request, io);
  if (vorlage) await io.out(`${JSON.stringify(vorlage, null, 2)}\n`);
  return status === 'failed' || !vorlage ? exitCode.failed : exitCode.ok;
};
export default parse;
