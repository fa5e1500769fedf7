/** A row without the emphasis around it. */
export const unmarked = (text: string) =>
  /^[*_]/.test(text) ? text.replace(/^[*_]{1,3}/, '').replace(/[*_]{1,3}(:?)$/, '$1') : text;
