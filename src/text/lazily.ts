/** A value that is made when it is first asked for, and then kept. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The same, made for one thing after another: kept until another thing is asked about. (A `WeakMap` would keep each thing
 * and what was made of it until all of memory is cleaned, which costs more than making it.)
 */
export function keptForOne<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  let last: { thing: Thing; value: Value } | null = null;
  return (thing) => {
    if (last?.thing !== thing) last = { thing, value: make(thing) };
    return last.value;
  };
}
