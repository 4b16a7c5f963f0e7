#define _GNU_SOURCE
#include "StandardError.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static volatile int terminal = -1;  // the true standard error while it is held

static int memory_file(void) {
#if defined(__linux__)
  return memfd_create("standard error", MFD_CLOEXEC);
#else
  char name[] = "/tmp/runaround.XXXXXX";
  int file = mkstemp(name);
  if (file >= 0) unlink(name);
  return file;
#endif
}

void rr_standard_error_hold(void) {
  if (terminal >= 0 || !isatty(STDERR_FILENO)) return;
  int file = memory_file();
  if (file < 0) return;
  terminal = dup(STDERR_FILENO);
  if (terminal >= 0) dup2(file, STDERR_FILENO);
  close(file);
}

void rr_standard_error_release(void) {
  if (terminal < 0) return;
  int saved = errno;
  char bytes[512];
  ssize_t count;
  lseek(STDERR_FILENO, 0, SEEK_SET);
  while ((count = read(STDERR_FILENO, bytes, sizeof bytes)) > 0) {
    if (write(terminal, bytes, (size_t)count) < 0) break;
  }
  dup2(terminal, STDERR_FILENO);
  close(terminal);
  terminal = -1;
  errno = saved;
}
