/**
 * Rows as CSV (RFC 4180), without a line break at the end. What a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection).
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((value) => cell(String(value))).join(',')).join('\r\n');
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
