/** How far reading may run ahead of writing. */
export interface Limits {
  /** Groups that are being read or wait to be written. */
  groups: number;
  /** Bytes that wait to be read or written, after which no new group is begun. */
  bytes: number;
}

/**
 * Limits for some workers. While one of them is at a document a hundred times as long as the others, the rest must find
 * work for all that time: many small groups may wait, few large ones.
 */
export function limitsFor(jobs: number): Limits {
  return { groups: jobs * 64, bytes: 64 << 20 };
}

/** How many bytes a group holds while it waits to be read, and how many its result while it waits to be written. */
export interface Sizes<Group, Result> {
  group?: (group: Group) => number;
  result: (result: Result) => number;
}

/**
 * Runs groups at the same time and gives their results in the order of the groups, each as soon as it and all before it
 * are there. Pulls a new group only while less than the limits is under way: memory stays bounded whatever comes in.
 */
export async function* inOrder<Group, Result>(
  groups: AsyncIterable<Group>,
  run: (group: Group) => Promise<Result>,
  sizes: Sizes<Group, Result>,
  limits: Limits,
): AsyncGenerator<Result> {
  const source = groups[Symbol.asyncIterator]();
  const queue: Promise<Result>[] = [];
  let waiting = 0;
  let ended = false;
  let next: Promise<IteratorResult<Group>> | undefined;
  const start = (group: Group) => {
    const own = sizes.group?.(group) ?? 0;
    waiting += own;
    return run(group).then((result) => {
      waiting += sizes.result(result) - own;
      return result;
    });
  };
  try {
    while (!ended || queue.length > 0) {
      const room = !ended && queue.length < limits.groups && (waiting < limits.bytes || queue.length === 0);
      if (room) next ??= source.next();
      const head = queue[0];
      const first = await (room && head
        ? Promise.race([next!.then(() => 'in'), head.then(() => 'out')])
        : room
          ? 'in'
          : 'out');
      if (first === 'out') {
        const result = await queue.shift()!;
        waiting -= sizes.result(result);
        yield result;
        continue;
      }
      const { done, value } = await next!;
      next = undefined;
      if (done) ended = true;
      else queue.push(start(value));
    }
  } finally {
    // Whoever stops early must not leave promises that nobody hears.
    for (const left of queue) left.catch(() => {});
    await source.return?.();
  }
}
