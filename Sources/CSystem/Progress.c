#define _GNU_SOURCE
#include "Progress.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

enum { most = 512, first_tick = 500, tick = 100 }; // bytes; milliseconds

static char words[most];
static volatile sig_atomic_t word_bytes;
static volatile sig_atomic_t word_columns;
static volatile sig_atomic_t shown_columns;
static volatile sig_atomic_t milliseconds;
static struct sigaction before;

// Only async-signal-safe calls.
static void show(int signal) {
  (void)signal;
  int saved = errno;
  milliseconds = milliseconds == 0 ? first_tick : milliseconds + tick;
  char line[most + 64] = "\r";
  size_t count = 1;
  memcpy(line + count, words, (size_t)word_bytes);
  count += (size_t)word_bytes;
  line[count++] = ' ';
  char digits[16];
  int digit_count = 0;
  for (int rest = milliseconds / 1000; rest > 0 || digit_count == 0; rest /= 10) {
    digits[digit_count++] = (char)('0' + rest % 10);
  }
  int columns = word_columns + 1 + digit_count + 4;
  while (digit_count > 0) line[count++] = digits[--digit_count];
  line[count++] = '.';
  line[count++] = (char)('0' + milliseconds / 100 % 10);
  line[count++] = ' ';
  line[count++] = 's';
  // What a longer line left behind.
  for (int rest = shown_columns - columns; rest > 0 && count < sizeof line; rest--) line[count++] = ' ';
  shown_columns = columns;
  (void)!write(STDERR_FILENO, line, count);
  errno = saved;
}

static void wake_every(long first, long next) {
  struct itimerval timer = {
      .it_value = {.tv_usec = first * 1000}, .it_interval = {.tv_usec = next * 1000}};
  setitimer(ITIMER_REAL, &timer, NULL);
}

void rr_progress_begin(void) {
  if (!isatty(STDERR_FILENO)) return;
  word_bytes = word_columns = shown_columns = milliseconds = 0;
  struct sigaction action = {.sa_handler = show, .sa_flags = SA_RESTART};
  sigaction(SIGALRM, &action, &before);
  wake_every(first_tick, tick);
}

void rr_progress_say(const char *text, int columns) {
  size_t count = strnlen(text, most);
  word_bytes = 0; // a tick between these lines shows a shorter line, never a wrong one
  memcpy(words, text, count);
  word_columns = columns;
  word_bytes = (sig_atomic_t)count;
}

void rr_progress_break(void) {
  if (shown_columns > 0) (void)!write(STDERR_FILENO, "\n", 1);
}

void rr_progress_end(void) {
  if (!isatty(STDERR_FILENO)) return;
  wake_every(0, 0);
  sigaction(SIGALRM, &before, NULL);
  if (shown_columns == 0) return;
  char line[most + 64];
  size_t count = (size_t)shown_columns < sizeof line - 2 ? (size_t)shown_columns : sizeof line - 2;
  line[0] = '\r';
  memset(line + 1, ' ', count);
  line[count + 1] = '\r';
  (void)!write(STDERR_FILENO, line, count + 2);
}
