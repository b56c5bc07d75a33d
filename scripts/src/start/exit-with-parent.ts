/**
 * Preloaded (`node --import`) into every long-running child: when the process that started it is gone, however it went,
 * the channel between them closes, and the child asks itself to stop as a person would.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  // A program that does not heed the signal must not outlive its parent either.
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
