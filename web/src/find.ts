// find looks up one element of a known kind below root.
export function find<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => T,
): T | null {
  const found = root.querySelector(selector);
  return found instanceof kind ? found : null;
}
