/** "A" for 0, "Z" for 25, "AA" for 26: how spreadsheets count their columns. */
export function lettersOf(n: number): string {
  const rest = Math.floor(n / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (n % 26));
}
