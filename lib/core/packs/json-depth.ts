/** Where a JSON text is nested deeper than `most`, as an offset; null when it nowhere is. Reads no value, so no depth can break it. */
export function findTooDeep(json: string, most: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > most) return at;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return null;
}
