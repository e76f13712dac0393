/** What a promise gives, unless it takes longer than that many milliseconds: then it rejects. */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`Nothing came within ${ms} ms.`)), ms);
  });
  return Promise.race([promise, late]);
}
