/** A share in whole per cent, cut: 100% is said of all alone. */
export function percentOf(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
