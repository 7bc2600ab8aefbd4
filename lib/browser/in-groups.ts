interface Entry<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Does work on items of one key in groups: what comes while a group is under way waits and is done together with all that
 * came meanwhile. Six uploads that end at once make one durable write instead of six, one behind the other.
 * @param work does a group, in order; gives a result for each item
 */
export function inGroups<Item, Result>(
  work: (key: string, items: readonly Item[]) => Promise<readonly Result[]>,
): (key: string, item: Item) => Promise<Result> {
  /** What waits, by key; a key is in it while somebody is at work on it. */
  const waiting = new Map<string, Entry<Item, Result>[]>();
  const workOff = async (key: string) => {
    for (;;) {
      const group = waiting.get(key) ?? [];
      if (group.length === 0) break;
      waiting.set(key, []);
      try {
        const results = await work(
          key,
          group.map(({ item }) => item),
        );
        for (const [at, result] of results.entries()) group[at]?.resolve(result);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    waiting.delete(key);
  };
  return (key, item) =>
    new Promise((resolve, reject) => {
      const group = waiting.get(key);
      if (group) {
        group.push({ item, resolve, reject });
        return;
      }
      waiting.set(key, [{ item, resolve, reject }]);
      void workOff(key);
    });
}
