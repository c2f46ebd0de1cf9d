/** What the command line says when something went wrong that no command has dealt with. */

/** Whether an error tells of the system (a full disk, a folder that may not be read), and so is no fault of ours. */
const isOfTheSystem = (error: Error): boolean => 'syscall' in error && 'code' in error;

/**
 * The message for anything thrown, with its newline.
 *
 * @param debug whether the place in the code is wanted.
 */
export function faultText(thrown: unknown, debug: boolean): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const where = debug && error.stack !== undefined ? `${error.stack}\n` : '';
  if (isOfTheSystem(error)) return `miljard: ${error.message}\n${where}`;
  return (
    `miljard: unexpected error: ${error.message}\n` +
    `This is a fault of miljard. Please report it, with the command and the input.` +
    ` MILJARD_DEBUG=1 shows where it happened.\n${where}`
  );
}
