/** The lines of a UTF-8 file, without their ends; throws RangeError at a line longer than allowed. */
export async function* readLines(file: Blob, maxLength: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending: string[] = [];
  let length = 0;
  const take = (last: string): string => {
    const line = [...pending, last].join('');
    pending = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const part of file.stream()) {
    const [first = '', ...rest] = decoder.decode(part, { stream: true }).split('\n');
    const pieces = [first, ...rest];
    for (const piece of pieces.slice(0, -1)) yield take(piece);
    const open = pieces.at(-1) ?? '';
    length += open.length;
    if (length > maxLength) throw new RangeError('a line is too long');
    pending.push(open);
  }
  const end = take(decoder.decode());
  if (end !== '') yield end;
}
