#define _GNU_SOURCE
#include "Echo.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGALRM,
                             SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { ending_count = sizeof ending / sizeof *ending };

static volatile sig_atomic_t is_hidden = 0;
static struct termios shown;
static struct sigaction before[NSIG];

// Only async-signal-safe calls; TTOU is held back in handlers, so that a process in the background may do this, too.
static void apply(_Bool is_wanted) {
  struct termios modes = shown;
  if (!is_wanted) {
    modes.c_lflag &= ~(tcflag_t)ECHO;
    // The end of a line is shown: whoever typed sees that it was heard.
    modes.c_lflag |= ECHONL;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

static void end(int signal) {
  apply(1);
  struct sigaction by_default = {.sa_handler = SIG_DFL};
  sigaction(signal, &by_default, NULL);
  raise(signal);
}

static void stop(int signal) {
  int saved = errno;
  apply(1);
  struct sigaction by_default = {.sa_handler = SIG_DFL}, ours;
  sigaction(signal, &by_default, &ours);
  raise(signal);
  sigset_t one, mask;
  sigemptyset(&one);
  sigaddset(&one, signal);
  // Here the process stands still until somebody has it go on.
  sigprocmask(SIG_UNBLOCK, &one, &mask);
  sigprocmask(SIG_SETMASK, &mask, NULL);
  sigaction(signal, &ours, NULL);
  errno = saved;
}

static void resume(int signal) {
  (void)signal;
  int saved = errno;
  // In the background the terminal is somebody else's.
  if (is_hidden && tcgetpgrp(STDIN_FILENO) == getpgrp()) apply(0);
  errno = saved;
}

static void handle(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(signal, NULL, &before[signal]);
  // What the parent asked to be ignored (nohup) stays ignored.
  if (before[signal].sa_handler != SIG_IGN) sigaction(signal, &action, NULL);
}

static void show(void) { rr_echo(1); }

void rr_echo(_Bool is_wanted) {
  if (is_wanted == !is_hidden) return;
  if (is_wanted) {
    is_hidden = 0;
    apply(1);
    for (int i = 0; i < ending_count; i++) sigaction(ending[i], &before[ending[i]], NULL);
    sigaction(SIGTSTP, &before[SIGTSTP], NULL);
    sigaction(SIGCONT, &before[SIGCONT], NULL);
    return;
  }
  if (tcgetattr(STDIN_FILENO, &shown) != 0) return;
  static _Bool is_registered = 0;
  if (!is_registered) is_registered = atexit(show) == 0;
  for (int i = 0; i < ending_count; i++) handle(ending[i], end);
  handle(SIGTSTP, stop);
  handle(SIGCONT, resume);
  is_hidden = 1;
  apply(0);
}
