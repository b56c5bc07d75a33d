/** True when the error is one of Node's or SQLite's with this code, such as `ENOENT`. */
export function isErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

/** True when the error, or what caused it, says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return (
    isErrorCode(error, 'ENOSPC', 'EDQUOT', 'SQLITE_FULL') ||
    (error instanceof Error && error.cause !== undefined && isDiskFull(error.cause))
  );
}
