/**
 * The circles of a graph, each as the names of all that reach one another, by Tarjan's algorithm.
 * @param graph who points at whom; a name that has no row points at nothing.
 */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    open.push(name);
    let low = own;
    for (const next of graph.get(name) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(name));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };

  for (const name of graph.keys()) if (!order.has(name)) visit(name);
  return circles;
}
