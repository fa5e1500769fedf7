import { vorlage } from '../../model/index.js';
import type { Action } from '../command.js';
import { exitCode } from '../exit-code.js';
import { UsageError } from '../usage-error.js';

/** `vorlage schema`: the JSON Schema of what `parse` gives out. */
const schema: Action = async ({ files }, io) => {
  if (files.length > 0) throw new UsageError('cli.usage.no-arguments', { name: 'schema' });
  await io.out(`${JSON.stringify(vorlage.toJSONSchema(), null, 2)}\n`);
  return exitCode.ok;
};
export default schema;
